import { addMonths, dayNumber, daysIn, exists, formatDay, isoDay, isoMonth, isoYear, weekdayOf } from './calendar.ts'
import { placeFeast } from './feasts.ts'
import type { Meaning } from './meaning.ts'
import { partOfValue } from './parts.ts'
import { placeOffset, placeUnitOf, placeWeekday, placeWeekend, placeWindow } from './relative.ts'
import { type Of, type Placed, type Standpoint, seenFrom } from './standpoint.ts'
import { placeSameUnit, placeStoryQuarter } from './story.ts'
import { yearFor } from './years.ts'

export type { Placed, Standpoint } from './standpoint.ts'

const said = (value: string): Placed => ({ value, because: null })

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
      return placeNth(meaning.day, at)
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

function placeInYear({ years, month, day }: Of<'inYear'>, { published: p, loose }: Standpoint): Placed {
  const year = p ? p.year + years : null
  const because = p ? `counted from ${seenFrom(p, loose)}` : 'the day of publication is not known'
  return { value: day === null ? isoMonth(year, month) : isoDay(year, month, day), because }
}

function placeDay({ year, month, day, weekday }: Of<'day'>, at: Standpoint): Placed {
  if (year !== null) return said(isoDay(year, month, day))
  const p = at.published
  const matching =
    weekday === undefined || !p
      ? []
      : [0, -1, 1]
          .map((shift) => ({ year: p.year + shift, month, day }))
          .filter((d) => exists(d.year, month, day) && weekdayOf(d) === weekday)
  if (matching[0]) return { value: formatDay(matching[0]), because: 'the year in which it falls on that weekday' }
  const { year: found, because } = yearFor(month, day, at)
  return { value: isoDay(found, month, day), because }
}

function placeMonth({ year, month, shift }: Of<'month'>, at: Standpoint): Placed {
  if (year !== null) return said(isoMonth(year, month))
  if (shift !== undefined && at.published) {
    const p = at.published
    const found =
      shift === -1
        ? month < p.month
          ? p.year
          : p.year - 1
        : shift === 1
          ? month > p.month
            ? p.year
            : p.year + 1
          : p.year
    return { value: isoMonth(found, month), because: `counted from ${seenFrom(p, at.loose)}` }
  }
  const { year: found, because } = yearFor(month, null, at)
  return { value: isoMonth(found, month), because }
}

function placeSeason({ year, from, to, shift }: Of<'season'>, at: Standpoint): Placed {
  const note = 'season read as months of the northern year'
  const near = year === null && shift === undefined ? nearestSeason(from, at) : null
  const inner = near ?? placeMonth({ form: 'month', year, month: from, ...(shift === undefined ? {} : { shift }) }, at)
  const first = inner.value.slice(0, 4)
  if (first === 'XXXX') return { value: `XXXX-${pad(from)}/XXXX-${pad(to)}`, because: note }
  const last = to < from ? Number(first) + 1 : Number(first)
  const value = `${isoMonth(Number(first), from)}/${isoMonth(last, to)}`
  return { value, because: inner.because ? `${note}; ${inner.because}` : note }
}

/** "before winter": the one whose middle lies nearest to publication. */
function nearestSeason(from: number, { published: p, loose }: Standpoint): Placed | null {
  if (!p) return null
  const middle = (year: number): number => dayNumber(addMonths({ year, month: from, day: 15 }, 1))
  const [year = p.year] = [p.year, p.year - 1, p.year + 1].sort(
    (a, b) => Math.abs(middle(a) - dayNumber(p)) - Math.abs(middle(b) - dayNumber(p)),
  )
  return { value: isoMonth(year, from), because: `the nearest one to ${seenFrom(p, loose)}` }
}

const pad = (n: number): string => String(n).padStart(2, '0')

function placeNth(day: number, { story, published }: Standpoint): Placed | null {
  const told = story && story.exact !== 'Y' ? story : null
  const anchor = told?.day ?? published
  if (!anchor || day > daysIn(anchor.year, anchor.month)) return null
  const because = told ? `month taken from “${told.quote}” in the text` : 'month of publication'
  return { value: isoDay(anchor.year, anchor.month, day), because }
}

function placePart({ part, of }: Of<'part'>, at: Standpoint): Placed | null {
  const whole = place(of, at)
  if (!whole) return null
  const value = partOfValue(whole.value, part)
  const exact = part.startsWith('half') || part.startsWith('q')
  const note = exact ? null : `“${part}” read as ${part === 'start' || part === 'end' ? 'a quarter' : 'a third'} of it`
  return { value, because: [note, whole.because].filter((x) => x !== null).join('; ') || null }
}

function placeRange({ from, to }: Of<'range'>, at: Standpoint): Placed | null {
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
