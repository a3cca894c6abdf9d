import type { Dossier, FigureEntry, FigureGroup } from '../../model/index.ts'
import { amountWords, unitWords } from './quantity.ts'
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

/** Figures to compare (sums that fail first, then those that differ), apart from figures that stand alone. */
export function sortedFigures({ figures }: Dossier): { compared: FigureGroup[]; alone: FigureGroup[] } {
  const weight = ({ verdict, audit }: FigureGroup): number => (audit.some(({ holds }) => !holds) ? 0 : rank[verdict])
  const isAlone = ({ entries, audit }: FigureGroup): boolean => entries.length === 1 && audit.length === 0
  const compared = figures.filter((group) => !isAlone(group)).sort((a, b) => weight(a) - weight(b))
  return { compared, alone: figures.filter(isAlone) }
}
