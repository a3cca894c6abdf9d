import { addDays, type Day, daysIn, formatDay, isoMonth, weekdayOf } from './calendar.ts'
import type { Of, Placed } from './standpoint.ts'

/** "the first week of May": its week, day, month or day of the week; `null` where the month or year has none such. */
export function placeNthWithin({ nth, piece }: Of<'nthWithin'>, whole: Placed | null): Placed | null {
  const span = stretchOf(whole?.value ?? '')
  if (!whole || !span) return null
  const value = valueIn(span, nth, piece)
  if (value === null) return null
  const note = piece === 'W' ? 'weeks counted by their Thursdays' : null
  return { value, because: [note, whole.because].filter((one) => one !== null).join('; ') || null }
}

/** "the last four months of 2021": so many days, weeks or months from the start or the end. */
export function placeSomeWithin({ count, piece }: Of<'someWithin'>, whole: Placed | null): Placed | null {
  const span = stretchOf(whole?.value ?? '')
  if (!whole || !span) return null
  const { first, last } = span
  const many = Math.abs(count)
  if (piece === 'M') {
    if (!span.year || many > 12) return null
    const [a, b] = count > 0 ? [1, many] : [13 - many, 12]
    return { value: `${isoMonth(first.year, a)}/${isoMonth(first.year, b)}`, because: whole.because }
  }
  const days = many * (piece === 'W' ? 7 : 1)
  if (days > (span.year ? 365 : daysIn(first.year, first.month))) return null
  const [a, b] = count > 0 ? [first, addDays(first, days - 1)] : [addDays(last, 1 - days), last]
  return { value: `${formatDay(a)}/${formatDay(b)}`, because: whole.because }
}

interface Whole {
  readonly first: Day
  readonly last: Day
  /** True for a year, false for a month. */
  readonly year: boolean
}

function stretchOf(value: string): Whole | null {
  const m = /^(\d{4})(?:-(\d{2}))?$/.exec(value)
  if (!m) return null
  const [year, month] = [Number(m[1]), m[2] === undefined ? null : Number(m[2])]
  const [from, to] = [month ?? 1, month ?? 12]
  return {
    first: { year, month: from, day: 1 },
    last: { year, month: to, day: daysIn(year, to) },
    year: month === null,
  }
}

function valueIn({ first, last, year }: Whole, nth: number, piece: number | 'D' | 'W' | 'M'): string | null {
  if (piece === 'M') return year && nth <= 12 ? isoMonth(first.year, nth < 0 ? 12 : nth) : null
  if (piece === 'D') return within(nth < 0 ? last : addDays(first, nth - 1), last)
  const day = nthWeekday({ first, last }, nth, piece === 'W' ? 3 : piece)
  if (piece !== 'W') return within(day, last)
  return within(day, last) && `${formatDay(addDays(day, -3))}/${formatDay(addDays(day, 3))}`
}

/** The nth of a day of the week from the first day on, or the last one. */
function nthWeekday({ first, last }: Pick<Whole, 'first' | 'last'>, nth: number, weekday: number): Day {
  if (nth < 0) return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

const within = (day: Day, last: Day): string | null => (formatDay(day) <= formatDay(last) ? formatDay(day) : null)
