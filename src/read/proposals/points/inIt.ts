import { phraseAt } from '../../issues/phrases.ts'
import type { Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { listEnd, listed } from './listed.ts'
import type { Points } from './pointsFrom.ts'
import { REACH } from './predicate.ts'

/** "In its letter Peru called for …": what the owner of a plan asks for in it. */
export function inIt({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const isOpening = plan.from === 1 && tokens[0]?.lower === 'in' && /^(?:its|their|his|her)$/.test(tokens[1]!.lower)
  const verb = isOpening ? tokens.findIndex(({ tag }, i) => i >= plan.to && i < plan.to + REACH && tag === 'VERB') : -1
  if (verb < 0) return null
  const words = tokens.slice(verb, verb + 4).map(({ lower }) => lower)
  const hit = phraseAt(planWords(layers.lexicon).contents, words, 0)
  return hit ? listed({ tokens, layers }, verb + hit.to, listEnd(tokens, verb + hit.to)) : null
}
