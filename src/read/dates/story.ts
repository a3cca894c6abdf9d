import { isoDay, isoMonth, isoYear } from './calendar.ts'
import type { Of, Placed, Standpoint } from './standpoint.ts'
import { unitAt } from './unitAt.ts'

/** "that day", "the same year": the unit that the story has reached; `null` where it has not been told so exactly. */
export function placeSameUnit({ unit }: Of<'sameUnit'>, { story }: Standpoint): Placed | null {
  if (!story || !isExact(unit, story.exact)) return null
  const value = unitAt(story.day, unit, 0)
  return value === null ? null : { value, because: `counted from “${story.quote}” in the text` }
}

/** "March of that year"; the year is not known where the story has told no time. */
export function placeInStoryYear({ years, month, day }: Of<'inStoryYear'>, { story }: Standpoint): Placed {
  const year = story ? story.day.year + years : null
  const because = story ? `counted from “${story.quote}” in the text` : 'the text names no year for it'
  return { value: day === null ? isoMonth(year, month) : isoDay(year, month, day), because }
}

/** A year is told by anything, a month not by a year, a day only by a day. */
export const isExact = (unit: string, told: 'D' | 'M' | 'Y'): boolean =>
  unit === 'Y' || told === 'D' || (told === 'M' && (unit === 'M' || unit === 'Q'))

/** "the quarter", "the year-ago third quarter"; `null` where the text has named no quarter. */
export function placeStoryQuarter({ years, quarter }: Of<'storyQuarter'>, at: Standpoint): Placed | null {
  const told = at.quarter
  if (!told) return years === 0 || !at.published ? null : yearsAway(years, at)
  const year = told.year + years
  const first = ((quarter ?? told.quarter) - 1) * 3 + 1
  const value = `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`
  return { value, because: `the quarter of “${told.quote}” in the text` }
}

function yearsAway(years: number, { published, loose }: Standpoint): Placed | null {
  if (!published) return null
  return {
    value: isoYear(published.year + years),
    because: `counted from ${loose ? 'the last day told' : 'publication'}`,
  }
}
