import type { DateRule } from '../meaning.ts'
import { dayAfterMonth, dayBeforeMonth, dayOutOfMonth, monthAndYear, numericDate, slashedDay } from './absolute.ts'
import { clockRange, clockTime, noon } from './clock.ts'
import { feast, twoDaysAway, unitOfDay, weekend } from './daysOff.ts'
import { bareUnits, lengthRange, recentUnits, someUnits } from './lengths.ts'
import { namedDay, nthOfMonth, weekdayAlone } from './namedDays.ts'
import { century, decade, halfOrQuarter, monthAlone, partOf, quarterCode, season, yearEnd } from './partial.ts'
import { betweenDays, betweenDaysOfMonth, betweenMonths, betweenYears } from './ranges.ts'
import { ago, earlierOrLater, unitAway, window } from './relative.ts'
import { adverbOfSet, everyUnit, timesPer } from './sets.ts'
import { duration, partOfDay } from './spans.ts'
import { partlyThrough, sameUnit, storyQuarter, yearAgoPeriod } from './story.ts'
import { nthWithin, someWithin, unitTwoAway } from './withinStretch.ts'
import { yearAlone } from './year.ts'

/** Every way to write a time. Where two cover the same words the longer match wins, then the earlier one, then this order. */
export const rules: readonly DateRule[] = [
  betweenDays,
  betweenDaysOfMonth,
  betweenMonths,
  betweenYears,
  dayAfterMonth,
  dayBeforeMonth,
  dayOutOfMonth,
  monthAndYear,
  numericDate,
  slashedDay,
  partOf,
  halfOrQuarter,
  monthAlone,
  season,
  decade,
  century,
  yearAlone,
  feast,
  unitOfDay,
  sameUnit,
  yearAgoPeriod,
  storyQuarter,
  weekend,
  partlyThrough,
  yearEnd,
  twoDaysAway,
  quarterCode,
  clockRange,
  clockTime,
  noon,
  partOfDay,
  nthWithin,
  someWithin,
  unitTwoAway,
  weekdayAlone,
  namedDay,
  unitAway,
  ago,
  earlierOrLater,
  window,
  everyUnit,
  adverbOfSet,
  timesPer,
  duration,
  lengthRange,
  someUnits,
  bareUnits,
  recentUnits,
  nthOfMonth,
]
