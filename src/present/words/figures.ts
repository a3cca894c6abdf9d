import type { FigureGroup } from '../../model/index.ts'
import { unitWords } from './quantity.ts'
import { visible } from './visible.ts'
import { whenWords } from './when.ts'

/** What a group of figures speaks of: `money · Kelmaria · of the tolls · USD per year · 2024`. */
export function groupTitle({ topic, subject, of, unit, per, period }: FigureGroup): string {
  const parts = [topic, subject?.name ?? '', of ?? '', unitWords(unit, per), period ? whenWords(period) : '']
  return [...new Set(parts.map(visible).filter((x) => x !== ''))].join(' · ')
}

/** Whether the holders agree, in words. */
export const verdictWords: Readonly<Record<FigureGroup['verdict'], string>> = {
  single: 'one figure',
  agrees: 'these agree',
  differs: 'these differ',
  'not-comparable': 'these cannot be compared',
}
