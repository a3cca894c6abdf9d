import type { Clause } from '../clauses/clause.ts'
import type { Token } from '../draft.ts'
import { isAwaited } from './awaited.ts'
import { isReport, withoutReport } from './forms/ends.ts'
import { isLedIn } from './forms/ledIn.ts'
import { isLate } from './inverted.ts'
import { type ConditionWords, denying, lengthAt, type Opener } from './openers.ts'

/** The two parts of a condition as token ranges, `to` exclusive. */
export interface Pair {
  readonly if: readonly [number, number]
  readonly then: readonly [number, number]
}

/** A sentence as the pairing sees it; `opener` lies between `start` and `end`, the borders of its stretch. */
export interface Stretch {
  readonly tokens: readonly Token[]
  readonly clauses: readonly Clause[]
  readonly words: ConditionWords
  readonly start: number
  readonly end: number
}

const lead = /^(?:but|and|so|yet|however|,|;|:|that|["“”«‘'’]|\(|—|–|-|then|now|of|course)$/
const closing = /^[.,;:!?…"“”»’')\]—–]+$/

/** The if-part and the then-part around an opener; `null` where one of them is missing. */
export function pairOf(stretch: Stretch, opener: Opener): Pair | null {
  const { tokens, start, words } = stretch
  // "He said if Peru paid, Chile would sign": who says so stands before the condition.
  const fronted =
    tokens.slice(start, opener.from).every(({ lower }) => lead.test(lower)) ||
    isReport(tokens, [start, opener.from], words)
  // "Ships stand by in case the truce fails": a precaution.
  if (/^in-case/.test(opener.name) && !fronted) return null
  const led = !fronted && isLedIn(stretch, opener.from) ? frontedPair(stretch, opener) : null
  const pair = led ?? (fronted ? frontedPair(stretch, opener) : medialPair(stretch, opener))
  if (!pair) return null
  const [from, to] = trimmed(tokens, withoutReport(tokens, trimmed(tokens, pair.if), words))
  // "Failing that": all there is to the if-part is a pointer.
  const [ifFrom, ifTo] = from >= to && opener.negative ? pair.if : [from, to]
  const main = trimmed(tokens, madeSo(tokens, opener, pastSaying(stretch, pair.then)))
  const [thenFrom, thenTo] = trimmed(tokens, withoutReport(tokens, main, words))
  if (ifFrom >= ifTo || thenFrom >= thenTo) return null
  const whole = { if: [opener.negative ? opener.from : ifFrom, ifTo], then: [thenFrom, thenTo] } as const
  return isWhole(stretch, opener, whole) && !isNotice(stretch, whole) ? whole : null
}

/** "…, he said, there would be no truce": the then-part is what is said. */
function pastSaying({ tokens, words }: Stretch, [from, to]: readonly [number, number]): readonly [number, number] {
  const comma = tokens.findIndex(({ text }, i) => i > from && i < Math.min(to, from + 14) && text === ',')
  const goesOn = comma > 0 && comma + 3 < to && tokens[comma + 1]!.tag !== 'CCONJ'
  return goesOn && isReport(tokens, [from, comma], words) ? [comma + 1, to] : [from, to]
}

/** "Peru made its signature conditional on …": what was made so, without who made it. */
function madeSo(
  tokens: readonly Token[],
  opener: Opener,
  [from, to]: readonly [number, number],
): readonly [number, number] {
  const at = MADE_SO.test(opener.name)
    ? tokens.findLastIndex(({ lemma }, i) => i >= from && i < to - 1 && lemma === 'make')
    : -1
  return at < 0 ? [from, to] : [at + 1, to]
}

const MADE_SO = /^(?:conditional|contingent|dependent)-/

/** "If you …, sign up here": a notice to the reader. */
const isNotice = ({ tokens, words }: Stretch, { then: [from, to] }: Pair): boolean =>
  tokens.slice(from, to).some((_, i) => lengthAt(tokens, from + i, words.notices) > 0)

/** A clause on both sides; beside a phrase like "without", an outcome on the other. */
function isWhole(stretch: Stretch, opener: Opener, { if: [a, b], then: [c, d] }: Pair): boolean {
  const { tokens, clauses, words } = stretch
  const hasVerb = (from: number, to: number) => clauses.some(({ verb }) => verb >= from && verb < to)
  const isMade = MADE_SO.test(opener.name) && tokens[c - 1]?.lemma === 'make'
  if (isMade) return d > c && b - a >= 1 && b - a <= 25
  if (HANGS.test(opener.name))
    return tokens[a]?.lower !== 'whether' && hangs({ tokens, words }, [c, d]) && b - a >= 1 && b - a <= 20
  // "Proposed barring them", "are short of bread": the verb, the adjective.
  if (LOOSE.test(opener.name) && opener.from > 0 && !/^[,;:“"(—–-]$|^(?:and|but)$/.test(tokens[opener.from - 1]!.lower))
    return false
  if (d - c < 2 || !(hasVerb(c, d) || (SURE.test(opener.name) && d - c >= 4))) return false
  if (opener.kind === 'temporal' || opener.kind === 'until')
    return isAwaited(stretch, opener, { if: [a, b], then: [c, d] })
  // The tagger takes many a verb for a noun ("if Norway cuts its subsidy"): three words will do.
  if (opener.kind !== 'phrase') return b - a >= (hasVerb(a, b) ? 2 : 3)
  if (opener.name.startsWith('con')) return true
  if (/^in-(?:exchange|return)/.test(opener.name)) {
    const said = tokens.slice(c, d)
    const plain = b - a <= longestPrice && d - c <= longestOffer && !tokens.slice(a, b).some(({ text }) => text === ',')
    return plain && said.some(({ lower }) => OFFERED.test(lower))
  }
  if (isManner({ tokens, clauses }, opener, { if: [a, b], then: [c, d] })) return false
  if (/^(?:barring|failing|short|absent)/.test(opener.name) && b - a <= 25)
    return clauses.some(({ verb, form }) => verb >= c && verb < d && form === 'finite') || said(tokens, c, d, words)
  return (
    b - a <= 25 &&
    tokens
      .slice(c, d)
      .some(
        ({ lower }, i) =>
          words.outcomes.has(lower) || lower === "n't" || lower === 'not' || words.refusalAt(tokens, c + i) > 0,
      )
  )
}

/** "Can leave without leaving them in the lurch": how it is done; "cannot leave without losing face" says on what it hangs. */
function isManner(
  { tokens, clauses }: Pick<Stretch, 'tokens' | 'clauses'>,
  opener: Opener,
  { if: [, b], then: [c, d] }: Pair,
): boolean {
  if (opener.name !== 'without' || c > opener.from) return false
  const gerund = clauses.some(
    ({ verb, form }) => form === 'gerund' && verb >= opener.to && verb < Math.min(b, opener.to + 2),
  )
  return gerund && !tokens.slice(c, d).some(({ lower }) => denying.test(lower))
}

const longestOffer = 18
const longestPrice = 14

/** Openers after which a main clause stands, also where the tagger takes its verb for a noun ("the contract lapses"). */
const SURE = /^(?:unless|provided-that|providing-that|on-(?:the-)?condition-that|as-long-as|so-long-as)$/
const LOOSE = /^(?:barring|failing|short-of|absent)$/
const HANGS = /^(?:hinge|depend)/
const OFFERED =
  /^(?:will|would|'ll|could|can|may|might|ready|willing|prepared|open|promised|promises|offered|offers|agreed|agrees|pledged|pledges|proposed|proposes)$/

const said = (tokens: readonly Token[], from: number, to: number, { outcomes }: ConditionWords): boolean =>
  tokens.slice(from, to).some(({ lower }) => outcomes.has(lower))

/** "The deal hinges on …", "everything depends on …"; not "Norland depends on imports". */
function hangs({ tokens, words }: Pick<Stretch, 'tokens' | 'words'>, [from, to]: readonly [number, number]): boolean {
  const part = tokens.slice(from, to)
  if (part.length > 20) return false
  return (
    part.some(({ lower, tag }, i) => words.hanging.has(lower) && (tag === 'PRON' ? i === 0 : i >= part.length - 4)) ||
    part[0]?.lower === 'whether'
  )
}

/** "If X, Y": the first comma with a verb before it and a main clause after it, or "then"; else a comma without one. */
function frontedPair(stretch: Stretch, opener: Opener): Pair | null {
  return (
    splitFronted(stretch, opener, opener.kind !== 'phrase') ??
    splitFronted(stretch, opener, false) ??
    (/^(?:only|not)-/.test(opener.name) ? turnedPair(stretch, opener) : null)
  )
}

/** "Only when the last soldier has left will Peru sign": the main clause opens with its auxiliary. */
function turnedPair({ tokens, clauses, end }: Stretch, opener: Opener): Pair | null {
  for (let at = opener.to + 2; at < end - 1; at++) {
    if (!/^(?:will|would|can|could|may|might|must|shall|do|does)$/.test(tokens[at]!.lower)) continue
    const subject = /^(?:PROPN|DET|PRON|NOUN)$/.test(tokens[at + 1]!.tag)
    const done = clauses.some(({ verb, form }) => verb >= opener.to && verb < at && form === 'finite')
    return subject && done ? { if: [opener.to, at], then: [at, end] } : null
  }
  return null
}

function splitFronted(stretch: Stretch, opener: Opener, needsVerb: boolean): Pair | null {
  const { tokens, clauses, words, end } = stretch
  const counts = (form: string) => form === 'finite' || opener.kind === 'inverted'
  for (let at = opener.to; at < end; at++) {
    // "Without a date there is no point in meeting".
    const isThere =
      opener.kind === 'phrase' &&
      tokens[at]!.lower === 'there' &&
      /^(?:is|are|will|can|would)$/.test(tokens[at + 1]?.lower ?? '')
    if (isThere && at > opener.to) return { if: [opener.to, at], then: [at, end] }
    const comma = tokens[at]!.lower === ','
    const then = isDay(tokens, at) ? 0 : lengthAt(tokens, comma ? at + 1 : at, words.then)
    if (!comma && then === 0) continue
    if (needsVerb && !clauses.some(({ verb, form }) => verb >= opener.to && verb < at && counts(form))) continue
    const from = at + (comma ? 1 : 0) + then
    if (isReport(tokens, [from, end], words)) continue
    if (then > 0 || opensMain(stretch, from)) return { if: [opener.to, at], then: [from, end] }
  }
  return null
}

/** "By then", "back then": it says when. */
const isDay = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'then' &&
  /^(?:by|until|till|since|before|back|from|even|just|than)$/.test(tokens[at - 1]?.lower ?? '')

const isLoose = (tokens: readonly Token[], at: number): boolean => tokens[at]!.lower === 'then' && !isDay(tokens, at)

/** True when a main clause begins at a token: its own subject or an imperative, no conjunction, no relative. */
function opensMain({ tokens, clauses, end }: Stretch, from: number): boolean {
  const first = tokens[from]
  if (
    !first ||
    first.tag === 'CCONJ' ||
    /^(?:which|who|whom|whose|including|such|as|or|and|especially|particularly|notably)$/.test(first.lower)
  )
    return false
  const main = clauses.find(({ from: verb }) => verb >= from && verb < end)
  if (!main || main.relative || main.form === 'gerund') return false
  if (main.from === from) return main.bare || first.lower === 'please'
  const parted = tokens.slice(from, main.from).some(({ lower }) => lower === ',')
  return main.form === 'finite' && (!parted || tokens[main.from - 1]?.lower === ',')
}

/** "Y if X": what stands before the opener in its clause, and what follows up to a comma that closes the if-part. */
function medialPair(stretch: Stretch, opener: Opener): Pair | null {
  const { tokens, end } = stretch
  if (opener.kind === 'inverted' && tokens[opener.from - 1]?.lower !== ',' && !isLate(tokens, opener.from)) return null
  const from = mainStart(stretch, opener.from)
  const comma = HANGS.test(opener.name)
    ? tokens.findIndex(({ text }, i) => i > opener.to && i < end && text === ',')
    : -1
  const to = comma > 0 ? comma : ifEnd(stretch, opener.to)
  if (tokens[opener.from - 1]?.lower === ',' && tokens[to]?.lower === ',' && startsVerb(stretch, to + 1)) {
    return { if: [opener.to, to], then: [to + 1, end] }
  }
  return { if: [opener.to, to], then: [from, opener.from] }
}

const startsVerb = ({ clauses }: Stretch, at: number): boolean => clauses.some(({ from }) => from === at)

const saying = new Set(
  'say tell add warn note claim argue insist announce state report think believe explain stress promise vow suggest'.split(
    ' ',
  ),
)

/** Where the main clause begins: after "that", after a verb of saying, after an opening quotation mark, after ", but". */
function mainStart({ tokens, clauses, start }: Stretch, opener: number): number {
  let from = start
  for (let at = start; at < opener - 1; at++) {
    const { lower, tag } = tokens[at]!
    if (lower === 'that' && (tag === 'SCONJ' || tag === 'ADP')) from = at + 1
    if (/^[“«"]$/.test(lower) && tokens[at + 1]?.start === tokens[at]!.end) from = at + 1
    // ", but only on condition that": no clause of its own.
    const isBare = tokens.slice(at + 1, opener).every(({ lower: word }) => /^(?:only|and|then|perhaps)$/.test(word))
    if (!isBare && tokens[at - 1]?.lower === ',' && /^(?:but|while|whereas|so)$/.test(lower)) from = at + 1
  }
  for (const { lemma, to, verb } of clauses) {
    const followed = clauses.some((next) => next.verb > verb && next.form === 'finite' && next.verb < opener)
    if (saying.has(lemma) && verb >= from && verb < opener && followed && tokens[to]?.lower !== ',')
      from = Math.max(from, to)
  }
  return from
}

/** Where an if-part after the main clause ends: at a comma before a new main clause, a reporting clause or "but". */
function ifEnd(stretch: Stretch, from: number): number {
  const { tokens, clauses, end } = stretch
  for (let at = from + 1; at < end; at++) {
    const { lower } = tokens[at]!
    if (/^[”»]$/.test(lower)) return at
    if (lower !== ',' || !clauses.some(({ verb }) => verb >= from && verb < at)) continue
    const next = tokens[at + 1]
    if (/^(?:but|while|whereas|so|which|adding|according)$/.test(next?.lower ?? '')) return at
    const main = clauses.find((clause) => clause.from > at)
    if (main && main.form !== 'gerund' && main.from - at <= 8 && !isListed(tokens, at) && !main.relative) return at
  }
  return end
}

/** "A, B and C" goes on after the comma. */
const isListed = (tokens: readonly Token[], comma: number): boolean =>
  /^(?:and|or)$/.test(tokens[comma + 1]?.lower ?? '')

/** Without the marks and joining words at either end; a closing quotation mark stays when its opening one is inside. */
function trimmed(tokens: readonly Token[], [a, b]: readonly [number, number]): [number, number] {
  let [from, to] = [a, b]
  const opened = tokens
    .slice(from, to)
    .findIndex(({ lower }, i) => /^[”»]$/.test(lower) && !opensInside(tokens, from, from + i))
  if (opened > 1) to = from + opened
  while (from < to && lead.test(tokens[from]!.lower) && !isTurned(tokens, from)) from++
  while (
    to > from &&
    (closes(tokens, from, to - 1) || /^(?:but|and|only|,)$/.test(tokens[to - 1]!.lower) || isLoose(tokens, to - 1))
  )
    to--
  return [from, to]
}

/** "So does the offer": the word stands for the verb. */
const isTurned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'so' && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.tag ?? '') && turning.test(tokens[at + 1]!.lower)

const turning = /^(?:do|does|did|is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should)$/

const closes = (tokens: readonly Token[], from: number, at: number): boolean =>
  closing.test(tokens[at]!.text) && !(/^["”»’']$/.test(tokens[at]!.text) && opensInside(tokens, from, at))

/** True when the quotation that a mark closes was opened after `from`. */
function opensInside(tokens: readonly Token[], from: number, at: number): boolean {
  const straight = tokens[at]!.text === '"'
  const before = tokens.slice(from, at).filter(({ text }) => (straight ? text === '"' : /^[“«‘]$/.test(text)))
  return straight ? before.length % 2 === 1 : before.length > 0
}
