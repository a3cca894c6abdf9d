import type { Token } from '../../draft.ts'
import { type Cue, type CueHit, cueAt, nounCues, type Stance } from '../cues.ts'
import { type Scene, wordSets } from '../scene.ts'
import { promisesNone, spoils, wantsGone } from './complement.ts'

/** What is offered or wanted may be none of it. */
export function turnedByObject(scene: Scene, { cue, to }: CueHit, stance: Stance): Stance {
  const { tokens } = scene
  const dropping = droppedAt(scene, to)
  if (dropping?.negated) return stance === 'refuses' ? dropping.negated : (toShift.get(stance) ?? stance)
  if (stance === 'offers' && promisesNone(tokens, to)) return 'refuses'
  if (stance === 'offers' && isDemand(scene, to)) return 'demands'
  if (stance === 'seeks' && cue.lemma === 'threaten' && spoils.test(tokens[to]?.lower ?? '')) return 'refuses'
  if (stance === 'offers' && vowing.test(cue.lemma) && !givesSoon(scene, to)) return 'seeks'
  if (stance === 'seeks' && wantsGone(tokens, to)) return 'refuses'
  return offersNone(tokens, to) ? (cue.negated ?? stance) : stance
}

/** Who wants, offers or agrees to drop a demand moves away from it. */
const toShift = new Map<Stance, Stance>(['seeks', 'offers', 'accepts', 'open'].map((one) => [one as Stance, 'shifts']))
const asked = /^(?:calls?|appeals?|demands?|requests?|pressure|proposals?|suggestions?|advice|invitations?)$/

/** "refused [calls] to drop its demand for": the cue of dropping behind another cue; `null` where nothing is dropped. */
function droppedAt({ tokens, layers }: Scene, from: number): Cue | null {
  let at = asked.test(tokens[from]?.lower ?? '') ? from + 1 : from
  if (tokens[at]?.lower === 'to') at++
  const verb = tokens[at]
  const cue = verb?.tag === 'VERB' ? cueAt(layers.lexicon, tokens, at, 'verb')?.cue : undefined
  return cue?.stance === 'shifts' ? cue : null
}

/** "tabled three demands", "put forward a list of its demands": what is put to the others is asked of them. */
function isDemand({ tokens, layers }: Scene, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + farthest); at++) {
    const { tag, lower } = tokens[at]!
    if (tag === 'NOUN' && /s$/.test(lower) && nounCues(layers.lexicon, lower)?.stance === 'demands') return true
    if (!/^(?:DET|NUM|ADJ|NOUN|PRON)$/.test(tag) && lower !== 'of') return false
  }
  return false
}

const farthest = 6

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
