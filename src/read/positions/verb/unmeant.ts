import type { Token } from '../../draft.ts'
import type { CueHit } from '../cues.ts'
import { type Scene, wordSets } from '../scene.ts'
import type { VerbGroup } from '../verbGroup.ts'

/**
 * What somebody seeks without anything to negotiate: "wanted to thank them" (words), "plans to visit Peru" (errands),
 * "had hoped to stay", "would have liked more" (what has not come about).
 */
export function unmeant(scene: Scene, { cue, from, to }: CueHit, group: VerbGroup): boolean {
  if (cue.stance !== 'seeks') return false
  const { tokens, layers } = scene
  if (cue.lemma === 'mean' && isMadeFor(scene, from)) return true
  if (group.perfect && (group.modal === 'would' || (hoping.test(cue.lemma) && saysHad(tokens, group.from)))) return true
  const { wordsOnly, errands } = wordSets(layers.lexicon)
  const verb = infinitiveAt(tokens, to)
  if (wordsOnly.has(verb)) return true
  return planning.test(cue.lemma) && !group.negated && errands.has(verb)
}

/** "a law meant to calm them": what a thing is for; "Peru meant to stay" is what somebody wants. */
function isMadeFor({ tokens, nameAt }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  return (
    tokens[at]!.lower === 'meant' &&
    before !== undefined &&
    !nameAt[at - 1] &&
    /^(?:NOUN|PUNCT|AUX|ADV)$/.test(before.tag)
  )
}

const hoping = /^(?:hope|plan|intend|expect)$/
const planning = /^(?:plan|hope|intend|expect|aim)$/

/** The verb of the infinitive with which the complement opens, over one adverb; "" where none does. */
function infinitiveAt(tokens: readonly Token[], at: number): string {
  const to = tokens[at - 1]?.lower === 'to' ? at - 1 : tokens[at]?.lower === 'to' ? at : -1
  if (to < 0) return ''
  const verb = tokens[to + 1]?.tag === 'ADV' ? to + 2 : to + 1
  return tokens[verb]?.lower ?? ''
}

/** "had hoped", "’d wanted": no longer so. */
const saysHad = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 4).some(({ lower }) => lower === 'had')
