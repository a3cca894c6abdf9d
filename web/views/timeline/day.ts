import { dayRange } from '../../../src/model/dayRange.ts'

const dayLength = 86_400_000

/** A day as a whole number, counted from 1970-01-01. `null` for what is no day of the calendar. */
export function dayNumber(day: string): number | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? null : Math.round(at / dayLength)
}

/** The day of a number, as `YYYY-MM-DD`. */
export function dayName(day: number): string {
  return new Date(Math.floor(day) * dayLength).toISOString().slice(0, 10)
}

/**
 * What a time says about the calendar. `from` and `to` are day numbers, `to` the day after the last; `null` where that
 * end is open. `kind`: one day; somewhere within a longer stretch; lasting from one day to another; open at an end.
 */
export interface Stretch {
  readonly from: number | null
  readonly to: number | null
  readonly kind: 'day' | 'within' | 'lasting' | 'open'
  /** True where the text itself hedges: about, perhaps. */
  readonly hedged: boolean
}

/** The stretch of an EDTF value; `null` where no day at all can be read from it. */
export function stretchOf(value: string): Stretch | null {
  const { first, last } = dayRange(value)
  const [from, end] = [first === null ? null : dayNumber(first), last === null ? null : dayNumber(last)]
  if (from === null && end === null) return null
  const to = end === null ? null : end + 1
  const hedged = /[~?%]/.test(value)
  if (from === null || to === null) return { from, to, kind: 'open', hedged }
  if (to <= from) return null
  if (value.includes('/')) return { from, to, kind: isOneDay(from, to) ? 'day' : 'lasting', hedged }
  return { from, to, kind: isOneDay(from, to) ? 'day' : 'within', hedged }
}

const isOneDay = (from: number, to: number): boolean => to - from === 1

/** Where on the calendar a mark of a stretch stands: its middle, or its known end. */
export function middleOf({ from, to }: Stretch): number {
  if (from === null) return (to ?? 0) - 0.5
  if (to === null) return from + 0.5
  return (from + to) / 2
}

/** Orders stretches by where they begin, then by where they end; open beginnings first. */
export function compareStretches(a: Stretch, b: Stretch): number {
  return (
    (a.from ?? Number.NEGATIVE_INFINITY) - (b.from ?? Number.NEGATIVE_INFINITY) ||
    (a.to ?? Number.POSITIVE_INFINITY) - (b.to ?? Number.POSITIVE_INFINITY) ||
    0
  )
}
