import type { Ground } from '../ground/ground.ts'
import { isOurs, leadOf, predicateOf } from './asTold.ts'
import type { Held } from './held.ts'
import { timeless } from './timeless.ts'

/** A preposition that belongs to the verb before: "[dropped its proposal] of a pause". "To" stays before a verb. */
const LED = /^(?:for|of|on|over|about|upon|to(?=\s+(?:the|a|an|its|their|his|her)\s))\s+(?=\S)/iu
/** Words that say when, how or of what, and leave the thing itself to the words before them: "in the final hour", "as a pretext". */
const BESIDE =
  /^(?:(?:as|in|at|by|from|after|before|during|since|until|despite|amid|with|without|like|because)\s|(?:of|on|over|for)\s+(?:last|next|this)\s|(?:it|this|that|them|so|these|those|him|her|us)(?:\s+(?:out|down|up|off|back|in))?[.,;]?$|(?:yesterday|today|tomorrow|again|already|too|either)\b)/iu

/**
 * What a position is about, as the table prints it: the object, without the preposition of the verb before it. Where that is a
 * pronoun, only says when or how, or stands behind a verb that says something else than our stance ("asked the guard to
 * act", "is threatening to block"), it is the party's own words from the verb on, or all of them.
 */
export function objectTold(ground: Ground, held: Held): string {
  return plainOf(wordsOf(ground, held), held)
}

/** Words of a position as they are printed: tidied, and without the day on which it was taken. */
export const plainOf = (words: string, held: Held): string => timeless(tidied(words), held)

function wordsOf(ground: Ground, held: Held): string {
  const { toward, span, stance } = held.position
  const words = toward.trim()
  const lead = leadOf(held)
  const isOther = lead !== null && stance !== 'conditional' && !isOurs(ground, stance, lead)
  if (isOther || words === '' || BESIDE.test(words) || isVerbOnly(words, span.quote) || RUN_ON.test(words))
    return predicateOf(ground, held) ?? span.quote
  return words.replace(LED, '')
}

/** "What they want to [discuss is a vote]": the verb belongs to the words before, and the rest does not. */
export const RUN_ON = /^\p{Ll}+\s+(?:is|are|was|were|will|would|has|have|had)\s/u

/** When it was said is no part of what it is about: "55 percent [last week]". "A reply by Thursday" stays. */
const SAID_WHEN =
  /(?<=\S)\s+(?:(?:last|earlier this|this past)\s+(?:week|month|year|spring|summer|autumn|fall|winter|\p{Lu}\p{Ll}+day)|yesterday|earlier (?:today|on \p{Lu}\p{Ll}+day))$/u
/** The address of a picture or a post that was printed behind the words. */
const ADDRESS = /\s+(?:https?:\/\/|(?:pic\.)?(?:twitter|x)\.com\/)\S*$/u
/** In longer words the time may belong to a clause of its own: "the deal that they struck [last year]". */
const SHORT = 5
const PAIRS = [
  ['“', '”'],
  ['«', '»'],
] as const

/** Without the comma behind the words, the day on which they were said, and a quotation mark whose other half is not there. */
export function tidied(words: string): string {
  const bare = words.replace(ADDRESS, '').replace(/[\s,;:]+$/u, '')
  const timeless = bare.replace(SAID_WHEN, '')
  let plain = timeless.split(/\s+/).length <= SHORT ? timeless : bare
  for (const [open, close] of PAIRS) {
    const [first, last] = [plain.lastIndexOf(open), plain.indexOf(close)]
    if (first >= 0 && plain.indexOf(close, first) < 0) plain = without(plain, first)
    else if (last >= 0 && plain.lastIndexOf(open, last) < 0) plain = without(plain, last)
  }
  const straight = plain.split('"').length - 1
  return straight % 2 === 1 ? without(plain, plain.indexOf('"')) : plain
}

const without = (words: string, at: number): string => words.slice(0, at) + words.slice(at + 1)

/** "Accepts", where the words are only "the union accepts". */
const isVerbOnly = (words: string, quote: string): boolean =>
  !/\s/.test(words) && quote.trim().endsWith(words) && /(?:s|ed)$/.test(words)
