import { addMonths, isoDay, isoMonth, isoYear } from './calendar.ts'
import { placeFeast } from './feasts.ts'
import type { Meaning, Part } from './meaning.ts'
import { partOfValue } from './parts.ts'
import { placeNthWithin, placeSomeWithin } from './placeNthWithin.ts'
import { placeOffset, placeUnitOf, placeWeekday, placeWeekdays, placeWeekend, placeWindow } from './relative.ts'
import type { Of, Placed, Standpoint } from './standpoint.ts'
import { placeInStoryYear, placeSameUnit, placeStoryQuarter } from './story.ts'

export type { Placed, Standpoint } from './standpoint.ts'

import { pad, placeDay, placeInYear, placeMonth, placeNth, placeSeason, said } from './placeDay.ts'

/** Places a meaning in time; what cannot be told stays `X`. `null` where the meaning is no time at all. */
export function place(meaning: Meaning, at: Standpoint): Placed | null {
  switch (meaning.form) {
    case 'day':
      return placeDay(meaning, at)
    case 'month':
      return placeMonth(meaning, at)
    case 'inYear':
      return placeInYear(meaning, at)
    case 'year':
      return said(isoYear(meaning.year))
    case 'decade':
      return said(
        meaning.year % 100 === 0 && meaning.year < 2000
          ? `${meaning.year / 100}XX`
          : `${Math.floor(meaning.year / 10)}X`,
      )
    case 'century':
      return said(`${pad(meaning.nth - 1)}XX`)
    case 'season':
      return placeSeason(meaning, at)
    case 'nth':
      return placeNth(meaning, at)
    case 'inStoryYear':
      return placeInStoryYear(meaning, at)
    case 'nthWithin':
      return placeNthWithin(meaning, place(meaning.within, at))
    case 'someWithin':
      return placeSomeWithin(meaning, place(meaning.within, at))
    case 'weekday':
      return placeWeekday(meaning, at)
    case 'offset':
      return placeOffset(meaning, at)
    case 'window':
      return placeWindow(meaning, at)
    case 'part':
      return placePart(meaning, at)
    case 'range':
      return placeRange(meaning, at)
    case 'clock':
      return placeClock(meaning, at)
    case 'sameUnit':
      return placeSameUnit(meaning, at)
    case 'storyQuarter':
      return placeStoryQuarter(meaning, at)
    case 'weekend':
      return placeWeekend(at)
    case 'unitOf':
      return placeUnitOf(meaning.unit, place(meaning.of, at))
    case 'feast':
      return placeFeast(meaning, at)
    case 'partOfDay':
      return place(meaning.of, at)
    case 'literal':
      return said(meaning.value)
    default:
      return null
  }
}

function placePart({ part, of, near }: Of<'part'>, at: Standpoint): Placed | null {
  const whole = place(of, at)
  if (!whole) return null
  const value = near ? nearestPart(whole.value, part, at) : partOfValue(whole.value, part)
  const exact = part.startsWith('half') || part.startsWith('q')
  const note = exact ? null : `“${part}” read as ${part === 'start' || part === 'end' ? 'a quarter' : 'a third'} of it`
  return { value, because: [note, whole.because].filter((x) => x !== null).join('; ') || null }
}

/**
 * "the fourth quarter" of what has been is never still to begin, that of what is to come not over for more than three
 * months: results of the last quarter are still to be reported.
 */
function nearestPart(year: string, part: Part, { published: p, tense }: Standpoint): string {
  const value = partOfValue(year, part)
  const [from = '', to = ''] = value.split('/')
  if (!p) return value
  const recent = addMonths({ ...p, day: 1 }, -3)
  if (tense === 'past' && from > isoMonth(p.year, p.month)) return partOfValue(isoYear(p.year - 1), part)
  return tense === 'future' && to < isoMonth(recent.year, recent.month) ? partOfValue(isoYear(p.year + 1), part) : value
}

function placeRange({ from, to }: Of<'range'>, at: Standpoint): Placed | null {
  if (from.form === 'weekday' && to.form === 'weekday') return placeWeekdays(from, to, at)
  const b = place(to, at)
  const year = b && /^\d{4}/.test(b.value) ? Number(b.value.slice(0, 4)) : null
  const a = place(from, at)
  if (!a || !b) return null
  const year0 = 'year' in from && from.year === null && year !== null
  const first = year0 ? startIn(from, year, b.value) : a.value
  const because = b.because ?? (year0 && 'year' in to && to.year !== null ? null : a.because)
  return { value: `${first}/${b.value}`, because }
}

/** The first end of a range, in the last year in which it lies before the other end. */
function startIn(from: Meaning, year: number, end: string): string {
  const within = (y: number): string =>
    from.form === 'day' ? isoDay(y, from.month, from.day) : from.form === 'month' ? isoMonth(y, from.month) : isoYear(y)
  return within(year) <= end ? within(year) : within(year - 1)
}

function placeClock({ time, until, of }: Of<'clock'>, at: Standpoint): Placed | null {
  const on = (day: string): string => (until === undefined ? `${day}${time}` : `${day}${time}/${day}${until}`)
  if (!of) return { value: on('XXXX-XX-XX'), because: 'the day is not said beside it' }
  const day = place(of, at)
  return day && /^[\dX]{4}-..-..$/.test(day.value) ? { value: on(day.value), because: day.because } : null
}
