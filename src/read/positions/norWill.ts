import { clauseEnd } from './clause.ts'
import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import type { Party, Scene } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { nounPhrase } from './subject/nounPhrase.ts'

/** The words at which the rule can start. */
export const norWords: readonly string[] = ['nor', 'neither', 'never', 'circumstances', 'circumstance', 'condition']
const modal = /^(?:will|would|shall|can|could)$/
const idle = /^(?:be|have|know|see|think|happen|mean|matter|seem|feel|win|get|forget|hear|believe|find|last|come)$/
const reach = 9

/**
 * "Nor will Peru pay for the dam", "Under no circumstances would the union cross the line": what a party will not do,
 * with the subject behind the modal. Where no party stands there, whoever speaks: "Nor will a single truck pass".
 */
export function norWill(scene: Scene, at: number): Found[] {
  const { tokens, layers } = scene
  const { lower } = tokens[at]!
  if (/^c/.test(lower) && !/^(?:no|any)$/.test(tokens[at - 1]?.lower ?? '')) return []
  const will = tokens[at + 1]
  if (!will || !modal.test(will.lower)) return []
  const verb = verbAfter(scene, at + 2)
  if (verb === null || idle.test(tokens[verb]!.lemma) || cueAt(layers.lexicon, tokens, verb, 'verb')) return []
  const parties = doers(scene, at, verb)
  const to = clauseEnd(layers.lexicon, tokens, verb + 1)
  if (parties.length === 0 || to <= verb) return []
  const firmness = lower === 'nor' || lower === 'neither' ? null : 'red-line'
  return [found({ rule: 'will-not', parties, stance: 'refuses', firmness, from: at, to, cue: verb, about: verb })]
}

/** The bare verb behind the subject. */
function verbAfter({ tokens, nameAt }: Scene, from: number): number | null {
  for (let i = from + 1; i < Math.min(tokens.length, from + reach); i++) {
    const { tag, lower, lemma } = tokens[i]!
    if (tag === 'VERB' && lower === lemma && !nameAt[i]) return i
    if (/^(?:VERB|AUX|SCONJ)$/.test(tag) || tokens[i]!.text === ',') return null
  }
  return null
}

/** The party between the modal and the verb, else whoever speaks; nobody in the author's own voice. */
function doers(scene: Scene, at: number, verb: number): readonly Party[] {
  const end = scene.tokens[verb - 1]!.tag === 'ADV' ? verb - 2 : verb - 1
  const subject = nounPhrase(scene, end, at + 2)
  return subject && subject.parties.length > 0 ? subject.parties : speakersAt(scene, at)
}
