import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { ownerBefore } from './nounRule.ts'
import type { Scene } from './scene.ts'

/** The words at which the rule can start. */
export const movingWords = new Set('position positions stance line tone attitude approach thinking rhetoric'.split(' '))

const moved =
  /^(?:changed|shifted|softened|hardened|evolved|moved|mellowed|toughened|eased|stiffened|altered|reversed)$/
const changing =
  /^(?:change|changes|changed|shift|shifts|shifted|alter|altered|soften|softened|harden|hardened|reversed)$/
const reach = 12

/** "Peru's position on tariffs has softened", "which has changed the minister's line": a stance that has moved. */
export function stanceMoved(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  if (!movingWords.has(tokens[at]!.lower) || nameAt[at] || tokens[at]!.tag === 'VERB') return []
  const owner = ownerBefore(scene, at)
  if (!owner) return []
  const verb = movedAfter(scene, at)
  const base = { rule: 'stance-moved', parties: [owner.party], stance: 'shifts' as const }
  if (verb !== null) {
    const to = clauseEnd(layers.lexicon, tokens, verb + 1)
    return [found({ ...base, from: owner.from, to: Math.max(to, verb + 1), cue: at, about: Math.min(at + 1, verb) })]
  }
  const before = tokens[owner.from - 1]?.lower === 'the' ? owner.from - 2 : owner.from - 1
  if (!changing.test(tokens[before]?.lower ?? '') || !/^(?:has|have|had)$/.test(tokens[before - 1]?.lower ?? ''))
    return []
  const to = clauseEnd(layers.lexicon, tokens, at)
  return [found({ ...base, from: before - 1, to: Math.max(to, at + 1), cue: at, about: before })]
}

/** "has softened", "have since moved": the verb behind the noun and what it is about; `null` for another verb. */
function movedAfter({ tokens }: Scene, at: number): number | null {
  for (let i = at + 1; i < Math.min(tokens.length, at + reach); i++) {
    const { lower, tag } = tokens[i]!
    if (moved.test(lower)) return tokens.slice(at, i).some((t) => /^(?:not|n't|never|if)$/.test(t.lower)) ? null : i
    if (tag === 'VERB' || /^[,.;:]$/.test(tokens[i]!.text)) return null
  }
  return null
}
