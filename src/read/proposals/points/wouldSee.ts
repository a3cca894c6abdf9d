import type { Token } from '../../draft.ts'
import type { Scene } from '../../positions/scene.ts'
import { headParties } from '../../positions/subject/headParties.ts'
import { type PlanPhrase, planWords } from '../planAt.ts'
import { listEnd } from './listed.ts'
import { parallel } from './parallel.ts'
import { type Points, pointsFrom, trimmed } from './pointsFrom.ts'
import { isPredicate, REACH } from './predicate.ts'

/** "The framework would see Peru lift its embargo, Chile disarm the militia and both reopen embassies": who does what. */
export function wouldSee(scene: Scene, plan: PlanPhrase): Points | null {
  const { tokens, layers } = scene
  for (let at = plan.to; at < Math.min(tokens.length - 2, plan.to + REACH); at++) {
    if (!planWords(layers.lexicon).leadsTo.has(tokens[at]!.lemma) || !isPredicate(tokens, plan.to, at)) continue
    const to = listEnd(tokens, at + 1)
    const parts = parallel(tokens, at + 1, to) ?? [{ n: null, tokens: trimmed(tokens.slice(at + 1, to)) }]
    // "Would see prices rise" tells what comes of it; somebody does something in a plan.
    const acts = parts.every((part) => part.tokens.some(({ tag }, i) => i > 0 && tag === 'VERB'))
    return acts && isSomebody(scene, parts[0]!.tokens) ? { rule: 'would-see', points: pointsFrom(layers, parts) } : null
  }
  return null
}

/** True where the words before the verb name a party. */
function isSomebody(scene: Scene, part: readonly Token[]): boolean {
  const from = scene.tokens.indexOf(part[0]!)
  const verb = from + part.findIndex(({ tag }, i) => i > 0 && tag === 'VERB')
  return headParties(scene, from, verb - 1, verb - 1).length > 0
}
