import type { AuditCheck, Dossier, FigureEntry, FigureGroup } from '../../model/index.ts'
import { amountWords, numberWords, unitWords } from './quantity.ts'
import { visible } from './visible.ts'
import { isKnown, whenWords } from './when.ts'

/** What a group of figures speaks of: `Money · Kelmaria · of the tolls · USD per year · 2024`. Nothing is said twice. */
export function groupTitle({ topic, subject, of, unit, per, period }: FigureGroup): string {
  const kind = topic === 'other' ? '' : topic
  const parts = [kind, subject?.name ?? '', of ?? '', unitWords(unit, per), isKnown(period) ? whenWords(period) : '']
  const kept: string[] = []
  for (const part of parts.map(visible)) {
    if (part !== '' && !kept.some((x) => x.toLowerCase() === part.toLowerCase())) kept.push(part)
  }
  const title = kept.length > 0 ? kept.join(' · ') : 'other numbers'
  return title[0]?.toUpperCase() + title.slice(1)
}

/** The amount with its unit, as it stands when there is no head above it: `900 million USD per year`. */
export function fullAmount(entry: FigureEntry, { unit, per }: FigureGroup): string {
  return [amountWords(entry), unitWords(unit, per)].filter((x) => x !== '').join(' ')
}

/** What a lone figure is of, who and when, without its unit: `Kelmaria, of the tolls, 2024`. May be empty. */
export function aboutWords({ subject, of, period, unit }: FigureGroup): string {
  const parts = [subject?.name ?? '', of === unit ? '' : (of ?? ''), isKnown(period) ? whenWords(period) : '']
  return parts
    .map(visible)
    .filter((x) => x !== '')
    .join(', ')
}

/** Whether the holders agree, in words. */
export const verdictWords: Readonly<Record<FigureGroup['verdict'], string>> = {
  single: 'one figure',
  agrees: 'these agree',
  differs: 'these differ',
  'not-comparable': 'these cannot be compared',
}

const rank = { differs: 1, agrees: 2, 'not-comparable': 3, single: 4 } as const

/** Topics that a ledger is kept of, the weightiest first; counts of anything and durations are not among them. */
const ledger = ['casualties', 'troops', 'displaced', 'territory', 'aid', 'recruits', 'money', 'share']

/** True for figures worth a ledger: of a weighty topic, or compared between several who give them, or that do not add up. */
export function isWorthy({ topic, verdict, audit }: FigureGroup): boolean {
  return ledger.includes(topic) || verdict === 'differs' || audit.length > 0
}

/**
 * Figures to compare (sums that fail first, then those that differ), apart from figures that stand alone. Among equals
 * the weightier topic, then what most people give.
 */
export function sortedFigures({ figures }: Pick<Dossier, 'figures'>): {
  compared: FigureGroup[]
  alone: FigureGroup[]
} {
  const weight = ({ verdict, audit }: FigureGroup): number => (audit.some(({ holds }) => !holds) ? 0 : rank[verdict])
  const topic = (group: FigureGroup): number =>
    ledger.includes(group.topic) ? ledger.indexOf(group.topic) : ledger.length
  const holders = ({ entries }: FigureGroup): number => new Set(entries.map(({ who }) => who?.id ?? '')).size
  const sorted = [...figures].sort(
    (a, b) =>
      Number(isWorthy(b)) - Number(isWorthy(a)) ||
      weight(a) - weight(b) ||
      topic(a) - topic(b) ||
      holders(b) - holders(a),
  )
  const isAlone = ({ entries, audit }: FigureGroup): boolean => entries.length === 1 && audit.length === 0
  return { compared: sorted.filter((group) => !isAlone(group)), alone: sorted.filter(isAlone) }
}

/** A sum as an editor would write it: `“45 percent” of “$900 million”: 405 million; the text has 378 million`. */
export function sumWords({ check, working, expected, found, holds }: AuditCheck): string {
  if (working === undefined) return `${check}: expected ${numberWords(expected)}, found ${numberWords(found)}`
  const times = check.includes('times') ? ' times' : ''
  const says = holds ? '' : `; the text has ${numberWords(found)}${times}`
  return `${visible(working)}: ${numberWords(expected)}${times}${says}`
}
