import { addDays, addMonths, type Day, dayNumber, formatDay, isoMonth, isoYear, weekdayOf } from './calendar.ts'
import type { Unit } from './meaning.ts'
import { anchorDay, type Of, type Placed, type Standpoint, seenFrom } from './standpoint.ts'
import { isExact, placeStoryQuarter } from './story.ts'
import { unitAt } from './unitAt.ts'

/** A day of the week, counted from publication. */
export function placeWeekday(meaning: Of<'weekday'>, at: Standpoint): Placed {
  const { value, because } = weekdayFrom(meaning, at)
  return at.loose && at.published ? { value: `${value}~`, because: `${because}, a bound of it` } : { value, because }
}

function weekdayFrom({ weekday, shift, week, inside }: Of<'weekday'>, at: Standpoint): Placed {
  const { published: p, tense } = at
  if (!p) return { value: 'XXXX-XX-XX', because: 'the day of publication is not known' }
  const today = weekdayOf(p)
  const why = `counted from ${seenFrom(p, at)}`
  if (week !== undefined) return { value: formatDay(addDays(p, weekday - today + 7 * week)), because: why }
  const back = (today - weekday + 7) % 7
  if (shift === 1) return { value: formatDay(addDays(p, 7 - back)), because: why }
  if (shift === -1) return { value: formatDay(addDays(p, -(back || 7))), because: why }
  // "this Thursday": in the week of publication, unless what was done then is past.
  if (shift === 0 && tense !== 'past') return { value: formatDay(addDays(p, weekday - today)), because: why }
  // "Thursday's summit is seen as the last chance", on a Wednesday.
  const soon = inside === true && tense === 'unknown' && 7 - back <= 2
  return { value: formatDay(addDays(p, tense === 'future' || soon ? (7 - back) % 7 : -back)), because: why }
}

/** "from Monday to Wednesday": the second day follows the first, and what is past has ended. */
export function placeWeekdays(from: Of<'weekday'>, to: Of<'weekday'>, at: Standpoint): Placed {
  const first = placeWeekday(from, at)
  const day = anchorDay(first.value)
  if (!day) return first
  const length = (to.weekday - from.weekday + 7) % 7
  const over = at.tense === 'past' && at.published && dayNumber(addDays(day, length)) > dayNumber(at.published)
  const start = addDays(day, over ? -7 : 0)
  return { ...first, value: `${formatDay(start)}/${formatDay(addDays(start, length))}` }
}

/** So many units from the day of publication or of the story. */
export function placeOffset(
  { unit, count, anchor, few, compares, exact }: Of<'offset'>,
  at: Standpoint,
): Placed | null {
  const { published, story, loose } = at
  if (compares && at.quarter) return placeStoryQuarter({ form: 'storyQuarter', years: count, quarter: null }, at)
  const from = anchor === 'published' ? published : story && isExact(unit, story.exact) ? story.day : null
  if (!from)
    return {
      value: unit === 'Y' ? 'XXXX' : unit === 'M' ? 'XXXX-XX' : 'XXXX-XX-XX',
      because: 'the day it is counted from is not known',
    }
  const why = anchor === 'story' ? `counted from “${story?.quote}” in the text` : `counted from ${seenFrom(from, at)}`
  if (few)
    return {
      value: `${firstOf(unitAt(from, unit, count * 7))}/${lastOf(unitAt(from, unit, count * 2))}`,
      because: `read as two to seven; ${why}`,
    }
  const value = exact ? unitAt(stepped(from, unit, count), exact, 0) : unitAt(from, unit, count)
  if (!value) return null
  const vague = loose && anchor === 'published' && unit === 'D'
  return vague ? { value: `${value}~`, because: `${why}, a bound of it` } : { value, because: why }
}

/** The same day so many weeks, months or years away. */
const stepped = (from: Day, unit: Unit, count: number): Day =>
  unit === 'W' ? addDays(from, 7 * count) : addMonths(from, unit === 'Y' ? 12 * count : count)

const firstOf = (value: string | null): string => value?.split('/')[0] ?? '..'
const lastOf = (value: string | null): string => value?.split('/').at(-1) ?? '..'

/** "the weekend": from Thursday on the coming one, unless what happened then is past. */
export function placeWeekend(at: Standpoint): Placed | null {
  const { published: p, tense } = at
  if (!p) return null
  const today = weekdayOf(p)
  const coming = tense === 'future' || (tense === 'unknown' && today >= 3)
  const value = unitAt(p, 'WE', coming || today >= 5 ? 0 : -1)
  return value === null ? null : { value, because: `counted from ${seenFrom(p, at)}` }
}

/** "the week of March 6": Monday to Sunday of the week with that day. */
export function placeUnitOf(unit: Unit, day: Placed | null): Placed | null {
  const from = day && /^\d{4}-\d\d-\d\d$/.test(day.value) ? anchorDay(day.value) : null
  const value = from && unitAt(from, unit, 0)
  return value ? { value, because: day?.because ?? null } : null
}

/** The stretch of so many units up to, or from, the day of publication; a length where that is not known. */
export function placeWindow({ duration, unit, count }: Of<'window'>, at: Standpoint): Placed | null {
  const p = at.published
  if (!p || !'DWMY'.includes(unit)) return { value: duration, because: null }
  const far =
    unit === 'D' || unit === 'W'
      ? addDays(p, count * (unit === 'W' ? 7 : 1))
      : addMonths(p, count * (unit === 'Y' ? 12 : 1))
  const show = (day: Day): string =>
    unit === 'Y' ? isoYear(day.year) : unit === 'M' ? isoMonth(day.year, day.month) : formatDay(day)
  const [a, b] = count < 0 ? [far, p] : [p, far]
  return { value: `${show(a)}/${show(b)}`, because: `counted from ${seenFrom(p, at)}` }
}
