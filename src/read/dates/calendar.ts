/** A day of the (proleptic Gregorian) calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** `2024-02-09`; an unknown year is `XXXX`. */
export const isoDay = (year: number | null, month: number, day: number): string =>
  `${isoYear(year)}-${pad(month)}-${pad(day)}`

/** `2024-02`; an unknown year is `XXXX`. */
export const isoMonth = (year: number | null, month: number): string => `${isoYear(year)}-${pad(month)}`

/** `2024`, or `XXXX`. */
export const isoYear = (year: number | null): string => (year === null ? 'XXXX' : pad(year, 4))

export const formatDay = ({ year, month, day }: Day): string => isoDay(year, month, day)

/** How many days a month has; 29 for a February of an unknown year. */
export const daysIn = (year: number | null, month: number): number =>
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()

/** Whether there is such a day in the calendar. */
export const exists = (year: number | null, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Days since 1970-01-01. */
export const dayNumber = ({ year, month, day }: Day): number => Math.floor(Date.UTC(year, month - 1, day) / 86_400_000)

export function dayOf(number: number): Day {
  const date = new Date(number * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days)

/** Months later, on the same day or the last one of that month. */
export function addMonths({ year, month, day }: Day, months: number): Day {
  const total = year * 12 + month - 1 + months
  const [y, m] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1]
  return { year: y, month: m, day: Math.min(day, daysIn(y, m)) }
}

/** 0 for Monday … 6 for Sunday, as in ISO 8601. */
export const weekdayOf = (day: Day): number => (((dayNumber(day) + 3) % 7) + 7) % 7

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: Day): string {
  const monday = addDays(day, -weekdayOf(day))
  return `${formatDay(monday)}/${formatDay(addDays(monday, 6))}`
}

/** Reads the front of an ISO 8601 date or instant; `null` when there is no whole day in it. */
export function parseDay(text: string): Day | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (!m) return null
  const day = { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) }
  return exists(day.year, day.month, day.day) ? day : null
}
