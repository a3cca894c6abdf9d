import { addDays, addMonths, type Day, formatDay, isoMonth, isoYear, weekdayOf, weekOf } from './calendar.ts'
import type { Unit } from './meaning.ts'

/** The day, week, weekend, month, quarter or year so many units from a day, in EDTF; `null` for units of the clock. */
export function unitAt(from: Day, unit: Unit, count: number): string | null {
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
