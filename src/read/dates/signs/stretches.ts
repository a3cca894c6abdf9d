import { addDays, type Day, dayNumber, dayOf, daysIn, isoMonth, isoYear, parseDay } from '../calendar.ts'

/** Days from one to another, both ends included, as day numbers (see `dayNumber`); an open end is infinite. */
export type Stretch = readonly [from: number, to: number]

/** The days that lie in a stretch of either list. Quadratic in their number, which is small. */
export function meet(some: readonly Stretch[], others: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = []
  for (const [a, b] of some)
    for (const [c, d] of others) if (Math.max(a, c) <= Math.min(b, d)) found.push([Math.max(a, c), Math.min(b, d)])
  return found
}

/** The first and the last day of all; `null` for none. */
export function hull(stretches: readonly Stretch[]): Stretch | null {
  if (stretches.length === 0) return null
  return [Math.min(...stretches.map(([a]) => a)), Math.max(...stretches.map(([, b]) => b))]
}

/** `2024-02-09/2024-02-11`, `2024-02-09`, `2024-02-09/..`: one day, or the days from and to; an open side is infinite. */
export function stretchOf(value: string): Stretch {
  const [from = '', to = from] = value.split('/')
  const [a, b] = [parseDay(from), parseDay(to)]
  return [a ? dayNumber(a) : Number.NEGATIVE_INFINITY, b ? dayNumber(b) : Number.POSITIVE_INFINITY]
}

/** The whole of the months from one to another. */
export function monthsOf(from: Day, to: Day): Stretch {
  const last = { ...to, day: daysIn(to.year, to.month) }
  return [dayNumber({ ...from, day: 1 }), dayNumber(last)]
}

/**
 * A closed stretch to the month, in EDTF: `2026-01`, `2025-11/2026-01`, `2025` for a whole year. Widened to whole
 * months, because what was worked out from such signs is not known better.
 */
export function inMonths([from, to]: Stretch): string {
  const [a, b] = [dayOf(from), dayOf(to)]
  if (a.year === b.year && a.month === 1 && b.month === 12) return isoYear(a.year)
  const [first, last] = [isoMonth(a.year, a.month), isoMonth(b.year, b.month)]
  return first === last ? first : `${first}/${last}`
}

/** Days moved by so many, for stretches of the calendar. */
export const moved = (day: Day, days: number): number => dayNumber(addDays(day, days))
