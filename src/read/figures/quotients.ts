import { amountAt } from './amounts.ts'
import type { Part } from './fractions.ts'
import type { Known } from './known.ts'
import type { Word } from './words.ts'

/** A number over another one, with the word between them. */
export interface Quotient extends Part {
  readonly over: number
  readonly under: number
}

/**
 * "one over twenty", "1 in twenty-one", "two out of five hundred"; `null` for "3 in 2031" (a year), "one over the limit" and
 * "2,000 over three days". `over` is the number that starts there.
 */
export function quotientAt(
  words: readonly Word[],
  at: number,
  known: Known,
  over = amountAt(words, at, known),
): Quotient | null {
  if (!over || over.vague) return null
  const mark = words[over.next]?.lower
  const out = mark === 'out' && words[over.next + 1]?.lower === 'of'
  if (!out && mark !== 'in' && mark !== 'over') return null
  const behind = over.next + (out ? 2 : 1)
  const under = amountAt(words, behind, known)
  if (!under || under.vague || under.low <= 0 || (words[behind]?.lower === 'one' && under.next === behind + 1))
    return null
  if (mark === 'over' ? !endsAt(words, under.next) : over.low >= under.low || isYear(words[behind] as Word)) return null
  return { over: over.low, under: under.low, value: over.low / under.low, next: under.next }
}

const isYear = ({ digits, text }: Word): boolean => digits && /^(?:1\d|20|21)\d\d$/.test(text)

/** Whether nothing that could be counted follows: a quotient ends there. */
export const endsAt = (words: readonly Word[], at: number): boolean =>
  words[at] === undefined || (!/^[\p{L}\d%]/u.test((words[at] as Word).text) && words[at]?.text !== '-')
