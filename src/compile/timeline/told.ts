import type { Event, EventStatus, Ref, When } from '../../model/index.ts'
import { daysOf, lengthOf } from '../ground/days.ts'
import type { Ground } from '../ground/ground.ts'
import { compare, type Paper } from '../ground/paper.ts'

/** An event as one article tells it, with participants as the case knows them. */
export interface Told {
  readonly paper: Paper
  readonly event: Event
  readonly status: EventStatus
  readonly actors: readonly Ref[]
  readonly recipients: readonly Ref[]
  readonly participants: ReadonlySet<string>
  /** The participants, and the parties for which they act. */
  readonly parties: ReadonlySet<string>
  readonly place: Ref | null
  readonly when: When | null
  /** First day, or the day of publication where the text gives no day; `'~'` when neither is known. */
  readonly day: string
  /** Days that the time covers; `Infinity` when there is none. */
  readonly length: number
  readonly content: ReadonlySet<string>
}

/** Every event of the case that has a participant, or a place and a time, by day. */
export function eventsTold(ground: Ground): Told[] {
  const all = ground.papers.flatMap((paper) =>
    paper.reading.events.map((event): Told => {
      const actors = event.actors.map(ground.who)
      const recipients = event.recipients.map(ground.who)
      const days = daysOf(event.when)
      return {
        paper,
        event,
        status: event.status,
        actors,
        recipients,
        participants: new Set([...actors, ...recipients].map(({ id }) => id)),
        parties: new Set([...actors, ...recipients].flatMap((ref) => [ref.id, ground.partyOf(ref).id])),
        place: event.place && ground.who(event.place),
        when: event.when,
        day: days?.first ?? paper.day ?? '~',
        length: lengthOf(event.when) ?? Number.POSITIVE_INFINITY,
        content: new Set(ground.vocabulary.content(event.span.quote)),
      }
    }),
  )
  const told = all.filter(({ participants, place, when }) => participants.size > 0 || (place !== null && when !== null))
  const at = new Map(told.map((each, index) => [each, index]))
  // Events with an exact day come first, so that vaguer ones find them.
  return told.sort(
    (a, b) =>
      Number(a.when === null) - Number(b.when === null) ||
      a.length - b.length ||
      compare(a.day, b.day) ||
      (at.get(a) ?? 0) - (at.get(b) ?? 0),
  )
}
