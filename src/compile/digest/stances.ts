import type { Stance } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { sentenceOf } from '../ground/paper.ts'
import { isOurs, leadOf, predicateOf } from '../table/asTold.ts'
import type { Held } from '../table/held.ts'
import { plainOf, RUN_ON } from '../table/objectTold.ts'
import { saysSomething } from '../table/saysSomething.ts'
import { isPredicate, isSentence, SUBJECT } from './clause.ts'
import { quoted } from './draft.ts'

/** Our words before a thing, before a verb in its plain form, and before a whole sentence. */
type Words = readonly [beforeThing: string, beforeVerb: string, beforeSentence: string]

const NOW: Readonly<Record<Stance, Words>> = {
  demands: ['demands', 'wants to', 'demands:'],
  seeks: ['seeks', 'seeks to', 'wants:'],
  offers: ['offers', 'offers to', 'offers:'],
  accepts: ['accepts', 'agrees to', 'agrees:'],
  open: ['is open to', 'is ready to', 'is open:'],
  conditional: ['sets conditions:', 'would on conditions', 'sets conditions:'],
  refuses: ['refuses', 'refuses to', 'refuses:'],
  shifts: ['has moved on', 'has moved on', 'has moved:'],
}

const THEN: Readonly<Record<Stance, Words>> = {
  demands: ['demanded', 'wanted to', 'demanded:'],
  seeks: ['sought', 'sought to', 'wanted:'],
  offers: ['offered', 'offered to', 'offered:'],
  accepts: ['accepted', 'agreed to', 'agreed:'],
  open: ['was open to', 'was ready to', 'was open:'],
  conditional: ['set conditions:', 'would on conditions', 'set conditions:'],
  refuses: ['refused', 'refused to', 'refused:'],
  shifts: ['moved on', 'moved on', 'moved:'],
}

/**
 * "demands “the strait”", "refuses to “cede an inch”": the stance in our words, what it is about in the article's. `null`
 * where the words say nothing by themselves.
 */
export function stanceNow(ground: Ground, held: Held): string | null {
  return phrase(NOW, held, ground)
}

/** The same in the past. */
export function stanceThen(ground: Ground, held: Held): string | null {
  return phrase(THEN, held, ground)
}

/** Words with which an article says itself how somebody moved; they say it better than any of ours. */
const MOVED =
  /\b(?:no longer (?:insists? on|demands?|requires?|rules? out|refuses?|rejects?|seeks?)|(?:has |have |had )?(?:dropped|abandoned|given up|gave up|backed (?:away|down) from|retreated from|moved away from|softened|eased))\s+$/iu
/** The move itself, as the article tells it: "changed its position", "softened its tone". */
const TOLD = /^(?:(?:has|have|had)\s+)?\p{L}+ed\s/iu
/** Pronouns that stand for the one to whom something is given: "offers it 30 percent". */
const OBJECT =
  /^(?:it|them|him|her|us|me|you)\s+(?!(?:would|will|could|can|may|might|must|should|shall|has|had|is|was|does|did)\b)(?=\S)/iu
const REFUSAL = /^(?:no|not|never|nothing|nobody|none)\b|\b(?:unacceptable|impossible|out of the question)\b/iu

function phrase(all: Readonly<Record<Stance, Words>>, held: Held, ground: Ground): string | null {
  const { paper, position } = held
  const { text } = paper.article
  const [thing, verb, sentence] = all[position.stance]
  const whole = (position.toward.trim() || position.span.quote).replace(OBJECT, '')
  const plain = plainOf(whole, held)
  const clause = withoutDay(plain)
  const words = withoutAside(clause)
  if (!saysSomething(ground, held, words)) return null
  const isShift = position.stance === 'shifts'
  // “No talks under fire”, “… is unacceptable”: a refusal in itself, which “refuses” would turn round.
  const isRefusal = position.stance === 'refuses' && REFUSAL.test(words)
  const lead = leadOf(held)
  const isTold = isShift && (TOLD.test(words) || MOVED.test(lead ?? ''))
  if (lead !== null && !isOurs(ground, position.stance, lead) && !isRefusal && !isTold) {
    // The article's own verb says it better than ours, or says something that ours would turn round.
    const own = predicateOf(ground, held)
    if (own !== null) return predicate(withoutAside(plainOf(own, held)), all === THEN)
    if (isPredicate(ground, held, position.span.quote)) return quoted(withoutAside(plainOf(position.span.quote, held)))
    if (/^to\s/i.test(position.span.quote)) return `${verb} ${quoted(position.span.quote.slice(3))}`
    if (position.stance !== 'conditional')
      return `${sentence} ${quoted(withoutAside(plainOf(position.span.quote, held)))}`
  }
  if (isShift) return shift(text, words, { of: all.shifts, at: placeOf(paper, whole, position.span.start) })
  if (/^to\s/i.test(words)) return `${verb} ${quoted(words.slice(3))}`
  if (isRefusal) return `${sentence} ${quoted(words)}`
  if (isPredicate(ground, held, words)) return predicate(words.replace(SUBJECT, ''), all === THEN)
  if (isVerb(text, whole, position.span.start)) return RUN_ON.test(words) ? null : `${verb} ${quoted(words)}`
  return clause !== plain || isSentence(held, words)
    ? `${sentence} ${quoted(words)}`
    : `${thing} ${quoted(words.replace(LED, ''))}`
}

/** “Would open the port”; of what must or should be, that the party says so. */
function predicate(words: string, isPast: boolean): string {
  return OUGHT.test(words) ? `${isPast ? 'said' : 'says'} that it ${quoted(words)}` : quoted(words)
}
const OUGHT = /^(?:must|should)\b/u

/** A preposition of the article's verb, which ours does not have: "calls [for talks]". */
const LED = /^(?:for|of|upon)\s+(?=\S)/iu

/** "Said [on Thursday that it would open the port]": when it was said is no part of what was. */
const withoutDay = (words: string): string =>
  words.replace(
    /^(?:(?:at|in|during|after)\s[^,;:“”]{1,70}?\s(?:yesterday|today|on\s\p{Lu}\p{Ll}+day)\s|(?:(?:on|late|early|last|this)\s+)*(?:\p{Lu}\p{Ll}+\s+)?)that\s+(?=(?:it|he|she|they|we|the|an?)\b|\p{Lu})/u,
    '',
  )

/** An aside that only remarks on what was said, where that is long enough without: ", a sign of …", ", which …". */
const ASIDE =
  /(?<=^.{50,}?),\s+(?:an?\s+\p{L}+\s+(?:of|that|with|for|to)|which|who|where|although|though|while|as|in a|after|potentially)\s.*$/su
const LONG = 110

const withoutAside = (words: string): string => (words.length <= LONG ? words : words.replace(ASIDE, ' …'))

/** "no longer insists on “…”" where the text says so; else "has moved on “…”". */
function shift(text: string, words: string, { of: [thing, , told], at }: { of: Words; at: number }): string {
  const before = at < 0 ? '' : text.slice(Math.max(0, at - 40), at)
  const found = MOVED.exec(before)?.[0].trim().replace(/\s+/g, ' ')
  return `${found ?? (TOLD.test(words) ? told : thing)} ${quoted(words)}`
}

function placeOf(paper: Held['paper'], words: string, near: number): number {
  const { start, end } = sentenceOf(paper, near)
  const at = paper.article.text.indexOf(words, start)
  return at < 0 || at > end ? -1 : at
}

const BARE = /(?:\b(?:to|will|would|shall|should|could|can|cannot|may|might|must|not)|n['’]t)\s+$/i

/** Words that stand behind "to" or "would" in the text begin with a verb, unless a noun's preposition that is ("access to"). */
function isVerb(text: string, words: string, from: number): boolean {
  const at = text.indexOf(words, Math.max(0, from))
  return (
    at >= 0 &&
    at - from < 600 &&
    BARE.test(text.slice(Math.max(0, at - 12), at)) &&
    /^\p{Ll}/u.test(words) &&
    !/\b(?:claim|right|access|return|answer|limit|objection|opposition|alternative|threat|approach|support|exemption|end|halt|cut|change|addition|damage)s?\s+to\s+$/iu.test(
      text.slice(Math.max(0, at - 20), at),
    ) &&
    !/^(?:the|a|an|its|their|his|her|this|that|any|all|some)\b/.test(words)
  )
}
