import type { Form } from '../../inflection/inflect.ts'
import type { Scene } from '../candidate.ts'
import { isQuoteMark } from '../phrase/phrase.ts'
import type { SayingVerb } from '../words.ts'
import type { Cue } from './cue.ts'

/** A scene before its cues are known. */
export type Bare = Omit<Scene, 'cues' | 'beginnings'>
const modals = new Set(['would', 'could', 'should', 'might', 'may', 'must', 'can', 'ca', 'shall', "'d"])
const future = new Set(['will', "'ll", 'wo'])
const negations = new Set(['not', "n't", 'never', 'cannot', 'neither', 'nor', 'hardly'])
const haves = new Set(['have', 'has', 'had', "'ve", "'d", 'having'])
const bes = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'re", "'m", 'get', 'got'])

interface Match {
  readonly verb: SayingVerb
  readonly form: Form
  readonly others: readonly Form[]
  readonly at: number
  readonly end: number
}

/** Reads the verb group around a match; `null` where the verb is no act of speech as it stands. */
export function describe(scene: Bare, { verb, form, others, at, end }: Match): Cue | null {
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
      if (form === 'ing' && isContracted(scene, i)) be = true
      from = i
    } else if (token.lower === 'since' && haves.has(tokens[i - 1]?.lower ?? '')) {
      // "has since urged"
      from = i
    } else if (token.lower === 'course' && tokens[i - 1]?.lower === 'of' && tokens[i - 2]?.tag === 'AUX') {
      // "has of course asked"
      i--
    } else if (token.tag === 'ADV' && !/day$|^(?:however|north|south|east|west)$/.test(token.lower)) {
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
      (will && /^(?:say|tell|report|admit|ask|think|speak)$/.test(verb.class)) ||
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
