import type { TimelineEntry } from '../../model/index.ts'
import { cite, type Shelf } from '../words/cite.ts'
import { eventNoun, eventWho } from '../words/event.ts'
import { inMarks } from '../words/inMarks.ts'
import { counted } from '../words/quantity.ts'
import { reasonWords } from '../words/reason.ts'
import { visible } from '../words/visible.ts'
import { isInferred, whenWords } from '../words/when.ts'
import { fill, widthOf } from '../words/width.ts'
import { columnsOf, hang, paint, painted, type Style } from './sheet.ts'

const dateColumn = 17

/** One event: its date in a column, what it was, the words behind it (shortened), and how many tell it. */
export function eventLines(entry: TimelineEntry, shelf: Shelf, style: Style): string[] {
  const { when, type, status, reports, origins, evidence } = entry
  const narrow = columnsOf(style) < 60
  const indent = narrow ? '    ' : ' '.repeat(dateColumn + 2)
  const date = `${isInferred(when) ? '┈' : ''}${whenWords(when)}`
  const who = eventWho(entry)
  const what = `${eventNoun[type]}, ${status}${who === '' ? '' : `: ${who}`}`
  const ownLine = narrow || widthOf(date) > dateColumn - 1
  const body = ownLine ? hang(what, indent, style) : hang(what, `  ${fill(date, dateColumn)}`, style, indent)
  const dated = ownLine ? [`  ${paint(date, 'bold', style)}`, ...body] : bolden(body, date, style)
  const because = isInferred(when)
    ? hang(`date inferred: ${visible(reasonWords(when.because, 'not said'))}`, indent, style)
    : []
  const [first] = evidence
  const told = `${counted(reports, 'article')}, ${origins} independent`
  const source = first ? `${cite(shelf, first)} · ${told}` : told
  const quote = first ? hang(inMarks(first.quote, 150), indent, style) : []
  return [
    ...dated,
    ...painted(because, 'italic', style),
    ...quote,
    ...painted(hang(source, indent, style), 'faint', style),
  ]
}

function bolden(lines: readonly string[], date: string, style: Style): string[] {
  const [head = '', ...rest] = lines
  return [`  ${paint(date, 'bold', style)}${head.slice(2 + date.length)}`, ...rest]
}
