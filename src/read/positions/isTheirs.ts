import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { ownerBefore } from './nounRule.ts'
import type { Scene } from './scene.ts'

/** What is wanted, by the noun that a party owns; the words at which the rule can start. */
const wanted = new Map<string, 'demands' | 'seeks'>([
  ...['price', 'demand', 'condition', 'precondition', 'requirement', 'minimum'].map(
    (noun) => [noun, 'demands'] as const,
  ),
  ...['aim', 'goal', 'objective', 'priority', 'ambition', 'wish'].map((noun) => [noun, 'seeks'] as const),
])
export const theirWords: readonly string[] = [...wanted.keys()]
const be = /^(?:is|are|was|were|remains|remained)$/

/**
 * "A pullback is Peru's price for a truce", "An end to the levy remains the union's main demand": the thing stands before
 * what it is to the party. Nothing for "This is Peru's demand", which says not what.
 */
export function isTheirs(scene: Scene, at: number): Found[] {
  const { tokens, nameAt } = scene
  const stance = wanted.get(tokens[at]!.lower)
  if (!stance || nameAt[at] || tokens[at]!.tag === 'VERB') return []
  const owner = ownerBefore(scene, at)
  if (!owner) return []
  let verb = owner.from - 1
  while (verb > 0 && /^(?:ADV|DET)$/.test(tokens[verb]!.tag)) verb--
  if (!be.test(tokens[verb]?.lower ?? '')) return []
  const from = clauseStart(scene, verb)
  const first = tokens[from]!
  const thing = tokens.slice(from, verb).some(({ tag }, i) => tag === 'NOUN' && !nameAt[from + i])
  if (
    from >= verb ||
    !thing ||
    /^(?:PRON|SCONJ|ADP)$/.test(first.tag) ||
    /^(?:it|this|that|what|there)$/.test(first.lower)
  )
    return []
  return [found({ rule: 'goal', parties: [owner.party], stance, from, to: at + 1, cue: at, about: from })]
}
