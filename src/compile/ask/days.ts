import { dayRange } from '../../model/index.ts'
import type { Token } from './names.ts'

/** Days that a question speaks of; `null` at an open end. */
export interface Asked {
  readonly from: string | null
  readonly to: string | null
  /** Indices of the words that say so. */
  readonly used: readonly number[]
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const opening = new Set(['since', 'after', 'from'])
const closing = new Set(['before', 'until', 'till'])

/** The time in a question: a year, a month, a day, and "since" or "before" it. A month alone is the latest one up to `asOf`. */
export function daysAsked(tokens: readonly Token[], asOf: string | null): Asked | null {
  for (let at = 0; at < tokens.length; at++) {
    const found = dateAt(tokens, at, asOf)
    if (!found) continue
    const { first, last } = dayRange(found.value)
    const before = tokens[at - 1]?.word ?? ''
    const used = [...Array.from({ length: found.words }, (_, n) => at + n)]
    if (opening.has(before)) return { from: first, to: null, used: [at - 1, ...used] }
    if (closing.has(before)) return { from: null, to: first, used: [at - 1, ...used] }
    return { from: first, to: last, used }
  }
  return null
}

function dateAt(tokens: readonly Token[], at: number, asOf: string | null): { value: string; words: number } | null {
  const [a, b, c] = [0, 1, 2].map((n) => tokens[at + n]?.word ?? '') as [string, string, string]
  if (/^\d{4}-\d{2}-\d{2}$/.test(a)) return { value: a, words: 1 }
  const isMonth = (word: string, raw: string | undefined) => months.includes(word) && /^\p{Lu}/u.test(raw ?? '')
  const month = (word: string) => String(months.indexOf(word) + 1).padStart(2, '0')
  if (isDay(a) && isMonth(b, tokens[at + 1]?.raw)) {
    const year = isYear(c) ? c : yearOf(month(b), asOf)
    return year === null ? null : { value: `${year}-${month(b)}-${a.padStart(2, '0')}`, words: isYear(c) ? 3 : 2 }
  }
  if (isMonth(a, tokens[at]?.raw)) {
    if (isYear(b)) return { value: `${b}-${month(a)}`, words: 2 }
    const year = isYear(c) ? c : yearOf(month(a), asOf)
    if (year === null) return null
    if (isDay(b)) return { value: `${year}-${month(a)}-${b.padStart(2, '0')}`, words: isYear(c) ? 3 : 2 }
    return { value: `${year}-${month(a)}`, words: 1 }
  }
  return isYear(a) ? { value: a, words: 1 } : null
}

const isDay = (word: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(word)
const isYear = (word: string): boolean => /^(?:19|20)\d\d$/.test(word)

function yearOf(month: string, asOf: string | null): string | null {
  if (asOf === null) return null
  const year = Number(asOf.slice(0, 4))
  return String(month <= asOf.slice(5, 7) ? year : year - 1)
}
