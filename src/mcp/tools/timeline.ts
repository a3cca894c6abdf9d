import * as z from 'zod'
import { dayRange, EventStatus, TimelineEntry } from '../../model/index.ts'
import { day, inOrder, limit, offset, party } from '../inputs.ts'
import { partyAsked } from '../meant.ts'
import { head, pageOf } from '../pages.ts'
import { tool } from '../tool.ts'
import { daysTurned } from './daysTurned.ts'

/** What happened, what is announced. */
export const timeline = tool({
  name: 'timeline',
  title: 'What happened, what is announced',
  description:
    'Meetings, talks and other events in order of time, with status, reports, independent origins and the words.',
  input: z.object({
    party: party.describe('Who took part or was meant, by name, id, or as the articles call it.'),
    status: EventStatus.optional(),
    from: day,
    to: day,
    limit,
    offset,
  }),
  output: head.extend({ events: z.array(TimelineEntry) }),
  run: async (counter, { limit: most, offset: skip, party: who, status, from, to }) => {
    if (!inOrder({ from, to })) throw daysTurned('timeline')
    const dossier = await counter.dossier()
    const asked = partyAsked(who, dossier)
    const events = dossier.timeline.filter(
      (entry) =>
        (asked === null || [...entry.actors, ...entry.recipients].some(({ id }) => asked.has(id))) &&
        (status === undefined || entry.status === status) &&
        isBetween(entry, { from, to }),
    )
    const { head: heading, shown } = pageOf(dossier, events, { limit: most, offset: skip })
    return { ...heading, events: shown.map((entry) => ({ ...entry, evidence: entry.evidence.slice(0, 3) })) }
  },
})

function isBetween(
  { when }: TimelineEntry,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): boolean {
  if (from === undefined && to === undefined) return true
  const { first: start, last } = when ? dayRange(when.value) : { first: null, last: null }
  if (start === null && last === null) return false
  return (from === undefined || (last ?? '9999') >= from) && (to === undefined || (start ?? '0000') <= to)
}
