import { type Joint, type Price, type Run, runsOf, type Scores } from '../../attribution/tags.ts'
import type { Stance } from '../cues.ts'

/** Offsets into a text, start inclusive, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A position as the trained network sees it: offsets only. */
export interface TaggedPosition {
  readonly evidence: Stretch
  readonly stance: Stance
  /** How sure the network is that a position stands here, and that it asks, gives, refuses or has shifted: 0 to 1. */
  readonly sure: number
  /** The nearest mention of whoever holds it; `null` where the network sees none. */
  readonly holder: Stretch | null
}

/** What the trained network found in a text, in the order of its windows. */
export interface Tagged {
  readonly positions: readonly TaggedPosition[]
  /** How sure the network must be for a position to be added: 0 to 1; belongs to its weights. */
  readonly least: number
}

/** Scores for each piece of a window, row by row. Tags are outside, begin, inside, last. */
export interface TagScores {
  readonly position: Float32Array
  readonly party: Float32Array
  /** Eight for each piece, in the order of `stances`. */
  readonly stance: Float32Array
  /** What a piece asks for as part of a position, and what it answers as part of a mention: `keys` numbers for each. */
  readonly asks: Float32Array
  readonly answers: Float32Array
  /** How well nobody answers a piece: one number for each. */
  readonly nobody: Float32Array
}

/** What a stretch of each kind costs; stands with the rest beside the weights, in `model.json`. */
export type TagPrices = Readonly<Record<'position' | 'party', Price>>

/** The network that tags positions, wherever it runs. */
export interface Tagger {
  /** The encoder's states of the pieces of a window `[length, 384]`, without those of the marks at its ends → scores. */
  readonly tag: (input: { readonly length: number; readonly states: Float32Array }) => Promise<TagScores>
  readonly prices: TagPrices
  readonly least: number
  readonly keys: number
}

/** The order in which the network scores stances. */
export const stances = ['demands', 'seeks', 'offers', 'accepts', 'open', 'conditional', 'refuses', 'shifts'] as const

/** A window on its way from scores to stretches of the text. */
export interface TaggedWindow {
  readonly scores: TagScores
  readonly count: number
  readonly joint: (piece: number) => Joint
  /** True for a piece that this window answers for. */
  readonly answersFor: (piece: number) => boolean
  readonly stretchOf: (run: Run) => Stretch
  readonly tagger: Tagger
}

/** The positions of one window; those that begin outside of its core are another window's. */
export function taggedIn(window: TaggedWindow): TaggedPosition[] {
  const { scores, count, joint, answersFor, stretchOf, tagger } = window
  const row = (values: Float32Array): Scores => ({ values, wide: 4, from: 0, count })
  const runs = (kind: 'position' | 'party') => runsOf(row(scores[kind]), tagger.prices[kind], joint)
  const found = runs('position').filter(([first]) => answersFor(first))
  const mentions = found.length > 0 ? runs('party') : []
  return found.map((run): TaggedPosition => {
    const [stance, share] = stanceOf(scores.stance, run)
    const holder = holderOf(window, run, mentions)
    return {
      evidence: stretchOf(run),
      stance,
      sure: share * chanceOf(scores.position, run),
      holder: holder && stretchOf(holder),
    }
  })
}

/** How likely the pieces of a run are inside of one, on average. */
function chanceOf(values: Float32Array, [first, last]: Run): number {
  let sum = 0
  for (let piece = first; piece <= last; piece++) {
    const [o, b, i] = [values[4 * piece]!, values[4 * piece + 1]!, values[4 * piece + 2]!]
    const inside = Math.exp(b - o) + Math.exp(i - o)
    sum += inside === Number.POSITIVE_INFINITY ? 1 : inside / (1 + inside)
  }
  return sum / (last - first + 1)
}

/** What asks, what gives, what says no: a stance is surer than its likeliest name. */
const groups: readonly (readonly Stance[])[] = [
  ['demands', 'seeks'],
  ['offers', 'accepts', 'open', 'conditional'],
  ['refuses'],
  ['shifts'],
]

/** The likeliest stance of the likeliest group of stances for a run, and the share of that group. */
function stanceOf(values: Float32Array, [first, last]: Run): readonly [Stance, number] {
  const means = stances.map((_, kind) => {
    let sum = 0
    for (let piece = first; piece <= last; piece++) sum += values[stances.length * piece + kind]!
    return sum / (last - first + 1)
  })
  const most = Math.max(...means)
  const weights = means.map((mean) => Math.exp(mean - most))
  const all = weights.reduce((sum, one) => sum + one, 0)
  const weightOf = (stance: Stance): number => weights[stances.indexOf(stance)]!
  let [best, share]: [Stance, number] = [stances[0], 0]
  for (const group of groups) {
    const own = group.reduce((sum, stance) => sum + weightOf(stance), 0) / all
    if (own > share) [best, share] = [group.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a)), own]
  }
  return [best, share]
}

/** Who a run's position belongs to: the mention, or the word, that answers it better than nobody does. */
function holderOf({ scores, count, joint, tagger: { keys } }: TaggedWindow, run: Run, mentions: readonly Run[]) {
  const answers = answersTo(scores, run, count, keys)
  let [best, most]: [Run | null, number] = [null, answers.nobody]
  for (const mention of mentions) {
    let sum = 0
    for (let piece = mention[0]; piece <= mention[1]; piece++) sum += answers.pieces[piece]!
    if (sum > most) [best, most] = [mention, sum]
  }
  if (best !== null || answers.nobody >= 0.5) return best
  const word = answers.pieces.indexOf(Math.max(...answers.pieces))
  return answers.pieces[word]! > answers.nobody ? wholeWord([word, word], count, joint) : null
}

/** Shares of all pieces and of nobody in the answer to a run. */
function answersTo({ asks, answers, nobody }: TagScores, [first, last]: Run, count: number, keys: number) {
  const asked = new Float64Array(keys)
  let alone = 0
  for (let piece = first; piece <= last; piece++) {
    alone += nobody[piece]!
    for (let k = 0; k < keys; k++) asked[k]! += asks[piece * keys + k]!
  }
  const size = last - first + 1
  const odds = Array.from({ length: count }, (_, piece) => {
    let sum = 0
    for (let k = 0; k < keys; k++) sum += asked[k]! * answers[piece * keys + k]!
    return sum / size
  })
  const most = Math.max(alone / size, ...odds)
  const all = odds.reduce((sum, one) => sum + Math.exp(one - most), Math.exp(alone / size - most))
  return { nobody: Math.exp(alone / size - most) / all, pieces: odds.map((one) => Math.exp(one - most) / all) }
}

function wholeWord([first, last]: Run, count: number, joint: (piece: number) => Joint): Run {
  let [from, to] = [first, last]
  while (from > 0 && joint(from) === 'word') from--
  while (to + 1 < count && joint(to + 1) === 'word') to++
  return [from, to]
}
