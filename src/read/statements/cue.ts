import type { Form } from '../inflection/inflect.ts'
import { isCalling } from './calling.ts'
import type { Range, Scene } from './candidate.ts'
import { isDateWord, isMonth, isQuoteMark } from './phrase.ts'
import type { SayingForm, SayingVerb } from './words.ts'

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

type Bare = Omit<Scene, 'cues'>

const modals = new Set(['would', 'could', 'should', 'might', 'may', 'must', 'can', 'ca', 'shall', "'d"])
const future = new Set(['will', "'ll", 'wo'])
const negations = new Set(['not', "n't", 'never', 'cannot', 'neither', 'nor', 'hardly'])
const haves = new Set(['have', 'has', 'had', "'ve", "'d", 'having'])
const bes = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re", "'m", 'get', 'got'])

/** The cue whose first word is token `at`; `null` when there is none. Cues are found once per scene. */
export const cueAt = ({ cues }: Scene, at: number): Cue | null => cues[at] ?? null

/** Finds the cue whose first word is token `at`; `null` when no verb of saying stands there, or only a near miss of one. */
export function findCue(scene: Bare, at: number): Cue | null {
  const { tokens, words } = scene
  const token = tokens[at]
  const forms = token && words.verbs.get(token.lower)
  if (!token || !forms) return null
  for (const { verb, form } of forms) {
    const end = matchRest(scene, at, verb.rest)
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

/** True when another verb of the same words takes the infinitive that follows ("agreed to wait"). */
const takesTo = (forms: readonly SayingForm[], { base }: SayingVerb): boolean =>
  forms.some(({ verb }) => verb.base === base && verb.frames.has('to'))

/** Index after the rest of a phrase, with one adverb or negation allowed before it; -1 when it is not there. */
function matchRest({ tokens }: Bare, at: number, rest: readonly string[]): number {
  let i = at + 1
  if (rest.length === 0) return i
  const first = rest[0]
  if (tokens[i]?.lower !== first) {
    const tag = tokens[i]?.tag
    if (tag !== 'ADV' && tag !== 'PART') return -1
    i++
    if (tokens[i]?.tag === 'ADV' && tokens[i]?.lower !== first) i++
  }
  for (const word of rest) if (tokens[i++]?.lower !== word) return -1
  return i
}

interface Match {
  readonly verb: SayingVerb
  readonly form: Form
  readonly others: readonly Form[]
  readonly at: number
  readonly end: number
}

function describe(scene: Bare, { verb, form, others, at, end }: Match): Cue | null {
  const { tokens } = scene
  let from = at
  let [be, have, modal, will, doing, negated, to, infinitive, denied] = [
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
    false,
  ]
  const note = (word: string): void => {
    if (bes.has(word)) be = true
    else if (haves.has(word)) have = true
    else if (modals.has(word)) modal = true
    else if (future.has(word)) will = true
    else if (word === 'do' || word === 'did' || word === 'does') doing = true
    if (negations.has(word)) negated = true
  }
  for (let i = at - 1; i >= 0 && i > at - 12 && scene.quote[i] === scene.quote[at]; i--) {
    const token = tokens[i]!
    if (isQuoteMark(token)) break
    if (token.lower === 'to' && token.tag === 'PART') {
      const main = catenative(scene, i - 1)
      infinitive = main === null
      if (!main) {
        to = true
        break
      }
      denied ||= main.denied
      to = true
      from = main.from
      i = main.from
      continue
    }
    const auxiliary =
      token.tag === 'AUX' ||
      negations.has(token.lower) ||
      haves.has(token.lower) ||
      future.has(token.lower) ||
      isContracted(scene, i)
    if (auxiliary) {
      note(token.lower)
      from = i
    } else if (token.tag === 'ADV' && token.lower !== 'however' && !/day$/.test(token.lower)) {
      if (i - 1 >= 0 && tokens[i - 1]?.text === ',') break
      from = i
    } else break
  }
  for (let i = at + 1; i < end; i++) if (negations.has(tokens[i]!.lower)) negated = true
  while (from < at && tokens[from]?.tag === 'ADV' && (from === 0 || tokens[from - 1]?.text === ',')) from++
  const participleForm = form === 'part' || others.includes('part')
  const adjective = verb.rest.length > 0 && bes.has(tokens[at]!.lower)
  return {
    verb,
    form,
    group: { from, to: end },
    at,
    passive: be && participleForm && form !== 'ing' && !adjective && !to,
    negated,
    modal:
      (modal && verb.base !== 'would like') ||
      (will && /^(?:say|tell|report|admit|ask|think)$/.test(verb.class)) ||
      (modal && doing),
    participle: form === 'ing' && !be && !have && !to,
    infinitive,
    denied,
  }
}

/** "'s" before a participle or an adjective is "is" or "has", not a possessive. */
function isContracted({ tokens }: Bare, i: number): boolean {
  return tokens[i]?.lower === "'s" && /^(?:he|she|it|that|who|there)$/.test(tokens[i - 1]?.lower ?? '')
}

function catenative({ tokens, words }: Bare, last: number): { from: number; denied: boolean } | null {
  const token = tokens[last]
  if (!token) return null
  if (token.lower === 'on')
    return /^(?:go|goes|went|gone|going)$/.test(tokens[last - 1]?.lower ?? '')
      ? { from: last - 1, denied: false }
      : null
  const denied = words.denied.has(token.lower)
  return denied || words.real.has(token.lower) ? { from: last, denied } : null
}

/**
 * True when the word at the cue can be a verb: words that are nouns as well ("report", "claim", "fear") count only
 * with an auxiliary, or between a plural subject and "that" or a quotation.
 */
export function isVerbal(scene: Scene, { at, group, form, verb, participle }: Cue): boolean {
  const { tokens } = scene
  const token = tokens[at]!
  if (token.tag === 'VERB' || token.tag === 'AUX') return true
  if (group.from < at && tokens[group.from]?.tag !== 'ADV') return true
  const next = tokens[group.to]
  // "Sources report the chance", "carmakers claim the duty": no noun stands before a determiner.
  const clear = next?.tag === 'DET' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '') && !verb.weak
  if (clear && tokens[at - 1]!.lower.endsWith('s') === (form === 'base') && (form === 'base' || form === 's'))
    return true
  const opens = next?.lower === 'that' || next?.text === ':' || isQuoteMark(next)
  if (participle) return tokens[at - 1]?.text === ',' && (opens || next?.tag === 'DET')
  if (form === 'past')
    return tokens[at - 1]?.tag === 'PROPN' || tokens[at - 1]?.tag === 'NOUN' || tokens[at - 1]?.tag === 'PRON'
  if (token.tag === 'PROPN') return false
  const before = tokens[at - 1]
  if (!before || /^(?:DET|ADJ|ADP|NUM)$/.test(before.tag) || before.lower === "'s") return false
  if (form === 'base')
    return (
      (before.lower.endsWith('s') || before.tag === 'PRON' || before.lower === 'media') &&
      (opens || before.tag === 'PRON')
    )
  return opens || (before.tag === 'PROPN' && !verb.weak)
}
