import type { Known } from './known.ts'
import { ordinalAt, wholeAt } from './whole.ts'
import type { Word } from './words.ts'

/** A part of one, and the index of the word after it. */
export interface Part {
  readonly value: number
  readonly next: number
}

const articles = /^(?:an?|one)$/

/** How many of a whole a word names ("fifth", "twenty-fifths", "one hundred fifth"); `null` for "second" and what is no part. */
function denominatorAt(
  words: readonly Word[],
  at: number,
  known: Known,
): { of: number; next: number; words: number } | null {
  const first = words[at]
  if (!first) return null
  const single = known.denominators.get(first.lower)
  if (single !== undefined) return { of: single, next: at + 1, words: 1 }
  if (!known.ones.has(first.lower)) return null
  const rank = ordinalAt(words, at, known, true)
  // "twenty seconds" are a time, "thirty-seconds" parts.
  if (!rank || (words[rank.next - 1]?.lower === 'seconds' && !words[rank.next - 1]?.glued)) return null
  return { of: rank.value, next: rank.next, words: rank.words }
}

/**
 * "two thirds", "a quarter", "one twenty-fifth", "three-quarters", "half", "one hundred thirty-two fifths".
 * `null` when no part starts here.
 */
export function partAt(words: readonly Word[], at: number, known: Known): Part | null {
  const first = words[at]
  if (!first) return null
  if (first.lower === 'half') return { value: 0.5, next: at + 1 }
  if (!canBePart(words, at, known)) return null
  if (articles.test(first.lower)) {
    const one = partOver(words, at, { value: 1, next: at + 1 }, known)
    if (one) return one
    if (first.lower !== 'one' && !known.scales.has(words[at + 1]?.lower ?? '')) return null
  }
  const over = wholeAt(words, at, known, () => false)
  if (!over) return null
  return (over.next > at + 1 && splitBefore(words, at, over.next, known)) || partOver(words, at, over, known)
}

/** Most numbers ("three people") are known to be no part by the word behind them. */
function canBePart(words: readonly Word[], at: number, known: Known): boolean {
  const { lower } = words[at] as Word
  if (!known.ones.has(lower) && !articles.test(lower)) return false
  const next = (words[at + 1]?.text === '-' ? words[at + 2] : words[at + 1])?.lower ?? ''
  return known.denominators.has(next) || known.ones.has(next) || known.scales.has(next)
}

/** The denominator behind a number; above one it is a plural: "three third" is none. */
function partOver(words: readonly Word[], start: number, over: Part, known: Known): Part | null {
  const hyphen = words[over.next]?.text === '-' ? 1 : 0
  const under = denominatorAt(words, over.next + hyphen, known)
  if (!under || (over.value !== 1 && !isPlural(words[under.next - 1]))) return null
  // "two hundred five thousandths": the five are thousandths.
  if (over.value !== 1 && under.words > 1 && under.of >= 100 && under.of % 100 === 0) return null
  return over.next > start ? { value: over.value / under.of, next: under.next } : null
}

const isPlural = (word: Word | undefined): boolean => word?.lower.endsWith('s') === true

/** "one hundred thirty-fifths", "one hundred one thousand fifths": where the denominator can begin earlier it does. */
function splitBefore(words: readonly Word[], start: number, end: number, known: Known): Part | null {
  const last = words[end]?.text === '-' ? words[end + 1] : words[end]
  if (!last || !isPlural(last) || !known.denominators.has(last.lower)) return null
  for (let at = start + 1; at < end; at++) {
    if (words[at - 1]?.text === '-' || !known.ones.has((words[at] as Word).lower)) continue
    const over = wholeAt(words.slice(start, at), 0, known, () => false)
    if (over?.next !== at - start) continue
    const part = partOver(words, start, { value: over.value, next: at }, known)
    if (part) return part
  }
  return null
}

/** "1/2", "2/3": a denominator is one of those that people write so. */
export function slashedPartAt(words: readonly Word[], at: number): Part | null {
  const slash = words[at + 1]
  if (slash?.text !== '/' || !slash.glued) return null
  const [over, under] = [words[at], words[at + 2]]
  if (!over?.digits || !under?.digits || !under.glued) return null
  const after = words[at + 3]
  if (after?.glued && (after.text === '/' || after.digits)) return null
  const [a, b] = [Number(over.text), Number(under.text)]
  return a < b && /^(?:[2-689]|10|12|16)$/.test(under.text) ? { value: a / b, next: at + 3 } : null
}

/** The part that "and" adds to a number: "and a half", "and three quarters", "and fifty-four hundredths". */
export function joinedFractionAt(words: readonly Word[], at: number, known: Known): Part | null {
  if (words[at]?.text === '-' && words[at + 2]?.text === '-') return hyphened(words, at)
  if (words[at]?.lower !== 'and') return null
  const part = partAt(words, at + 1, known)
  if (!part || part.value >= 1) return null
  // "two and a third party": an ordinal before a noun, not a part.
  const quarterOrHalf = /^(?:half|halves|quarters?)$/.test(words[part.next - 1]?.lower ?? '')
  return quarterOrHalf || !/^an?$/.test(words[at + 1]?.lower ?? '') || isClosed(words[part.next]) ? part : null
}

/** "-and-a-half", "-and-a-quarter". */
function hyphened(words: readonly Word[], at: number): Part | null {
  const said = words
    .slice(at, at + 6)
    .map(({ lower }) => lower)
    .join('')
  if (said === '-and-a-half') return { value: 0.5, next: at + 6 }
  return said === '-and-a-quarter' ? { value: 0.25, next: at + 6 } : null
}

const isClosed = (word: Word | undefined): boolean =>
  word === undefined ||
  !/^\p{L}/u.test(word.text) ||
  /^(?:of|in|to|from|at|on|by|for|and|or|times|percent|per|million|billion)$/.test(word.lower)
