import { clauseEnd } from './clause.ts'
import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import { clauseStart } from './modalRules.ts'
import { type Scene, wordSets } from './scene.ts'
import { speakersAt } from './speaking.ts'
import { namesTabled } from './tabled.ts'
import { verbGroup } from './verbGroup.ts'

/**
 * "Peru said that the offer fell short", "The plan goes far enough, Lee said": what a thing on the table does, in the words of a
 * party. Nothing in the author's own voice.
 */
export function meritRule(scene: Scene, at: number): Found[] {
  const { tokens, layers, nameAt } = scene
  const hit = cueAt(layers.lexicon, tokens, at, 'merit')
  if (!hit || nameAt[at]) return []
  const group = verbGroup(tokens, at, false, wordSets(layers.lexicon))
  if (group.infinitive || group.copula || group.reading || group.modal === 'must' || group.modal === 'may') return []
  const stance = group.negated ? hit.cue.negated : hit.cue.stance
  const from = clauseStart(scene, group.from)
  if (!stance || from >= group.from || !namesTabled(tokens.slice(from, group.from))) return []
  const parties = speakersAt(scene, at)
  if (parties.length === 0) return []
  const to = Math.max(hit.to, clauseEnd(layers.lexicon, tokens, hit.to))
  return [found({ rule: `merit-${stance}`, parties, stance, from, to, cue: at, about: from })]
}
