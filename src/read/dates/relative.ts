import { addDays, addMonths, type Day, formatDay, isoMonth, isoYear, weekdayOf, weekOf } from './calendar.ts'
import type { Unit } from './meaning.ts'
import { type Of, type Placed, type Standpoint, seenFrom } from './standpoint.ts'

/** A day of the week, counted from publication. */
export function placeWeekday(meaning: Of<'weekday'>, at: Standpoint): Placed {
  const { value, because } = weekdayFrom(meaning, at)
  return at.loose && at.published ? { value: `${value}~`, because: `${because}, a bound of it` } : { value, because }
}

function weekdayFrom({ weekday, shift, week }: Of<'weekday'>, { published: p, loose, tense }: Standpoint): Placed {
  if (!p) return { value: 'XXXX-XX-XX', because: 'the day of publication is not known' }
  const today = weekdayOf(p)
  const why = `counted from ${seenFrom(p, loose)}`
  if (week !== undefined) return { value: formatDay(addDays(p, weekday - today + 7 * week)), because: why }
  const back = (today - weekday + 7) % 7
  if (shift === 1) return { value: formatDay(addDays(p, 7 - back)), because: why }
  if (shift === -1) return { value: formatDay(addDays(p, -(back || 7))), because: why }
  return { value: formatDay(addDays(p, tense === 'future' ? (7 - back) % 7 : -back)), because: why }
}

/** So many units from the day of publication or of the story. */
export function placeOffset(
  { unit, count, anchor, few }: Of<'offset'>,
  { published, story, loose }: Standpoint,
): Placed | null {
  const from = anchor === 'story' ? (story?.day ?? null) : published
  if (!from)
    return {
      value: unit === 'Y' ? 'XXXX' : unit === 'M' ? 'XXXX-XX' : 'XXXX-XX-XX',
      because: 'the day it is counted from is not known',
    }
  const why =
    anchor === 'story' ? `counted from “${story?.quote}” in the text` : `counted from ${seenFrom(from, loose)}`
  if (few)
    return {
      value: `${firstOf(unitAt(from, unit, count * 7))}/${lastOf(unitAt(from, unit, count * 2))}`,
      because: `read as two to seven; ${why}`,
    }
  const value = unitAt(from, unit, count)
  if (!value) return null
  const vague = loose && anchor === 'published' && unit === 'D'
  return vague ? { value: `${value}~`, because: `${why}, a bound of it` } : { value, because: why }
}

const firstOf = (value: string | null): string => value?.split('/')[0] ?? '..'
const lastOf = (value: string | null): string => value?.split('/').at(-1) ?? '..'

function unitAt(from: Day, unit: Unit, count: number): string | null {
  if (unit === 'D') return formatDay(addDays(from, count))
  if (unit === 'W') return weekOf(addDays(from, 7 * count))
  if (unit === 'WE') {
    const saturday = addDays(from, 5 - weekdayOf(from) + 7 * count)
    return `${formatDay(saturday)}/${formatDay(addDays(saturday, 1))}`
  }
  if (unit === 'Y') return isoYear(from.year + count)
  const month = addMonths({ ...from, day: 1 }, unit === 'Q' ? 3 * count : count)
  if (unit === 'M') return isoMonth(month.year, month.month)
  const first = Math.floor((month.month - 1) / 3) * 3 + 1
  return unit === 'Q' ? `${isoMonth(month.year, first)}/${isoMonth(month.year, first + 2)}` : null
}

/** The stretch of so many units up to, or from, the day of publication; a length where that is not known. */
export function placeWindow(
  { duration, unit, count }: Of<'window'>,
  { published: p, loose }: Standpoint,
): Placed | null {
  if (!p || !'DWMY'.includes(unit)) return { value: duration, because: null }
  const far =
    unit === 'D' || unit === 'W'
      ? addDays(p, count * (unit === 'W' ? 7 : 1))
      : addMonths(p, count * (unit === 'Y' ? 12 : 1))
  const show = (day: Day): string =>
    unit === 'Y' ? isoYear(day.year) : unit === 'M' ? isoMonth(day.year, day.month) : formatDay(day)
  const [a, b] = count < 0 ? [far, p] : [p, far]
  return { value: `${show(a)}/${show(b)}`, because: `counted from ${seenFrom(p, loose)}` }
}
