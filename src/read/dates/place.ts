import {
  addDays,
  addMonths,
  type Day,
  dayNumber,
  daysIn,
  exists,
  formatDay,
  isoDay,
  isoMonth,
  isoYear,
  parseDay,
  weekdayOf,
  weekOf,
} from './calendar.ts'
import type { Meaning, Part, Unit } from './meaning.ts'
import type { Tense } from './tense.ts'

/** What is known when an expression is placed. */
export interface Standpoint {
  /** Day of publication, where it is known to the day. */
  readonly published: Day | null
  /** True when `published` is only a bound: days counted from it are then approximate. */
  readonly loose: boolean
  /** The day (or first day of the month or year) that the story reached last, and the words. */
  readonly story: { readonly day: Day; readonly quote: string } | null
  /** What last named its year. `near`: so close that a year may be taken from it even where publication is known. */
  readonly year: { readonly day: Day; readonly quote: string; readonly near: boolean; readonly bare: boolean } | null
  readonly tense: Tense
}

/** A value in EDTF. `because` is `null` when the words say all of it. */
export interface Placed {
  readonly value: string
  readonly because: string | null
}

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
    case 'literal':
      return said(meaning.value)
    default:
      return null
  }
}

type Of<Form extends Meaning['form']> = Extract<Meaning, { form: Form }>

function placeInYear({ years, month, day }: Of<'inYear'>, { published: p }: Standpoint): Placed {
  const year = p ? p.year + years : null
  const because = p ? `counted from publication on ${formatDay(p)}` : 'the day of publication is not known'
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
    return { value: isoMonth(found, month), because: `counted from publication on ${formatDay(p)}` }
  }
  const { year: found, because } = yearFor(month, null, at)
  return { value: isoMonth(found, month), because }
}

/** The year of a day or month that comes without one, and why. */
function yearFor(month: number, day: number | null, at: Standpoint): { year: number | null; because: string } {
  const { published: p, year: told, tense } = at
  const inYear = (year: number): number => dayNumber({ year, month, day: Math.min(day ?? 1, daysIn(year, month)) })
  if (told && (!p || (told.near && tense !== 'future' && told.day.year < p.year))) {
    const because = `year taken from “${told.quote}” in the text`
    return { year: told.bare ? told.day.year : nearestYear(told.day, inYear, p), because }
  }
  if (!p) return { year: null, because: 'the text names no year for it' }
  const today = dayNumber(p)
  const because = (which: string) => `the ${which} one, seen from publication on ${formatDay(p)}`
  if (day === null ? month === p.month : month === p.month && day === p.day)
    return { year: p.year, because: because('present') }
  const behind = inYear(p.year) <= today ? p.year : p.year - 1
  if (day !== null && !exists(behind, month, day))
    return { year: exists(behind + 1, month, day) ? behind + 1 : null, because: because('nearest') }
  const ahead = behind + 1
  const far = today - inYear(behind) > 270 && inYear(ahead) - today < 95
  if (tense === 'future' || (tense === 'unknown' && far)) return { year: ahead, because: because('next') }
  return { year: behind, because: because('last') }
}

/** The year in which a day lies nearest to the one that the story has reached, and not after publication. */
function nearestYear({ year, ...rest }: Day, inYear: (year: number) => number, published: Day | null): number {
  const from = dayNumber({ year, ...rest })
  const limit = published ? dayNumber(published) : Number.POSITIVE_INFINITY
  const distance = (y: number): number => (inYear(y) > limit ? 1000 : Math.abs(inYear(y) - from))
  return [year + 1, year - 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year)
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
function nearestSeason(from: number, { published: p }: Standpoint): Placed | null {
  if (!p) return null
  const middle = (year: number): number => dayNumber(addMonths({ year, month: from, day: 15 }, 1))
  const [year = p.year] = [p.year, p.year - 1, p.year + 1].sort(
    (a, b) => Math.abs(middle(a) - dayNumber(p)) - Math.abs(middle(b) - dayNumber(p)),
  )
  return { value: isoMonth(year, from), because: `the nearest one to publication on ${formatDay(p)}` }
}

const pad = (n: number): string => String(n).padStart(2, '0')

function placeNth(day: number, { story, published }: Standpoint): Placed | null {
  const anchor = story?.day ?? published
  if (!anchor || day > daysIn(anchor.year, anchor.month)) return null
  const because = story ? `month taken from “${story.quote}” in the text` : 'month of publication'
  return { value: isoDay(anchor.year, anchor.month, day), because }
}

function placeWeekday(meaning: Of<'weekday'>, at: Standpoint): Placed {
  const { value, because } = weekdayFrom(meaning, at)
  return at.loose && at.published ? { value: `${value}~`, because: `${because}, a bound of it` } : { value, because }
}

function weekdayFrom({ weekday, shift, week }: Of<'weekday'>, { published: p, tense }: Standpoint): Placed {
  if (!p) return { value: 'XXXX-XX-XX', because: 'the day of publication is not known' }
  const today = weekdayOf(p)
  const why = `counted from publication on ${formatDay(p)}`
  if (week !== undefined) return { value: formatDay(addDays(p, weekday - today + 7 * week)), because: why }
  const back = (today - weekday + 7) % 7
  if (shift === 1) return { value: formatDay(addDays(p, 7 - back)), because: why }
  if (shift === -1) return { value: formatDay(addDays(p, -(back || 7))), because: why }
  return { value: formatDay(addDays(p, tense === 'future' ? (7 - back) % 7 : -back)), because: why }
}

function placeOffset(
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
    anchor === 'story' ? `counted from “${story?.quote}” in the text` : `counted from publication on ${formatDay(from)}`
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

function placeWindow({ duration, unit, count }: Of<'window'>, { published: p }: Standpoint): Placed | null {
  if (!p || !'DWMY'.includes(unit)) return said(duration)
  const far =
    unit === 'D' || unit === 'W'
      ? addDays(p, count * (unit === 'W' ? 7 : 1))
      : addMonths(p, count * (unit === 'Y' ? 12 : 1))
  const show = (day: Day): string =>
    unit === 'Y' ? isoYear(day.year) : unit === 'M' ? isoMonth(day.year, day.month) : formatDay(day)
  const [a, b] = count < 0 ? [far, p] : [p, far]
  return { value: `${show(a)}/${show(b)}`, because: `counted from publication on ${formatDay(p)}` }
}

/** Months of a year that a word means; "early" and "late" are thirds, "beginning" and "end" quarters. */
const months: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 3],
  end: [10, 12],
  half1: [1, 6],
  half2: [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
}

function placePart({ part, of }: Of<'part'>, at: Standpoint): Placed | null {
  const whole = place(of, at)
  if (!whole) return null
  const value = partOfValue(whole.value, part)
  const exact = part.startsWith('half') || part.startsWith('q')
  const note = exact ? null : `“${part}” read as ${part === 'start' || part === 'end' ? 'a quarter' : 'a third'} of it`
  return { value, because: [note, whole.because].filter((x) => x !== null).join('; ') || null }
}

function partOfValue(value: string, part: Part): string {
  if (/^[\dX]{4}$/.test(value) && !/\dX$/.test(value)) {
    const [a, b] = months[part]
    return `${value}-${pad(a)}/${value}-${pad(b)}`
  }
  const decade = /^(\d{3})X$/.exec(value)?.[1]
  if (decade) {
    const [a, b] = part === 'early' || part === 'start' ? [0, 3] : part === 'mid' ? [4, 6] : [7, 9]
    return `${decade}${a}/${decade}${b}`
  }
  const month = /^([\dX]{4})-(\d{2})$/.exec(value)
  if (!month) return value
  const last = daysIn(month[1] === 'XXXX' ? null : Number(month[1]), Number(month[2]))
  const [a, b] =
    part === 'early' || part === 'start' || part === 'half1'
      ? [1, part === 'half1' ? 15 : 10]
      : part === 'mid'
        ? [11, 20]
        : [part === 'half2' ? 16 : 21, last]
  return `${value}-${pad(a)}/${value}-${pad(b)}`
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

function placeClock({ time, of }: Of<'clock'>, at: Standpoint): Placed | null {
  if (!of) return { value: `XXXX-XX-XX${time}`, because: 'the day is not said beside it' }
  const day = place(of, at)
  return day && /^[\dX]{4}-..-..$/.test(day.value) ? { value: `${day.value}${time}`, because: day.because } : null
}

/** The first day that a value with a known year can mean. */
export function anchorDay(value: string): Day | null {
  const first = value.split('/')[0] ?? ''
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(first)
  return m ? (parseDay(`${m[1]}-${m[2] ?? '01'}-${m[3] ?? '01'}`) ?? null) : null
}
