import type { EventType } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Scene } from './scene.ts'

/** What arms do somewhere. */
export const onGround = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'COERCE'])

/** "withdrew from Arica", "pulled out of Arica", "advanced on Arica": a town that no list knows is one by the verb. */
export function leftOrReached(
  { tokens }: Scene,
  { adjuncts }: Clause,
  type: EventType,
  before: Phrase | null,
): Phrase[] {
  const own = before?.prep ? [before] : []
  if (!onGround.has(type)) return own
  const named = adjuncts.filter(({ prep, time, from, head }) => {
    if (time || tokens[head]?.tag !== 'PROPN') return false
    if (type === 'RETREAT')
      return prep === 'from' || prep === 'around' || (prep === 'of' && tokens[from - 2]?.lower === 'out')
    return towards.has(prep ?? '')
  })
  return [...own, ...named]
}

const towards = new Set(['on', 'into', 'to', 'towards', 'toward', 'at', 'near', 'across', 'over', 'outside'])
