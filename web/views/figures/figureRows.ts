import type { FigureGroup } from '../../../src/model/index.ts'
import { cite, type Shelf } from '../../../src/present/words/cite.ts'
import { groupTitle, sumWords, verdictWords } from '../../../src/present/words/figures.ts'
import { visible } from '../../../src/present/words/visible.ts'

/** The head of the export. */
export const figureColumns = [
  'of',
  'verdict',
  'holder',
  'low',
  'high',
  'bound',
  'unit',
  'per',
  'period',
  'disputed by',
  'quote',
  'source',
  'audit',
] as const

/** Groups as rows under {@link figureColumns}: a row a figure, then a row for each sum of the audit. */
export function figureRows(groups: readonly FigureGroup[], shelf: Shelf): (string | number)[][] {
  return groups.flatMap((group) => {
    const { unit, per, period, verdict, entries, audit } = group
    const head = [groupTitle(group), verdictWords[verdict]]
    const tail = [unit ?? '', per ?? '', period?.value ?? '']
    const rows = entries.map(({ who, low, high, bound, disputedBy, evidence: [first] }) => [
      ...head,
      who?.name ?? '',
      low ?? '',
      high ?? '',
      bound,
      ...tail,
      disputedBy.map(({ name }) => name).join('; '),
      first ? visible(first.quote) : '',
      first ? cite(shelf, first) : '',
      '',
    ])
    const sums = audit.map((check) => [
      ...head,
      '',
      check.expected,
      check.found,
      check.holds ? 'adds up' : 'does not add up',
      ...tail,
      '',
      check.evidence[0] ? visible(check.evidence[0].quote) : '',
      check.evidence[0] ? cite(shelf, check.evidence[0]) : '',
      `${check.check}: ${sumWords(check)}`,
    ])
    return [...rows, ...sums]
  })
}
