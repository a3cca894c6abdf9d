import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Cue } from './eventWords.ts'
import { nounCue, verbCue } from './matchCue.ts'
import type { Scene } from './scene.ts'

/** The cue of a clause: its verb's own, or the noun's that a light verb carries ("held talks"), whichever is surer. */
export function cueOf(scene: Scene, clause: Clause): { cue: Cue; carried: Phrase | null } | null {
  const own = verbCue(scene.words, scene.tokens, clause)
  if (scene.words.light.has(clause.lemma)) {
    for (const phrase of clause.passive ? clause.subject : clause.complement) {
      const noun = nounCue(scene.words, scene.tokens, phrase)
      if (noun && (!own || own.weight < 1.9 || own.type === noun.type)) return { cue: noun, carried: phrase }
    }
  }
  const undoes = scene.words.denials.has(clause.lemma) || isCancelled(scene, clause)
  if (own && undoes && concernsEvent(scene, clause)) return null
  return own ? { cue: own, carried: null } : null
}

/** "called off", "postponed". */
export const isCancelled = ({ words, tokens }: Scene, clause: Clause): boolean =>
  words.cancel.has(clause.lemma) ||
  (clause.lemma === 'call' && (tokens[clause.to]?.lower === 'off' || tokens[clause.to + 1]?.lower === 'off'))

/** "denied a meeting with", "called off the talks": the event is the meeting, and it is denied or cancelled. */
const concernsEvent = (scene: Scene, { complement }: Clause): boolean =>
  complement.some((phrase) => nounCue(scene.words, scene.tokens, phrase) !== null)
