import type { FigureGroup } from '../../../src/model/index.ts'
import { unitWords } from '../../../src/present/words/quantity.ts'

export { sumWords } from '../../../src/present/words/figures.ts'

/** What the axis of a group counts. */
export function unitWordsOf({ unit, per, of }: FigureGroup): string {
  const words = unitWords(unit, per)
  return words === '' ? (of ?? 'number') : words
}
