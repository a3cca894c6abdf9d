import type { AuditCheck, Dossier, FigureEntry, FigureGroup } from '../../model/index.ts'
import { cite, type Shelf, shelve } from '../words/cite.ts'
import { names } from '../words/event.ts'
import {
  aboutWords,
  fullAmount,
  groupTitle,
  isWorthy,
  sortedFigures,
  sumWords,
  verdictWords,
} from '../words/figures.ts'
import { inMarks } from '../words/inMarks.ts'
import { amountWords, counted } from '../words/quantity.ts'
import { visible } from '../words/visible.ts'
import { finish, hang, masthead, paint, painted, remainder, type Style, section } from './sheet.ts'

const mostGroups = 80
const mostEntries = 8
/** Of figures that speak of different things, so many are enough to show it. */
const mostUnlike = 3
const mostAlone = 120

/** Figures by what they speak of: sums that fail first, who says which number, then the figures that stand alone. */
export function figuresText(dossier: Dossier, style: Style): string {
  const shelf = shelve(dossier)
  const sorted = sortedFigures(dossier)
  const [compared, alone] = [sorted.compared.filter(isWorthy), sorted.alone.filter(isWorthy)]
  const small = dossier.figures.length - compared.length - alone.length
  const body = compared.slice(0, mostGroups).flatMap((group) => [...groupLines(group, shelf, style), ''])
  const none = dossier.figures.length === 0 ? ['No figure was found.'] : []
  const rest = remainder(compared.length, mostGroups, 'groups', '')
  return finish([
    ...masthead('figures', dossier, style),
    ...none,
    ...body,
    ...rest,
    ...aloneLines(alone, shelf, style),
    ...smaller(small, style),
  ])
}

/** Counts of anything, durations and bare numbers are in the dossier, and only there. */
function smaller(count: number, style: Style): string[] {
  return count === 0
    ? []
    : [
        '',
        ...painted(
          hang(`${counted(count, 'smaller figure')} (counts, durations, bare numbers) in the dossier`, '', style),
          'faint',
          style,
        ),
      ]
}

function groupLines(group: FigureGroup, shelf: Shelf, style: Style): string[] {
  const head = painted(hang(groupTitle(group), '', style), 'bold', style)
  const verdict =
    group.verdict === 'single' ? [] : painted(hang(verdictWords[group.verdict], '  ', style), 'faint', style)
  const most = group.verdict === 'not-comparable' ? mostUnlike : mostEntries
  const entries = group.entries.slice(0, most).flatMap((entry) => entryLines(entry, shelf, style))
  const more = remainder(group.entries.length, most, 'figures')
  return [...head, ...verdict, ...entries, ...more, ...group.audit.flatMap((check) => auditLines(check, style))]
}

function entryLines(entry: FigureEntry, shelf: Shelf, style: Style): string[] {
  const line = hang(`${amountWords(entry)}${holderWords(entry)}`, '  ', style, '    ')
  return [...line, ...painted(sourceLines(entry, shelf, style), 'faint', style)]
}

/** Who says it and who disputes it; where nobody is named, the article below is all there is. */
function holderWords({ who, disputedBy }: FigureEntry): string {
  const against = disputedBy.length > 0 ? `; disputed by ${names(disputedBy)}` : ''
  return who ? ` — ${visible(who.name)}${against}` : against
}

function sourceLines({ evidence }: FigureEntry, shelf: Shelf, style: Style): string[] {
  const [first] = evidence
  if (!first) return []
  const more = evidence.length > 1 ? ` and ${evidence.length - 1} more` : ''
  return hang(`${inMarks(first.quote, 100)} ${cite(shelf, first)}${more}`, '    ', style)
}

function aloneLines(alone: readonly FigureGroup[], shelf: Shelf, style: Style): string[] {
  if (alone.length === 0) return []
  const lines = alone.slice(0, mostAlone).flatMap((group) => {
    const [entry] = group.entries
    if (!entry) return []
    const about = aboutWords(group)
    const line = `${fullAmount(entry, group)}${about === '' ? '' : `, ${about}`}${holderWords(entry)}`
    return [...hang(line, '  ', style, '    '), ...painted(sourceLines(entry, shelf, style), 'faint', style)]
  })
  return ['', ...section('Told once', style), ...lines, ...remainder(alone.length, mostAlone, 'figures')]
}

function auditLines(check: AuditCheck, style: Style): string[] {
  const sign = check.holds ? '✓ holds' : '✗ does not hold'
  const lines = hang(sumWords(check), `  ${sign}  `, style, '    ')
  return lines.map((line, n) =>
    n === 0 ? line.replace(sign, paint(sign, check.holds ? 'green' : 'red', style)) : line,
  )
}
