import type { Position } from '../../../model/index.ts'
import { findPhrases } from '../../issues/phrases.ts'
import type { Found } from '../find.ts'
import type { Scene } from '../scene.ts'
import { bare, markers } from './markers.ts'

/** How hard a find is put, by its own words and, for a bottom line, those of its sentence. */
export function firmnessOf(scene: Scene, find: Found, clause: readonly string[]): Position['firmness'] {
  const { redline, bottomline, signal } = markers(scene.layers.lexicon)
  const whole = bare(scene.tokens)
  if (find.firmness === 'red-line') return 'red-line'
  const asking = find.stance === 'demands' || find.stance === 'refuses' || find.stance === 'seeks'
  if (asking && findPhrases(redline, clause).length > 0) return 'red-line'
  if (asking && findPhrases(bottomline, whole).length > 0) return 'bottom-line'
  if (find.firmness) return find.firmness
  const soft =
    find.stance === 'open' || find.stance === 'shifts' || find.stance === 'accepts' || find.stance === 'offers'
  return soft && findPhrases(signal, clause).length > 0 ? 'signal' : 'ask'
}
