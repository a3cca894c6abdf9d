import { addMonths, dayNumber, daysIn, exists, formatDay, isoDay, isoMonth, weekdayOf } from './calendar.ts'
import { type Of, type Placed, type Standpoint, seenFrom } from './standpoint.ts'
import { yearFor } from './years.ts'

/** What the words say whole. */
export const said = (value: string): Placed => ({ value, because: null })

/** "June last year". */
export function placeInYear({ years, month, day }: Of<'inYear'>, at: Standpoint): Placed {
  const p = at.published
  const year = p ? p.year + years : null
  const because = p ? `counted from ${seenFrom(p, at)}` : 'the day of publication is not known'
  return { value: day === null ? isoMonth(year, month) : isoDay(year, month, day), because }
}

/** A day, its year worked out where the words leave it out. */
export function placeDay({ year, month, day, weekday }: Of<'day'>, at: Standpoint): Placed {
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

/** A month, its year worked out where the words leave it out. */
export function placeMonth({ year, month, shift }: Of<'month'>, at: Standpoint): Placed {
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
    return { value: isoMonth(found, month), because: `counted from ${seenFrom(p, at)}` }
  }
  const { year: found, because } = yearFor(month, null, at)
  return { value: isoMonth(found, month), because }
}

/** A season as its months in the north. */
export function placeSeason({ year, from, to, shift }: Of<'season'>, at: Standpoint): Placed {
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
function nearestSeason(from: number, at: Standpoint): Placed | null {
  const p = at.published
  if (!p) return null
  const middle = (year: number): number => dayNumber(addMonths({ year, month: from, day: 15 }, 1))
  const [year = p.year] = [p.year, p.year - 1, p.year + 1].sort(
    (a, b) => Math.abs(middle(a) - dayNumber(p)) - Math.abs(middle(b) - dayNumber(p)),
  )
  return { value: isoMonth(year, from), because: `the nearest one to ${seenFrom(p, at)}` }
}

/** Two digits. */
export const pad = (n: number): string => String(n).padStart(2, '0')

/**
 * "the 6th": of the month that the story has reached, else of publication's. A month that another paragraph told without
 * a day is none that the story has reached.
 */
export function placeNth({ day, months }: Of<'nth'>, at: Standpoint): Placed | null {
  const { story, published, loose } = at
  if (months !== undefined) {
    const month = published && addMonths({ ...published, day: 1 }, months)
    if (!month || day > daysIn(month.year, month.month)) return null
    return { value: isoDay(month.year, month.month, day), because: `counted from ${seenFrom(published, at)}` }
  }
  const left = story?.exact === 'M' && story.left === true && published !== null && !loose
  const told = story && story.exact !== 'Y' && !left ? story : null
  const anchor = told?.day ?? published
  if (!anchor || day > daysIn(anchor.year, anchor.month)) return null
  const because = told ? `month taken from “${told.quote}” in the text` : 'month of publication'
  return { value: isoDay(anchor.year, anchor.month, day), because }
}
