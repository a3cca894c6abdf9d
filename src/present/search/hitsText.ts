import type { SearchAnswer, SearchHit } from '../../model/index.ts'
import { columnsOf, finish, hang, paint, painted, remainder, type Style } from '../terminal/sheet.ts'
import { inMarks } from '../words/inMarks.ts'
import { counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { edtfWords } from '../words/when.ts'
import { wrap } from '../words/width.ts'

/**
 * The passages that a search found as text for a terminal: of each its best sentence, then outlet, day, title and the
 * place in the article. `from`: how many better ones were left out. Says so when nothing was found. Ends with a line end.
 */
export function hitsText({ query, total, hits }: SearchAnswer, style: Style, from = 0): string {
  const head = painted(hang(query, '', style), 'bold', style)
  if (total === 0) return finish([...head, ...hang('No passage of the case holds these words.', '', style)])
  return finish([
    ...head,
    ...hang(`${counted(total, 'passage')}, the best first.`, '', style),
    '',
    ...hits.flatMap((hit, n) => hitLines(hit, from + n + 1, style)),
    ...remainder(total, from + hits.length, 'passages'),
  ])
}

function hitLines({ sentence, marks, outlet, published, title }: SearchHit, n: number, style: Style): string[] {
  const source = [
    `${outlet ? visible(outlet.name) : 'outlet unknown'}, ${published ? edtfWords(published) : 'undated'}`,
    ...(title ? [visible(title)] : []),
    `${sentence.start}–${sentence.end}`,
  ].join(' · ')
  const first = `${String(n).padStart(3)}  `
  const found = new Set(marks.flatMap(({ quote }) => visible(quote).split(' ')))
  const words = wrap(inMarks(sentence.quote), columnsOf(style) - first.length).map((line) => lit(line, found, style))
  return [
    ...words.map((line, at) => (at === 0 ? first : ' '.repeat(first.length)) + line),
    ...painted(hang(source, '     — ', style, '       '), 'faint', style),
    '',
  ]
}

/** A line with the words found in bold. */
const lit = (line: string, found: ReadonlySet<string>, style: Style): string =>
  style.colour ? line.replace(/[\p{L}\p{N}]+/gu, (word) => (found.has(word) ? paint(word, 'bold', style) : word)) : line
