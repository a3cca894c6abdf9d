import { rounded, scaleOf } from './amount.ts'
import type { Known } from './known.ts'
import type { Word } from './words.ts'

/** How many words a number can have. */
export const longest = 14

/** A whole number in words, and the index of the word after it. */
export interface Whole {
  readonly value: number
  readonly next: number
  /** What its last scale word multiplied by, 1 without one. */
  readonly scale: number
  readonly zero: boolean
}

/** Where a number may give way to a fraction: "one hundred | and three quarters". */
type OpensPart = (at: number) => boolean

/** "two hundred and fifty thousand", "twenty-one", "a million", "hundred thousand", "nought"; `null` when none starts here. */
export function wholeAt(words: readonly Word[], start: number, known: Known, opensPart: OpensPart): Whole | null {
  if (known.zero.has(words[start]?.lower ?? '')) return { value: 0, next: start + 1, scale: 1, zero: true }
  const sum = opened(words, start, known)
  let at = start + (sum.article ? 1 : 0)
  for (; at < words.length && at < start + longest; at++) {
    const word = words[at] as Word
    if (added(sum, known.ones.get(word.lower)) || multiplied(sum, scaleOf(word, known))) continue
    if (!joins(words, at, sum, known) || (word.lower === 'and' && opensPart(at + 1))) break
  }
  const value = rounded(sum.total + sum.group)
  return value === 0 ? null : { value, next: at, scale: sum.scale, zero: false }
}

/**
 * A rank: "eleventh", "twenty-fifth", "two hundredth", "twenty-one trillion and three hundred twenty-second", "21st".
 * `several` takes the plural of a denominator as well ("thirty-fifths"). `null` when none starts here.
 */
export function ordinalAt(
  words: readonly Word[],
  start: number,
  known: Known,
  several = false,
): { value: number; next: number; words: number } | null {
  const first = words[start]
  if (first?.digits) return inDigits(words, start)
  const sum = opened(words, start, known)
  let at = start + (sum.article ? 1 : 0)
  for (; at < words.length && at < start + longest; at++) {
    const { lower } = words[at] as Word
    const rank =
      known.ranks.get(lower) ?? (several && lower.endsWith('s') ? known.ranks.get(lower.slice(0, -1)) : undefined)
    if (rank !== undefined) {
      const closes = rank < 100 ? added(sum, rank) : multiplied(sum, rank) || alone(sum, rank)
      return closes ? { value: rounded(sum.total + sum.group), next: at + 1, words: at + 1 - start } : null
    }
    if (added(sum, known.ones.get(lower)) || multiplied(sum, scaleOf(words[at], known))) continue
    if (!joins(words, at, sum, known, true)) return null
  }
  return null
}

function inDigits(words: readonly Word[], at: number): { value: number; next: number; words: number } | null {
  const [number, ending] = [words[at], words[at + 1]]
  if (!ending?.glued || !/^(?:st|nd|rd|th)$/.test(ending.lower)) return null
  const value = Number(number?.text.replace(/,/g, ''))
  return Number.isInteger(value) ? { value, next: at + 2, words: 2 } : null
}

/** What the words so far come to: `group` is what the next scale multiplies, `last` 1 after "five" and 10 after "fifty". */
interface Sum {
  total: number
  group: number
  last: number
  scale: number
  readonly article: boolean
}

function opened(words: readonly Word[], at: number, known: Known): Sum {
  const [first, second] = [words[at]?.lower ?? '', words[at + 1]?.lower ?? '']
  const article = (first === 'a' || first === 'an') && known.scales.has(second)
  // "hundred thousand" stands without its article too.
  const bare = known.scales.has(first) && known.scales.has(second)
  return { total: 0, group: article || bare ? 1 : 0, last: 0, scale: 1, article }
}

function added(sum: Sum, one: number | undefined): boolean {
  if (one === undefined || (sum.last !== 0 && sum.last <= one)) return false
  sum.group += one
  sum.last = one < 20 ? 1 : 10
  return true
}

function multiplied(sum: Sum, factor: number | undefined): boolean {
  if (factor === undefined || (sum.group === 0 && (sum.total === 0 || factor < 1000))) return false
  if (sum.group === 0) sum.total *= factor
  else if (factor >= 1000) {
    sum.total += sum.group * factor
    sum.group = 0
  } else sum.group *= factor
  sum.last = 0
  sum.scale = factor
  return true
}

/** "trillionth", with nothing before it. */
function alone(sum: Sum, rank: number): boolean {
  if (sum.total + sum.group > 0) return false
  sum.group = rank
  return true
}

/** The hyphen of "twenty-one" (with blanks, as wires cut it, too) and the "and" of "a hundred and fifty". */
function joins(words: readonly Word[], at: number, { group, total, last }: Sum, known: Known, ranked = false): boolean {
  if (group + total === 0 || last === 1) return false
  const [mark, next, before] = [words[at] as Word, words[at + 1], words[at - 1]]
  const hyphen = mark.text === '-' || mark.text === '‑'
  if (!next || !before || !(hyphen || mark.lower === 'and') || !canGoOn(next.lower, known, ranked)) return false
  if (!hyphen) return scaleOf(before, known) !== undefined
  if (!known.tens.has(before.lower) || mark.glued !== next.glued) return false
  return mark.glued || ((known.ones.get(next.lower) ?? 10) < 10 && !goesOff(words[at + 2]))
}

/** Whether a word may follow within a number; in a rank its last word may too. */
const canGoOn = (lower: string, known: Known, ranked: boolean): boolean =>
  known.ones.has(lower) ||
  known.scales.has(lower) ||
  (ranked && (known.ranks.has(lower) || (lower.endsWith('s') && known.ranks.has(lower.slice(0, -1)))))

/** "They were twenty - five of them saw it": a dash with blanks that begins a sentence of its own. */
const goesOff = (word: Word | undefined): boolean =>
  /^(?:of|are|were|have|had|has|is|was|in|to)$/.test(word?.lower ?? '')
