import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { ownerBefore } from './nounRule.ts'
import type { Scene } from './scene.ts'
import { agentAfter } from './verb/passive.ts'

/** The words at which the rule can start. */
export const requestWords = new Set(['request', 'insistence', 'behest', 'urging', 'demand'])

/** "At Peru's request, the tolls were cut", "the tolls were cut at the insistence of Peru": the clause is what it asks. */
export function atRequest(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  if (!requestWords.has(tokens[at]!.lower)) return []
  const behind = tokens[at + 1]?.lower === 'of' ? agentAfter(scene, at + 2) : null
  const owner = behind
    ? { party: behind.party, from: tokens[at - 1]?.lower === 'the' ? at - 1 : at }
    : ownerBefore(scene, at)
  if (!owner) return []
  const opens = tokens[owner.from - 1]?.lower === 'the' ? owner.from - 2 : owner.from - 1
  if (tokens[opens]?.lower !== 'at') return []
  const end = behind ? behind.end + 1 : at + 1
  const base = { rule: 'at-request', parties: [owner.party], stance: 'demands' as const, cue: at }
  if (tokens[end]?.text === ',') {
    const to = clauseEnd(layers.lexicon, tokens, end + 1)
    return to > end + 2 ? [found({ ...base, from: opens, to, about: end + 1 })] : []
  }
  let verb = opens
  while (verb > 0 && opens - verb < 14 && tokens[verb]!.tag !== 'VERB') verb--
  const from = clauseStart(scene, verb)
  return from < verb ? [found({ ...base, from, to: end, about: from })] : []
}
