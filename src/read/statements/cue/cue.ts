import type { Form } from '../../inflection/inflect.ts'
import { isCalling } from '../calling.ts'
import type { Range, Scene } from '../candidate.ts'
import { isDateWord, isMonth } from '../phrase/phrase.ts'
import type { SayingForm, SayingVerb } from '../words.ts'
import { type Bare, describe } from './describe.ts'

/** A verb of saying where it stands, with its auxiliaries. */
export interface Cue {
  readonly verb: SayingVerb
  readonly form: Form
  /** The whole group: auxiliaries, adverbs between, verb, particles ("has also pointed out"). */
  readonly group: Range
  /** Index of the verb itself. */
  readonly at: number
  readonly passive: boolean
  readonly negated: boolean
  /** `if`-like: "would say", "may announce". */
  readonly modal: boolean
  /** -ing without "be": needs a subject from elsewhere. */
  readonly participle: boolean
  /** "to say": `true` when no verb before it makes the saying real. */
  readonly infinitive: boolean
  /** "declined to say". */
  readonly denied: boolean
}

/** The cue whose first word is token `at`; `null` when there is none. Cues are found once per scene. */
export const cueAt = ({ cues }: Scene, at: number): Cue | null => cues[at] ?? null

/** Finds which of some verbs stands at token `at`; `null` when none of them does, or only a near miss of one. */
export function findCue(scene: Bare, at: number, forms: readonly SayingForm[]): Cue | null {
  const { tokens, words } = scene
  const token = tokens[at]!
  if (isHalf(scene, at)) return null
  for (const { verb, form } of forms) {
    const split = verb.rest.length === 1 && verb.rest[0] === 'for' ? farFor(scene, at) : -1
    const end = split < 0 ? matchRest(scene, at, verb.rest) : split
    if (end < 0) continue
    if (tokens[end]?.lower === 'to' && !verb.frames.has('to') && takesTo(forms, verb)) continue
    if (isOtherUse(scene, verb, end, forms)) continue
    const near = verb.rest.length === 0 && words.nearMisses.get(token.lower)?.has(tokens[end]?.lower ?? '')
    if (near && !(verb.base === 'call' && isCalling(scene, at, end))) return null
    const others = forms.filter((other) => other.verb === verb).map((other) => other.form)
    return describe(scene, { verb, form, others, at, end })
  }
  return null
}

/** "self-proclaimed", "much-discussed": the second half of a compound. */
const isHalf = ({ tokens }: Bare, at: number): boolean =>
  /^[-‐‑]$/.test(tokens[at - 1]?.text ?? '') &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at - 2]?.end === tokens[at - 1]!.start

/** The last word of a phrase opens something else: "agreed to wait", "remarked on arriving", "spoke on Monday". */
function isOtherUse({ tokens }: Bare, { base, rest }: SayingVerb, end: number, forms: readonly SayingForm[]): boolean {
  const last = rest.at(-1)
  const next = tokens[end]
  if (last === undefined || !next) return false
  if (last === 'to') {
    const other = forms.some(
      ({ verb }) => verb.rest.length === 0 && base.startsWith(verb.base) && verb.frames.has('to'),
    )
    return other && tokens[end - 1]?.tag === 'PART' && next.tag === 'VERB' && !/ing$/.test(next.lower)
  }
  return last === 'on' && (isDateWord(next) || isMonth(next) || /^(?:arriving|leaving|being|hearing)$/.test(next.lower))
}

/**
 * Index after a "for" that one adjunct of time or place parts from its verb ("asked in the closing hours for 500
 * million", "called on Monday for a truce"); -1 where there is none.
 */
function farFor({ tokens }: Bare, at: number): number {
  if (!/^(?:in|on|at|during|after|before|last|this|late)$/.test(tokens[at + 1]?.lower ?? '')) return -1
  for (let i = at + 2; i < at + 8; i++) {
    const token = tokens[i]
    if (!token || /^(?:VERB|AUX|PUNCT|SCONJ|CCONJ|PRON|PART)$/.test(token.tag)) return -1
    if (token.lower !== 'for') continue
    const [next, time] = [tokens[i + 1], tokens[i + 3]]
    return /^(?:NOUN|PROPN)$/.test(tokens[i - 1]!.tag) && next && time?.lower !== 'time' ? i + 1 : -1
  }
  return -1
}

/** True when another verb of the same words takes the infinitive that follows ("agreed to wait"). */
const takesTo = (forms: readonly SayingForm[], { base }: SayingVerb): boolean =>
  forms.some(({ verb }) => verb.base === base && verb.frames.has('to'))

/** Index after the rest of a phrase, with one adverb or negation allowed before it; -1 when it is not there. */
function matchRest({ tokens }: Bare, at: number, rest: readonly string[]): number {
  let i = at + 1
  if (rest.length === 0) return i
  const first = rest[0]
  const next = tokens[i]
  if (next === undefined) return -1
  if (next.lower !== first) {
    // "brushed it off", "waved them away"
    const apart = tokens[i + 1]?.lower === first && /^(?:off|aside|away|down|back)$/.test(first ?? '')
    const split = apart && /^(?:it|this|that|them)$/.test(next.lower)
    if (!split && next.tag !== 'ADV' && next.tag !== 'PART') return -1
    i++
    if (!split && tokens[i]?.tag === 'ADV' && tokens[i]?.lower !== first) i++
  }
  for (const word of rest) if (tokens[i++]?.lower !== word) return -1
  return i
}
