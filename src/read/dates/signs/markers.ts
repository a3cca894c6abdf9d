import { addMonths, type Day, dayOf, weekdayOf } from '../calendar.ts'
import type { Stretch } from './stretches.ts'
import { monthsOf } from './stretches.ts'

/** What a time in the writer's present says of the day of writing, where the days of what took place then are known. */
export type Marker =
  | 'this week'
  | 'last week'
  | 'next week'
  | 'this month'
  | 'last month'
  | 'next month'
  | 'weekday'
  | 'day'

/** Reads "earlier this week", "last month", "this weekend", "on Tuesday", "yesterday"; `null` for other words. */
export function markerOf(words: string): Marker | null {
  const lower = words.toLowerCase()
  const turn = /\b(this|last|next)\s+(week|month)$/.exec(lower)
  if (turn) return `${turn[1]} ${turn[2]}` as Marker
  if (/^(?:today|yesterday|tomorrow|tonight)$/.test(lower)) return 'day'
  return /day$|weekend$/.test(lower) ? 'weekday' : null
}

/** Days on which one can have written so of a meeting on these days; a day of grace for papers of the day after. */
export function writtenOn(marker: Marker, [first, last]: Stretch): Stretch {
  const [from, to] = [dayOf(first), dayOf(last)]
  const [monday, sunday] = [first - weekdayOf(from), last + 6 - weekdayOf(to)]
  switch (marker) {
    case 'this week':
      return [monday - 1, sunday]
    case 'last week':
      return [monday + 6, sunday + 8]
    case 'next week':
      return [monday - 8, sunday - 6]
    case 'day':
      return [first - 2, last + 2]
    case 'weekday':
      return [first - 7, last + 7]
    default:
      return ofMonth(marker, from, to)
  }
}

function ofMonth(marker: Marker, from: Day, to: Day): Stretch {
  const shift = marker === 'last month' ? 1 : marker === 'next month' ? -1 : 0
  return monthsOf(addMonths({ ...from, day: 1 }, shift), addMonths({ ...to, day: 1 }, shift))
}
