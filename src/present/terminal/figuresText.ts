import type { AuditCheck, Dossier, FigureEntry, FigureGroup } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { names } from '../words/event.ts'
import { groupTitle, verdictWords } from '../words/figures.ts'
import { amountWords, numberWords } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { clip } from '../words/width.ts'
import { finish, hang, masthead, paint, painted, remainder, type Style } from './sheet.ts'

const mostGroups = 80
const mostEntries = 8

/** Figures by what they speak of: who says which number, whether they agree, and the editor's arithmetic. */
export function figuresText(dossier: Dossier, style: Style): string {
  const shelf = shelve(dossier)
  const groups = dossier.figures
  const body = groups.slice(0, mostGroups).flatMap((group) => [...groupLines(group, shelf, style), ''])
  const none = groups.length === 0 ? ['No figure was found.'] : []
  return finish([
    ...masthead('figures', dossier, style),
    ...none,
    ...body,
    ...remainder(groups.length, mostGroups, 'groups', ''),
  ])
}

function groupLines(group: FigureGroup, shelf: Shelf, style: Style): string[] {
  const head = painted(hang(groupTitle(group), '', style), 'bold', style)
  const verdict = group.verdict === 'single' ? [] : hang(verdictWords[group.verdict], '  ', style)
  const entries = group.entries.slice(0, mostEntries).flatMap((entry) => entryLines(entry, shelf, style))
  const more = remainder(group.entries.length, mostEntries, 'figures')
  return [...head, ...verdict, ...entries, ...more, ...group.audit.flatMap((check) => auditLines(check, style))]
}

function entryLines(entry: FigureEntry, shelf: Shelf, style: Style): string[] {
  const who = entry.who ? visible(entry.who.name) : 'no holder named'
  const against = entry.disputedBy.length > 0 ? `; disputed by ${names(entry.disputedBy)}` : ''
  const [first] = entry.evidence
  const line = hang(`${amountWords(entry)} — ${who}${against}`, '  ', style, '    ')
  if (!first) return line
  const words = `“${clip(visible(first.quote), 100)}” ${cite(shelf, first)}`
  return [...line, ...painted(hang(words, '    ', style), 'faint', style)]
}

function auditLines({ check, expected, found, holds }: AuditCheck, style: Style): string[] {
  const sign = holds ? '✓ holds' : '✗ does not hold'
  const lines = hang(
    `${visible(check)}: expected ${numberWords(expected)}, found ${numberWords(found)}`,
    `  ${sign}  `,
    style,
    '    ',
  )
  return lines.map((line, n) => (n === 0 ? line.replace(sign, paint(sign, holds ? 'green' : 'red', style)) : line))
}
