import type { Day } from './calendar.ts'
import type { Proposal } from './propose.ts'

/** Words that name a year. `bare`: a year and no more. */
export interface Told {
  readonly day: Day
  readonly quote: string
  readonly paragraph: number
  readonly sentence: number
  readonly bare: boolean
  /** A year alone in its line: what follows is of that year. */
  readonly heads?: boolean
}

/** Where a sentence speaks of something of last year's, by sentence: the offset behind it. */
export function lastYearsBySentence(proposals: readonly Proposal[], text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { sentence, start, end } of proposals)
    if (
      /^last year(?:['’]s)?$/i.test(text.slice(start, end)) &&
      /^(?:['’]s)? \p{L}/u.test(text.slice(end)) &&
      /['’]s/.test(text.slice(start, end + 3))
    )
      found.set(sentence, end)
  return found
}

/** "Last year's round in Oslo broke down on October 3": a day behind it, with no pause between and nobody who says so. */
export function ofLastYear(
  { sentence, paragraph, meaning, start }: Proposal,
  lastYears: ReadonlyMap<number, number>,
  published: Day | null,
  text: string,
): Told | null {
  const from = lastYears.get(sentence)
  if (from === undefined || published === null || meaning.form !== 'day' || start < from) return null
  const between = text.slice(from, start)
  if (between.length > 120 || /[,;:“”"]|\b(?:said|says|told|announced|reported|will|would)\b/.test(between)) return null
  const day = { year: published.year - 1, month: 1, day: 1 }
  return { day, quote: 'last year', paragraph, sentence, bare: true }
}
