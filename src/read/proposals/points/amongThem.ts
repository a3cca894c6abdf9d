import type { Scene } from '../../positions/scene.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { listEnd, listed } from './listed.ts'
import { parallel } from './parallel.ts'
import type { Points } from './pointsFrom.ts'
import { REACH } from './predicate.ts'

/** "Several elements, among them a truce and a fund", "among the proposals by the chair are a target and a fund". */
export function amongThem({ tokens, layers }: Scene, plan: PlanPhrase): Points | null {
  const { labels } = planWords(layers.lexicon)
  for (let at = plan.to; at < Math.min(tokens.length - 2, plan.to + REACH); at++) {
    const { lower } = tokens[at]!
    if (/^[.;?!]$/.test(lower)) return null
    const isAmong = lower === 'among' && tokens[at + 1]!.lower === 'them'
    // "Five proposals, including an end to air strikes and a corridor", "a code with rules, a ban and a hotline".
    const isWith = lower === 'with' && at === plan.to && parallel(tokens, at + 1, listEnd(tokens, at + 1)) !== null
    if (isWith || (lower === 'including' && at - plan.to < 2))
      return listed({ tokens, layers }, at + 1, listEnd(tokens, at + 1))
    if (isAmong && tokens.slice(plan.to, at).some((token) => labels.has(token.lower)))
      return listed({ tokens, layers }, at + 2, listEnd(tokens, at + 2))
    // "Among the proposals by the chair are …", "at the heart of Peru's plan is …".
    const isFronted = tokens[0]!.lower === 'among' || (tokens[0]!.lower === 'at' && tokens[3]?.lower === 'of')
    if (isFronted && plan.from < 6 && /^(?:is|are|were)$/.test(lower))
      return listed({ tokens, layers }, at + 1, listEnd(tokens, at + 1))
  }
  return null
}
