import { formatDay } from './calendar.ts'
import { place } from './place.ts'
import type { Proposal } from './propose.ts'
import type { Publication } from './publication.ts'
import type { Standpoint } from './standpoint.ts'

/** "3/4/2024" is read like the other dates in numbers, where one of them can be read in one way only. */
export function decideOrder(proposals: readonly Proposal[], { day }: Publication): Proposal[] {
  if (!proposals.some(({ meaning }) => meaning.form === 'ambiguous')) return [...proposals]
  const published = day ? formatDay(day) : null
  const order = proposals.map((p) => orderOf(p)).find((o) => o !== null) ?? null
  return proposals.map((proposal) => {
    const { meaning } = proposal
    if (meaning.form !== 'ambiguous') return proposal
    const chosen =
      order ?? meaning.readings.findIndex((r) => published !== null && place(r, nowhere)?.value === published)
    const reading = meaning.readings[chosen]
    return reading ? { ...proposal, meaning: reading } : proposal
  })
}

/** A standpoint that knows nothing. */
export const nowhere: Standpoint = {
  published: null,
  loose: true,
  story: null,
  quarter: null,
  year: null,
  tense: 'unknown',
  lead: null,
}

/** 0 when the month surely comes first, 1 when the day does. */
const orderOf = ({ meaning }: Proposal): 0 | 1 | null => (meaning.form === 'day' ? (meaning.slashed ?? null) : null)
