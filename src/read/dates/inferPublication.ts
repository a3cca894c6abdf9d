import { cut } from '../../model/index.ts'
import { type Day, dayNumber, dayOf, daysIn, formatDay, isoDay } from './calendar.ts'
import type { Proposal } from './propose.ts'
import type { Publication } from './publication.ts'

interface Anchor {
  readonly proposal: Proposal
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/**
 * Works out bounds of publication from the days that the text itself tells: it lies after the last past day and before
 * the next coming one. Days without a year count when the text names its years elsewhere: the widest gap between them,
 * round the calendar, is taken for the part of the year in which nothing has been told yet.
 */
export function inferPublication(proposals: readonly Proposal[], text: string): Publication {
  const years = saidYears(proposals)
  const days = proposals.map((p) => anchorOf(p, years)).filter((a): a is Anchor => a !== null)
  const past = latestPast(days, proposals)
  const ahead = days.filter(({ proposal, year }) => proposal.tense === 'future' && year !== null).sort(byDay)[0]
  const floor = past && ahead && dayNumber(past.day) > dayNumber(asDay(ahead)) ? null : past
  if (ahead && !floor)
    return bounded(`../${iso(ahead)}`, 'a coming day in the text', ahead.proposal, asDay(ahead), text)
  if (!floor) return { when: null, day: null, loose: true }
  const value =
    ahead && ahead.proposal !== floor.proposal ? `${formatDay(floor.day)}/${iso(ahead)}` : `${formatDay(floor.day)}/..`
  return bounded(value, 'the last past day in the text', floor.proposal, floor.day, text)
}

function bounded(value: string, what: string, { start, end }: Proposal, day: Day, text: string): Publication {
  const span = cut(text, start, end)
  return {
    when: { value, certainty: 'inferred', because: `bounded by ${what}: “${span.quote}”`, span },
    day,
    loose: true,
  }
}

/** Years said in the text, by sentence, for days without one in the same sentence. */
function saidYears(proposals: readonly Proposal[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { sentence, meaning } of proposals) if (meaning.form === 'year') found.set(sentence, meaning.year)
  return found
}

function anchorOf(proposal: Proposal, years: ReadonlyMap<number, number>): Anchor | null {
  const { meaning, sentence } = proposal
  if (meaning.form !== 'day') return null
  return { proposal, year: meaning.year ?? years.get(sentence) ?? null, month: meaning.month, day: meaning.day }
}

const asDay = ({ year, month, day }: Anchor): Day => ({
  year: year ?? 0,
  month,
  day: Math.min(day, daysIn(year, month)),
})

const iso = ({ year, month, day }: Anchor): string => isoDay(year, month, day)

const byDay = (a: Anchor, b: Anchor): number => dayNumber(asDay(a)) - dayNumber(asDay(b))

function latestPast(days: readonly Anchor[], proposals: readonly Proposal[]): { day: Day; proposal: Proposal } | null {
  const past = days.filter(({ proposal }) => proposal.tense !== 'future')
  const dated = past.filter(({ year }) => year !== null).sort(byDay)
  const last = dated[dated.length - 1]
  const floor = latestFloor(proposals, last)
  const loose = past.filter(({ proposal, year }) => year === null && proposal.tense === 'past')
  const end = loose.length > 0 && floor !== null ? beforeWidestGap(loose) : null
  if (end && floor !== null) {
    const same = { ...asDay(end), year: dayOf(floor).year }
    if (dayNumber(same) >= floor) return { day: same, proposal: end.proposal }
    // A day shortly before one that has its year is of the same year; only one long before it can be of the next.
    const near = last !== undefined && floor === dayNumber(asDay(last)) && floor - dayNumber(same) < 150
    if (near) return { day: asDay(last), proposal: last.proposal }
    return { day: { ...same, year: same.year + 1 }, proposal: end.proposal }
  }
  return last ? { day: asDay(last), proposal: last.proposal } : null
}

/** The first day of the latest month with a year, or of a year named more than once, that is told as past. */
function latestFloor(proposals: readonly Proposal[], last: Anchor | undefined): number | null {
  const counts = new Map<number, number>()
  let floor = last ? dayNumber(asDay(last)) : null
  for (const { meaning, tense } of proposals) {
    if (tense === 'future') continue
    if (meaning.form === 'year') counts.set(meaning.year, (counts.get(meaning.year) ?? 0) + 1)
    if (meaning.form !== 'month' || meaning.year === null) continue
    const first = dayNumber({ year: meaning.year, month: meaning.month, day: 1 })
    if (floor === null || first > floor) floor = first
  }
  for (const [year, count] of counts) {
    const first = dayNumber({ year, month: 1, day: 1 })
    if (count > 1 && (floor === null || first > floor)) floor = first
  }
  return floor
}

/** Of days without a year, the one after which, round the calendar, nothing follows for longest. */
function beforeWidestGap(days: readonly Anchor[]): Anchor | null {
  const place = ({ month, day }: Anchor): number => month * 31 + day
  const sorted = [...days].sort((a, b) => place(a) - place(b))
  let best: Anchor | null = null
  let widest = -1
  sorted.forEach((anchor, i) => {
    const next = sorted[i + 1]
    const gap = next ? place(next) - place(anchor) : place(sorted[0] as Anchor) + 372 - place(anchor)
    if (gap > widest) [best, widest] = [anchor, gap]
  })
  return best
}
