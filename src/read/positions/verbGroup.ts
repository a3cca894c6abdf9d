import type { Token } from '../draft.ts'

/** What stands before a verb: where the group begins and how the verb is turned. */
export interface VerbGroup {
  /** Index of the first token of the group (auxiliaries, adverbs, the verb itself). */
  readonly from: number
  readonly negated: boolean
  /** "never": a negation that leaves nothing open. */
  readonly never: boolean
  readonly noLonger: boolean
  readonly earlier: boolean
  readonly perfect: boolean
  readonly modal: 'may' | 'would' | 'will' | 'must' | 'can' | null
  /** The modal is "could", which negated says what is refused: "could not accept". */
  readonly could: boolean
  readonly passive: boolean
  readonly copula: boolean
  readonly infinitive: boolean
  /** "appears to", "is likely to": somebody's reading. */
  readonly reading: boolean
}

const modals: Readonly<Record<string, VerbGroup['modal']>> = {
  may: 'may',
  might: 'may',
  could: 'may',
  would: 'would',
  "'d": 'would',
  will: 'will',
  wo: 'will',
  "'ll": 'will',
  shall: 'will',
  must: 'must',
  should: 'must',
  can: 'can',
  ca: 'can',
  cannot: 'can',
}
const be = new Set(
  "be is are was were been being am 's 're 'm remain remains remained stay stays stayed seem seems seemed appear appears appeared become becomes became sounded sounds feel feels felt".split(
    ' ',
  ),
)
const have = new Set("have has had having 've".split(' '))
const do_ = new Set('do does did'.split(' '))
const adverbs = new Set(
  'also still now repeatedly long once again then later already first reportedly even only both all soon always just therefore thus both each yet itself himself herself themselves long-since publicly privately consistently'.split(
    ' ',
  ),
)
const reading = new Set(
  'likely expected believed thought seem seems seemed appear appears appeared apparently probably presumably seemingly perhaps unlikely supposed set said reported rumoured rumored understood known'.split(
    ' ',
  ),
)

/** "is believed to want", "is said to have rejected": who is spoken of does it, as others tell. */
const telling = new Set('believed thought said reported rumoured rumored understood known'.split(' '))

const quote = /^["“”]$/

/** Every word at which the walk does more than pass over an adverb: most words of a text are none of them. */
const known = new Set([
  ...['not', "n't", 'never', 'nor', 'longer', 'to', 'since', 'course', ','],
  ...Object.keys(modals),
  ...[...be, ...have, ...do_, ...adverbs, ...reading],
])

/** Words that the walk carries along. */
interface Walk {
  at: number
  negated: boolean
  never: boolean
  noLonger: boolean
  earlier: boolean
  perfect: boolean
  modal: VerbGroup['modal']
  could: boolean
  be: boolean
  infinitive: boolean
  reading: boolean
  /** A governor was passed that only tells who says so: the "be" before it is not the verb's. */
  told: boolean
}

/** What the walk needs besides the words. */
export interface GroupWords {
  readonly governors: ReadonlySet<string>
  readonly earlier: ReadonlySet<string>
}

/**
 * Walks left from a verb (or an adjective after "be") over auxiliaries, adverbs, negations and governing verbs
 * ("continues to", "was ready to"). `past` says that the word could be a participle, so that "be" makes it passive.
 */
export function verbGroup(tokens: readonly Token[], verb: number, past: boolean, words: GroupWords): VerbGroup {
  const walk: Walk = {
    at: verb - 1,
    negated: false,
    never: false,
    noLonger: false,
    earlier: false,
    perfect: false,
    modal: null,
    could: false,
    be: false,
    infinitive: false,
    reading: false,
    told: false,
  }
  const aspect = aspectBefore(tokens, verb)
  if (aspect) walk.at = aspect.from - 1
  let copula = aspect !== null
  let passive = false
  let steps = 0
  while (walk.at >= 0 && steps++ < 14 && !walk.infinitive) {
    const wasBe = walk.be
    if (!stepLeft(tokens, walk, words)) break
    if (walk.be && !wasBe && !walk.told) [copula, passive] = [true, past]
  }
  const { at, be: _, told: __, ...rest } = walk
  const group = { ...rest, from: at + 1, copula, passive }
  // "has stopped demanding" is no longer so; "has not stopped demanding" is.
  return aspect?.ends ? { ...group, negated: false, noLonger: !group.negated } : group
}

const goesOn = /^(?:keep|continue|begin|start|resume)$/
const ends = /^(?:stop|cease|quit)$/

/** "keeps demanding", "went on refusing", "has stopped asking": the verb that says how far it has come; `null` for none. */
export function aspectBefore(
  tokens: readonly Token[],
  verb: number,
): { readonly from: number; readonly ends: boolean } | null {
  if (!tokens[verb]!.lower.endsWith('ing')) return null
  const on = tokens[verb - 1]?.lower === 'on'
  const at = on ? verb - 2 : verb - 1
  const before = tokens[at]
  if (before?.tag !== 'VERB') return null
  if (goesOn.test(before.lemma) || (on && before.lemma === 'go')) return { from: at, ends: false }
  return !on && ends.test(before.lemma) ? { from: at, ends: true } : null
}

function stepLeft(tokens: readonly Token[], walk: Walk, words: GroupWords): boolean {
  const token = tokens[walk.at]!
  const { lower, tag } = token
  if (!known.has(lower)) {
    if (words.earlier.has(lower)) walk.earlier = true
    else if (tag !== 'ADV' && !(tag === 'PUNCT' && quote.test(lower))) return false
    walk.at--
    return true
  }
  if (lower === 'not' || lower === "n't" || lower === 'never' || lower === 'nor') {
    walk.negated = true
    walk.never ||= lower === 'never'
  } else if (lower === 'longer' && tokens[walk.at - 1]?.lower === 'no') {
    walk.noLonger = true
    walk.at--
  } else if (Object.hasOwn(modals, lower)) {
    walk.modal ??= modals[lower] ?? null
    walk.could ||= lower === 'could'
  } else if (be.has(lower) && (tag === 'AUX' || tag === 'VERB' || lower.startsWith("'"))) {
    if (lower === "'s" && tag === 'PART') return false
    walk.be = true
    walk.reading ||= reading.has(lower)
  } else if (lower === 'course') {
    if (tokens[walk.at - 1]?.lower !== 'of') return false
    walk.at--
  } else if (have.has(lower)) walk.perfect = true
  else if (do_.has(lower)) walk.perfect ||= false
  else if (lower === 'to' && tag !== 'ADP') return toGovernor(tokens, walk, words)
  else if (lower === ',') return overAside(tokens, walk)
  else if (lower === 'since') {
    if (!have.has(tokens[walk.at - 1]?.lower ?? '')) return false
  } else if (words.earlier.has(lower)) walk.earlier = true
  else if (reading.has(lower) && tag === 'ADV') walk.reading = true
  else if (!(tag === 'ADV' || adverbs.has(lower))) return false
  walk.at--
  return true
}

const longestAside = 6

/** "has, for its part, ruled out": over the words between two commas, where an auxiliary stands before them. */
function overAside(tokens: readonly Token[], walk: Walk): boolean {
  for (let i = walk.at - 1; i > 1 && walk.at - i <= longestAside; i--) {
    const { tag, text } = tokens[i]!
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'CCONJ') return false
    if (text !== ',') continue
    if (tokens[i - 1]!.tag !== 'AUX') return false
    walk.at = i - 1
    return true
  }
  return false
}

/** Steps from "to" to a verb or an adjective that leaves the subject the same: "continues to", "is expected to". */
function toGovernor(tokens: readonly Token[], walk: Walk, { governors }: GroupWords): boolean {
  let at = walk.at - 1
  while (at >= 0 && tokens[at]!.tag === 'ADV' && !reading.has(tokens[at]!.lower)) at--
  const governor = tokens[at]
  if (!governor) return false
  // "used to demand" is no longer so.
  if (governor.lower === 'used') {
    walk.noLonger = true
    walk.at = at - 1
    return true
  }
  const known = reading.has(governor.lower)
  if (!known && !governors.has(governor.lemma) && !governors.has(governor.lower)) {
    walk.infinitive = true
    return false
  }
  if (governor.lower === 'going') return isGoing(tokens, walk, at)
  const told = telling.has(governor.lower)
  walk.reading ||= known && !told
  walk.told ||= told
  walk.negated ||= governor.lower === 'unlikely'
  walk.at = at - 1
  return true
}

/** "are not going to", "is never going to": as "will", so that "be" is no verb of its own. */
function isGoing(tokens: readonly Token[], walk: Walk, going: number): boolean {
  let at = going - 1
  while (at >= going - 3 && /^(?:not|n't|never|ADV)$/.test(tokens[at]?.lower ?? '')) {
    walk.negated = true
    walk.never ||= tokens[at]!.lower === 'never'
    at--
  }
  walk.at = be.has(tokens[at]?.lower ?? '') ? at - 1 : at
  walk.modal ??= 'will'
  return true
}
