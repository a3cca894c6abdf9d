import { clauseEnd } from './clause.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { type Scene, wordSets } from './scene.ts'
import { speakersAt } from './speaking.ts'

const modal = /^(?:will|wo|would|can|ca|cannot|could|must|should|shall)$/
const forced =
  /^(?:bought|bribed|fobbed|brushed|rushed|bullied|pushed|pressed|forced|hurried|stampeded|blackmailed|dictated|drawn|dragged|lectured|threatened|intimidated|cowed|coerced|bounced|swayed|railroaded|cornered|pressured|pressurised)$/

const laidOn = /^(?:made|asked|expected|required|held|treated)$/

/**
 * "The text could not be signed as it stood", "we will not be rushed", in the mouth of a party: it refuses. The verb is
 * one of giving or taking, or one of being driven; mere inability in the author's voice is nothing.
 */
export function cannotBe(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  if (tokens[at]!.lower !== 'be' || nameAt[at]) return []
  const not = at - 1
  const fused = tokens[not]?.lower === 'cannot'
  if (!fused && !(/^(?:not|n't|never)$/.test(tokens[not]?.lower ?? '') && modal.test(tokens[not - 1]?.lower ?? '')))
    return []
  const verb = tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1
  const token = tokens[verb]
  if (!token || !/(?:ed|en|un|ld|wn|d|made)$/.test(token.lower)) return []
  if (!forced.test(token.lower) && !laidOn.test(token.lower) && !wordSets(layers.lexicon).untouchable.has(token.lemma))
    return []
  const parties = speakersAt(scene, at)
  const from = clauseStart(scene, fused ? not : not - 1)
  if (parties.length === 0 || /^(?:if|whether|why|who|which|how|when)$/.test(tokens[from]!.lower)) return []
  const to = clauseEnd(layers.lexicon, tokens, verb + 1)
  const never = tokens[not]!.lower === 'never'
  const firmness = never ? 'red-line' : null
  const about = forced.test(token.lower) ? Math.min(verb + 1, to - 1) : from
  return [found({ rule: 'cannot-be', parties, stance: 'refuses', firmness, from, to, cue: verb, about, spoken: true })]
}
