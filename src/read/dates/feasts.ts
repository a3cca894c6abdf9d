import { addDays, type Day, dayNumber, daysIn, formatDay, weekdayOf } from './calendar.ts'
import { type Of, type Placed, type Standpoint, seenFrom } from './standpoint.ts'

/** A feast in its year: the one said, or the last, next or nearest one seen from publication. */
export function placeFeast({ day, year, shift }: Of<'feast'>, at: Standpoint): Placed | null {
  if (year !== null) return { value: formatDay(feastIn(day, year)), because: null }
  const p = at.published
  if (!p) {
    const fixed = /^\d\d-\d\d$/.test(day)
    return { value: fixed ? `XXXX-${day}` : 'XXXX-XX-XX', because: 'the text names no year for it' }
  }
  const today = dayNumber(p)
  const all = [p.year - 1, p.year, p.year + 1].map((one) => feastIn(day, one))
  const past = all.findLast((one) => dayNumber(one) <= today) as Day
  const next = all.find((one) => dayNumber(one) > today) as Day
  const nearer = today - dayNumber(past) <= dayNumber(next) - today ? past : next
  const found =
    shift === 0 ? feastIn(day, p.year) : shift === -1 ? past : shift === 1 ? next : byTense(at, { past, next, nearer })
  return { value: formatDay(found), because: `seen from ${seenFrom(p, at)}` }
}

function byTense({ tense, lead }: Standpoint, { past, next, nearer }: Record<'past' | 'next' | 'nearer', Day>): Day {
  if (lead === 'since') return past
  if (lead === 'due' || tense === 'future') return next
  return tense === 'past' ? past : nearer
}

/** The day of a feast (`12-25`, `easter+1`, `11-4-3` the fourth Thursday of November) in a year. */
export function feastIn(rule: string, year: number): Day {
  const moved = /^(easter|orthodox)([+-]\d+)$/.exec(rule)
  if (moved) return addDays(moved[1] === 'easter' ? easter(year) : orthodoxEaster(year), Number(moved[2]))
  const nth = /^(\d\d)-(-?\d)-(\d)$/.exec(rule)
  if (!nth) return { year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) }
  const [month, count, weekday] = [Number(nth[1]), Number(nth[2]), Number(nth[3])]
  if (count < 0) {
    const last = { year, month, day: daysIn(year, month) }
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = { year, month, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1))
}

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm of Nature, 1876. */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return { year, month, day: (h + l - 7 * m + 33 * month + 19) % 32 }
}

/** Easter Sunday of the Julian calendar (Meeus), as a day of the Gregorian one; right from 1900 to 2099. */
function orthodoxEaster(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const month = Math.floor((d + e + 114) / 31)
  return addDays({ year, month, day: ((d + e + 114) % 31) + 1 }, 13)
}
