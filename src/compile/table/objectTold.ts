import type { Ground } from '../ground/ground.ts'
import { isOurs, leadOf, predicateOf } from './asTold.ts'
import type { Held } from './held.ts'

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
  const { toward, span, stance } = held.position
  const words = toward.trim()
  const lead = leadOf(held)
  const isOther = lead !== null && stance !== 'conditional' && !isOurs(ground, stance, lead)
  if (isOther || words === '' || BESIDE.test(words) || isVerbOnly(words, span.quote))
    return predicateOf(ground, held) ?? span.quote
  return words.replace(LED, '')
}

/** "Accepts", where the words are only "the union accepts". */
const isVerbOnly = (words: string, quote: string): boolean =>
  !/\s/.test(words) && quote.trim().endsWith(words) && /(?:s|ed)$/.test(words)
