import type { Stance } from '../../model/index.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { Held } from '../table/held.ts'
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

/** "demands “the strait”", "refuses to “cede an inch”": the stance in our words, what it is about in the article's. */
export function stanceNow(held: Held): string {
  return phrase(NOW, held)
}

/** The same in the past. */
export function stanceThen(held: Held): string {
  return phrase(THEN, held)
}

/** Words with which an article says itself how somebody moved; they say it better than any of ours. */
const MOVED =
  /\b(?:no longer (?:insists? on|demands?|requires?|rules? out|refuses?|rejects?|seeks?)|(?:has |have |had )?(?:dropped|abandoned|given up|gave up|backed (?:away|down) from|retreated from|moved away from|softened|eased))\s+$/iu
/** The move itself, as the article tells it: "changed its position", "softened its tone". */
const TOLD = /^(?:(?:has|have|had)\s+)?\p{L}+ed\s/iu
/** Pronouns that stand for the one to whom something is given: "offers it 30 percent". */
const OBJECT = /^(?:it|them|him|her|us|me|you)\s+(?=\S)/iu
/** A subject and a verb: what follows is a sentence of its own, "their prisoners should go home". */
const SENTENCE =
  /^(?:[^,;:“”"]{1,60}?\s)(?:should|would|must|will|shall|may|might|can|could|is|are|was|were|has|have|had|isn't|isn’t)\s+\p{L}/iu
const NO_SENTENCE =
  /^(?:what|which|who|whatever|everything|all|that|the \p{L}+ (?:that|which|who))\b|\b(?:that|which|who|whose|if|when|in which)\b/iu

const REFUSAL = /^(?:no|not|never|nothing|nobody|none)\b|\b(?:unacceptable|impossible|out of the question)\b/iu

function phrase(all: Readonly<Record<Stance, Words>>, { paper, position }: Held): string {
  const { text } = paper.article
  const [thing, verb, sentence] = all[position.stance]
  const words = (position.toward.trim() || position.span.quote).replace(OBJECT, '')
  if (position.stance === 'shifts')
    return shift(text, words, { of: all.shifts, at: placeOf(paper, words, position.span.start) })
  if (/^to\s/i.test(words)) return `${verb} ${quoted(words.slice(3))}`
  if (isVerb(text, words, position.span.start)) return `${verb} ${quoted(words)}`
  // “No talks under fire”, “… is unacceptable”: a refusal in itself, which “refuses” would turn round.
  if (position.stance === 'refuses' && REFUSAL.test(words)) return `${sentence} ${quoted(words)}`
  return `${SENTENCE.test(words) && !NO_SENTENCE.test(words) ? sentence : thing} ${quoted(words)}`
}

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

/** Words that stand behind "to" in the text begin with a verb, unless a noun's preposition that is ("access to"). */
function isVerb(text: string, words: string, from: number): boolean {
  const at = text.indexOf(words, Math.max(0, from))
  return (
    at >= 0 &&
    at - from < 600 &&
    /\bto\s+$/i.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\p{Ll}/u.test(words) &&
    !/^(?:the|a|an|its|their|his|her|this|that|any|all|some)\b/.test(words)
  )
}
