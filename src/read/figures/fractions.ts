import type { Known } from './known.ts'
import type { Word } from './words.ts'

/** A part of one, and the index of the word after it. */
export interface Part {
  readonly value: number
  readonly next: number
}

const articles = /^(?:an?|one)$/

/** How many of a whole a word names ("fifth", "twenty-fifths"); `null` for "second" and what is no part. */
export function denominatorAt(words: readonly Word[], at: number, known: Known): { of: number; next: number } | null {
  const first = words[at]
  if (!first) return null
  const single = known.denominators.get(first.lower)
  if (single !== undefined) return { of: single, next: at + 1 }
  if (!known.tens.has(first.lower)) return null
  const hyphen = words[at + 1]?.text === '-' ? 1 : 0
  const one = words[at + 1 + hyphen]
  const ones = /^first?s?$|^seconds?$/.test(one?.lower ?? '')
    ? one?.lower.startsWith('f')
      ? 1
      : 2
    : known.denominators.get(one?.lower ?? '')
  if (ones === undefined || ones > 9) return null
  return { of: (known.ones.get(first.lower) as number) + ones, next: at + 2 + hyphen }
}

/** "two thirds", "a quarter", "one twenty-fifth", "three-quarters", "half". `null` when no part of one starts here. */
export function partAt(words: readonly Word[], at: number, known: Known): Part | null {
  const first = words[at]
  if (!first) return null
  if (first.lower === 'half') return { value: 0.5, next: at + 1 }
  const over = articles.test(first.lower) ? 1 : known.ones.get(first.lower)
  if (over === undefined) return null
  const long = over >= 20 ? onesAfter(words, at, known) : null
  const hyphen = words[at + 1]?.text === '-' ? 1 : 0
  const under = denominatorAt(words, long ? long.next : at + 1 + hyphen, known)
  if (long && under) return { value: (over + long.value) / under.of, next: under.next }
  // "one second", "a third of" but "three third": a plural needs its s.
  if (
    !under ||
    (over > 1 && !(words[under.next - 1] as Word).lower.endsWith('s') && words[under.next - 1]?.lower !== 'halves')
  )
    return null
  return { value: over / under.of, next: under.next }
}

/** "-four" after "fifty". */
function onesAfter(words: readonly Word[], at: number, known: Known): Part | null {
  const next = at + (words[at + 1]?.text === '-' ? 2 : 1)
  const value = known.ones.get(words[next]?.lower ?? '')
  return value !== undefined && value < 10 ? { value, next: next + 1 } : null
}

/** The part that "and" adds to a number: "and a half", "and three quarters", "and two fifths". */
export function joinedFractionAt(words: readonly Word[], at: number, known: Known): Part | null {
  if (words[at]?.lower !== 'and') return null
  const part = partAt(words, at + 1, known)
  if (!part || part.value >= 1) return null
  // "two and a third party": an ordinal before a noun, not a part.
  const quarterOrHalf = /^(?:half|halves|quarters?)$/.test(words[part.next - 1]?.lower ?? '')
  return quarterOrHalf || !/^an?$/.test(words[at + 1]?.lower ?? '') || isClosed(words[part.next]) ? part : null
}

const isClosed = (word: Word | undefined): boolean =>
  word === undefined ||
  !/^\p{L}/u.test(word.text) ||
  /^(?:of|in|to|from|at|on|by|for|and|or|times|percent|per|million|billion)$/.test(word.lower)
