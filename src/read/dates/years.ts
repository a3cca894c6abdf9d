import { type Day, dayNumber, daysIn, exists } from './calendar.ts'
import { type Standpoint, seenFrom, type ToldYear } from './standpoint.ts'
import type { Tense } from './tense.ts'

/** The year of a day or month that comes without one, and why. */
export function yearFor(month: number, day: number | null, at: Standpoint): { year: number | null; because: string } {
  const { published: p, year: told, tense } = at
  const inYear = (year: number): number => dayNumber({ year, month, day: Math.min(day ?? 1, daysIn(year, month)) })
  const recent = p !== null && day !== null && inYear(p.year) <= dayNumber(p) && dayNumber(p) - inYear(p.year) <= 45
  // A year by itself says little of the days that later paragraphs tell.
  const known = told !== null && (!told.bare || told.beside)
  if (told && (p ? goesOn(told, p, { recent, tense }) : known)) {
    const because = `year taken from “${told.quote}” in the text`
    return { year: told.bare ? told.day.year : nearestYear(told.day, inYear, p), because }
  }
  if (!p) return { year: null, because: 'the text names no year for it' }
  const today = dayNumber(p)
  const because = (which: string) => `the ${which} one, seen from ${seenFrom(p, at)}`
  if (day === null ? month === p.month : month === p.month && day === p.day)
    return { year: p.year, because: because('present') }
  const behind = inYear(p.year) <= today ? p.year : p.year - 1
  if (day !== null && !exists(behind, month, day))
    return { year: exists(behind + 1, month, day) ? behind + 1 : null, because: because('nearest') }
  const ahead = behind + 1
  const gaps = { since: today - inYear(behind), until: inYear(ahead) - today }
  return liesAhead(gaps, at) ? { year: ahead, because: because('next') } : { year: behind, because: because('last') }
}

/** Whether the story of a year before publication goes on: never with what is to come, and with recent days only in a chain. */
const goesOn = (told: ToldYear, published: Day, { recent, tense }: { recent: boolean; tense: Tense }): boolean =>
  told.near && (!recent || told.chained) && tense !== 'future' && told.day.year < published.year

/**
 * Whether the next day of a name is meant rather than the last one, `since` and `until` days away. The tense decides,
 * unless that puts the day almost a year off: who writes of such a day says its year, or "last" and "next".
 */
function liesAhead({ since, until }: { since: number; until: number }, { tense, lead }: Standpoint): boolean {
  if (lead === 'since' || lead === 'measured') return false
  if (lead === 'due') return since > 7
  if (lead === 'through') return until < since
  if (lead === 'before' && tense !== 'past') return until < 183
  if (tense === 'future') return since > 60
  return tense === 'past' ? until < 60 : since > 270 && until < 95
}

/** The year in which a day lies nearest to the one that the story has reached, and not after publication. */
function nearestYear({ year, ...rest }: Day, inYear: (year: number) => number, published: Day | null): number {
  const from = dayNumber({ year, ...rest })
  const limit = published ? dayNumber(published) : Number.POSITIVE_INFINITY
  const distance = (y: number): number => (inYear(y) > limit ? 1000 : Math.abs(inYear(y) - from))
  return [year + 1, year - 1].reduce((best, y) => (distance(y) < distance(best) ? y : best), year)
}
