import type { Token } from '../../draft.ts'
import type { CueHit, Stance } from '../cues.ts'
import { type Scene, wordSets } from '../scene.ts'
import { promisesNone, spoils, wantsGone } from './complement.ts'

/** What is offered or wanted may be none of it. */
export function turnedByObject(scene: Scene, { cue, to }: CueHit, stance: Stance): Stance {
  const { tokens } = scene
  if (stance === 'offers' && promisesNone(tokens, to)) return 'refuses'
  if (stance === 'seeks' && cue.lemma === 'threaten' && spoils.test(tokens[to]?.lower ?? '')) return 'refuses'
  if (stance === 'offers' && vowing.test(cue.lemma) && !givesSoon(scene, to)) return 'seeks'
  if (stance === 'seeks' && wantsGone(tokens, to)) return 'refuses'
  return offersNone(tokens, to) ? (cue.negated ?? stance) : stance
}

const vowing = /^(?:pledge|promise|vow)$/

/** "promised to lift the ban" gives something; "promised to deport them" does not. Without an infinitive it is a gift. */
function givesSoon({ tokens, layers }: Scene, at: number): boolean {
  const verb = tokens[at]?.lower === 'to' ? tokens[tokens[at + 1]?.tag === 'ADV' ? at + 2 : at + 1] : undefined
  if (verb?.tag !== 'VERB') return true
  const { giving, hostile } = wordSets(layers.lexicon)
  return giving.has(verb.lemma) || !hostile.has(verb.lemma)
}

/** "will hear of no delay", "wants no referendum": none of it. */
const offersNone = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'no' && !/^(?:less|fewer|more|later|longer|doubt)$/.test(tokens[at + 1]?.lower ?? '')

/** "endorsed Ann Lee", "voted for President Lee": a person is backed, nothing on the table. "Lee's plan" is. */
export function isPerson({ tokens, nameAt }: Scene, at: number): boolean {
  const name = nameAt[at] ?? nameAt[at + 1]
  if (name?.kind !== 'person') return false
  let end = nameAt[at] ? at : at + 1
  while (nameAt[end + 1] === name) end++
  return !/^(?:['’]s?|to|into|as|for)$/.test(tokens[end + 1]?.lower ?? '') && tokens[end + 1]?.tag !== 'NOUN'
}
