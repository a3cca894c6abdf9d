import type { DateRule } from '../meaning.ts'
import { dayAfterMonth, dayBeforeMonth, dayOutOfMonth, monthAndYear, numericDate, slashedDay } from './absolute.ts'
import { agoExactly } from './anniversary.ts'
import { unitBeside } from './beside.ts'
import { clockAfterDay, clockRange, clockTime, noon } from './clock.ts'
import { feast, twoDaysAway, unitOfDay, weekend } from './daysOff.ts'
import { fromNow, inUnits } from './hence.ts'
import { bareUnits, lengthRange, recentUnits, someUnits } from './lengths.ts'
import { dayAfterInList, dayBeforeInList } from './lists.ts'
import { namedDay, nthOfMonth, nthOfMonthAway, weekdayAlone } from './namedDays.ts'
import { century, decade, halfOrQuarter, monthAlone, partOf, quarterCode, season, yearEnd } from './partial.ts'
import { betweenDays, betweenDaysOfMonth, betweenMonths, betweenWeekdays, betweenYears } from './ranges.ts'
import { ago, earlierOrLater, unitAway, window } from './relative.ts'
import { adverbOfSet, everyUnit, timesPer } from './sets.ts'
import { duration, partOfDay, unitsAndHalf } from './spans.ts'
import { monthOfStoryYear, partlyThrough, partOfStoryDay, sameUnit, storyQuarter, yearAgoPeriod } from './story.ts'
import { nthWithin, someWithin, unitTwoAway } from './withinStretch.ts'
import { yearAlone } from './year.ts'

/** Every way to write a time. Where two cover the same words the longer match wins, then the earlier one, then this order. */
export const rules: readonly DateRule[] = [
  betweenDays,
  betweenDaysOfMonth,
  betweenMonths,
  betweenYears,
  betweenWeekdays,
  monthOfStoryYear,
  dayAfterMonth,
  dayBeforeMonth,
  dayOutOfMonth,
  dayBeforeInList,
  dayAfterInList,
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
  clockAfterDay,
  clockTime,
  noon,
  partOfDay,
  partOfStoryDay,
  nthWithin,
  someWithin,
  unitTwoAway,
  weekdayAlone,
  namedDay,
  unitAway,
  agoExactly,
  ago,
  unitBeside,
  fromNow,
  inUnits,
  earlierOrLater,
  window,
  everyUnit,
  adverbOfSet,
  timesPer,
  duration,
  unitsAndHalf,
  lengthRange,
  someUnits,
  bareUnits,
  recentUnits,
  nthOfMonthAway,
  nthOfMonth,
]
