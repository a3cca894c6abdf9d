import type { Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { isCleft, opened } from './extent.ts'
import { placeIn } from './placeOf.ts'
import type { Scene } from './scene.ts'

/**
 * The place of a clause that names none, where words point back to one: "Tripoli, where he met …", "broke down in Oslo when
 * the delegation left". `null` where nothing does.
 */
export function placeWhere(scene: Scene, clause: Clause): Ref | null {
  const { mark, index, start, from } = opened(scene.clauses, clause)
  const at = Math.min(start, from) - 1
  const isWhere = mark === 'where' || scene.tokens[at]?.lower === 'where'
  const previous = scene.clauses[index - 1]
  if (!previous || !(isWhere || mark === 'when' || isCleft(scene.tokens, previous, mark))) return null
  const all = [...previous.adjuncts, ...previous.subject, ...previous.complement].sort((a, b) => b.to - a.to)
  // "Tripoli in July, where …": the time stands between.
  const phrases = isWhere && all[0]?.time && all[1]?.to === all[0].from - 1 ? [{ ...all[1], to: all[0].to }] : all
  if (!isWhere) return placeIn(scene, phrases)
  const [near] = phrases
  return near && at - near.to <= 2 ? placeIn(scene, [asSite(near)]) : null
}

/** "They liked Lima, where …": what "where" takes up stands right before it and is a place, whatever it is in its own clause. */
const asSite = (phrase: Phrase): Phrase => (phrase.prep === null ? underPrep(phrase, 'in') : phrase)
