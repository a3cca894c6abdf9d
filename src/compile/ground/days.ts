import { dayRange, type When } from '../../model/index.ts'
import type { Paper } from './paper.ts'

/** A time that a text does not give, taken from the day of publication and saying so; `null` when that is not known. */
export function whenOf(paper: Paper, when: When | null): When | null {
  if (when) return when
  const published = paper.reading.article.published
  if (!published) return null
  const because = /^\d{4}(?:-\d\d)?(?:\/|$)/.test(published.value) ? 'time of publication' : 'day of publication'
  return { value: published.value, certainty: 'inferred', because, span: null }
}

/** First and last day of a time; open sides reach to the ends of time. `null` for an unknown or unreadable time. */
export function daysOf(when: When | null): { first: string; last: string } | null {
  if (!when) return null
  const { first, last } = dayRange(when.value)
  return first === null && last === null ? null : { first: first ?? '0000-01-01', last: last ?? '9999-12-31' }
}

/** First and last day of a time, as {@link daysOf} finds them. */
export type Days = NonNullable<ReturnType<typeof daysOf>>

/** True when both times can be the same day. */
export const daysMeet = (a: When | null, b: When | null): boolean => rangesMeet(daysOf(a), daysOf(b))

/** The same of times that are known as days. */
export function rangesMeet(a: Days | null, b: Days | null): boolean {
  return a !== null && b !== null && a.first <= b.last && b.first <= a.last
}

/** Days from one day (`YYYY-MM-DD`) to another. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000)
}

/** Number of days that a time covers, both ends included; `null` when it is unknown or open. */
export function lengthOf(when: When | null): number | null {
  const days = daysOf(when)
  if (!days || days.first.startsWith('0000') || days.last.startsWith('9999')) return null
  const length = daysBetween(days.first, days.last) + 1
  return Number.isFinite(length) ? length : null
}
