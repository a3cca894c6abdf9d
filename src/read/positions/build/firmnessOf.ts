import type { Position } from '../../../model/index.ts'
import { findPhrases } from '../../issues/phrases.ts'
import type { Found } from '../find.ts'
import type { Scene } from '../scene.ts'
import { bare, markers } from './markers.ts'

/** How hard a find is put, by its own words and, for a bottom line, those of its sentence. */
export function firmnessOf(scene: Scene, find: Found, clause: readonly string[]): Position['firmness'] {
  const { redline, bottomline, signal } = markers(scene.layers.lexicon)
  const whole = bare(scene.tokens.slice(...partAround(scene, find)))
  if (find.firmness === 'red-line') return 'red-line'
  const asking = find.stance === 'demands' || find.stance === 'refuses' || find.stance === 'seeks'
  if (asking && findPhrases(redline, clause).length > 0) return 'red-line'
  if (asking && findPhrases(bottomline, whole).length > 0) return 'bottom-line'
  if (find.firmness) return find.firmness
  const soft =
    find.stance === 'open' || find.stance === 'shifts' || find.stance === 'accepts' || find.stance === 'offers'
  return soft && findPhrases(signal, clause).length > 0 ? 'signal' : 'ask'
}

/** Words that a clause of the same sentence about another matter opens with, behind a comma. */
const opens = /^(?:and|but|while|whereas|though|although|however)$/

/** The part of the sentence that a find stands in: between semicolons, and between commas behind which another clause opens. */
function partAround({ tokens }: Scene, { from, to }: Found): [number, number] {
  const parts = (at: number): boolean => {
    const { text, lower } = tokens[at]!
    return text === ';' || (opens.test(lower) && tokens[at - 1]?.text === ',' && tokens[at + 1]?.tag !== 'VERB')
  }
  let [start, end] = [from, to]
  while (start > 0 && !parts(start)) start--
  while (end < tokens.length && !parts(end)) end++
  return [start, end]
}
