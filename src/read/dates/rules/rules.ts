import type { DateRule } from '../meaning.ts'
import { dayAfterMonth, dayBeforeMonth, monthAndYear, numericDate } from './absolute.ts'
import { decade, halfOrQuarter, monthAlone, partOf, season, yearAlone } from './partial.ts'
import { betweenDays, betweenDaysOfMonth, betweenMonths, betweenYears } from './ranges.ts'
import { ago, earlierOrLater, namedDay, nthOfMonth, unitAway, weekdayAlone, window } from './relative.ts'
import { adverbOfSet, clockTime, duration, everyUnit, partOfDay } from './spans.ts'

/** Every way to write a time. Where two cover the same words the longer match wins, then the earlier one, then this order. */
export const rules: readonly DateRule[] = [
  betweenDays,
  betweenDaysOfMonth,
  betweenMonths,
  betweenYears,
  dayAfterMonth,
  dayBeforeMonth,
  monthAndYear,
  numericDate,
  partOf,
  halfOrQuarter,
  monthAlone,
  season,
  decade,
  yearAlone,
  clockTime,
  partOfDay,
  weekdayAlone,
  namedDay,
  unitAway,
  ago,
  earlierOrLater,
  window,
  everyUnit,
  adverbOfSet,
  duration,
  nthOfMonth,
]
