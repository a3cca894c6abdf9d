import type { Sentence } from '../draft.ts'
import { cueAt } from './cues.ts'
import { type Found, found } from './find.ts'
import { ownerBefore } from './nounRule.ts'
import type { Scene } from './scene.ts'
import { verbRule } from './verb/verbRule.ts'

const counted = new Set(
  'goal goals aim aims objective objectives demand demands condition conditions requirement requirements priorities tasks'.split(
    ' ',
  ),
)
const furthest = 400

/** A list of goals or demands: the lead-in's party and stance hold for every item. */
export interface LedList {
  readonly items: readonly Sentence[]
  readonly lead: Pick<Found, 'parties' | 'stance' | 'reading'>
}

/**
 * "A aims to achieve three goals:" and the numbered items after it. `sceneFor` lays out a sentence; `null` when the
 * lead-in names no party that wants them, or no list follows.
 */
export function listAfter(scene: Scene, sentences: readonly Sentence[]): LedList | null {
  const { sentence, tokens } = scene
  if (sentence.item !== null || !/:\s*$/.test(sentence.text)) return null
  const items = itemsAfter(sentence, sentences)
  if (items.length < 2) return null
  const lead = leadOf(scene)
  return lead && tokens.length > 0 ? { items, lead } : null
}

/** So many sentences without a number may follow an item, where the next number comes behind them. */
const moreOfItem = 3

/** The run of numbered sentences right after one. What follows an item without a number belongs to it, on the same line or on its own. */
export function itemsAfter(sentence: Sentence, sentences: readonly Sentence[]): Sentence[] {
  const items: Sentence[] = []
  for (let i = sentence.index + 1; i < Math.min(sentences.length, sentence.index + furthest); i++) {
    const next = sentences[i]!
    if (next.role === 'furniture') continue
    const expected = (items.at(-1)?.item ?? 0) + 1
    if (next.item === null) {
      const goesOn = items.length > 0 && next.role === 'body' && comesSoon(expected, sentences, i)
      if (goesOn) continue
      break
    }
    if (next.item === items.at(-1)?.item) continue
    if (next.item !== expected) break
    items.push(next)
  }
  return items
}

const comesSoon = (item: number, sentences: readonly Sentence[], at: number): boolean =>
  sentences.slice(at + 1, at + 1 + moreOfItem).some((one) => one.item === item)

function leadOf(scene: Scene): LedList['lead'] | null {
  const { tokens, layers } = scene
  for (let at = 0; at < tokens.length; at++) {
    const verb = verbRule(scene, null, at)?.finds[0]
    if (verb && tokens.slice(at).some(({ lower }) => counted.has(lower))) return verb
    if (!counted.has(tokens[at]!.lower)) continue
    const owner = ownerBefore(scene, at)
    const stance = layers.lexicon.stances.goalStance[tokens[at]!.lower] ?? 'seeks'
    if (owner && !cueAt(layers.lexicon, tokens, at, 'verb')?.cue.rest.length) {
      return { parties: [owner.party], stance, reading: false }
    }
  }
  return null
}

/** The positions that the items of a list stand for, each over its whole item. */
export function listFinds(list: LedList, item: Sentence): Found {
  const to = item.tokens.length - (/^[.;,]$/.test(item.tokens.at(-1)?.text ?? '') ? 1 : 0)
  const { parties, stance, reading } = list.lead
  return found({ rule: 'listed', parties, stance, reading, from: 0, to, cue: 0, about: 0 })
}
