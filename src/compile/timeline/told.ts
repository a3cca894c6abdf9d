import type { Event, EventStatus, Ref, When } from '../../model/index.ts'
import { type Days, daysOf, lengthOf } from '../ground/days.ts'
import type { Ground } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { compare, type Paper } from '../ground/paper.ts'

/** An event as one article tells it, with participants as the case knows them. */
export interface Told {
  readonly paper: Paper
  readonly event: Event
  readonly status: EventStatus
  readonly actors: readonly Ref[]
  readonly recipients: readonly Ref[]
  /** Those of them who have a name. */
  readonly participants: ReadonlySet<string>
  /** The participants, and the parties for which they act. */
  readonly parties: ReadonlySet<string>
  readonly place: Ref | null
  readonly when: When | null
  /** First and last day of its time; `null` where that is not known. */
  readonly days: Days | null
  /** First day, or the day of publication where the text gives no day; `'~'` when neither is known. */
  readonly day: string
  /** Days that the time covers; `Infinity` when there is none. */
  readonly length: number
  readonly content: ReadonlySet<string>
  /** The group of copies that its article belongs to. */
  readonly origin: string
}

/** Whom an article names: "the two sides" are nobody whom another article could mean too. */
const namedIn = once(
  (paper: Paper): ReadonlySet<string> => new Set(paper.reading.names.flatMap(({ entity }) => entity?.id ?? [])),
)

/** Every event of the case that has a participant, or a place and a time, by day. */
export function eventsTold(ground: Ground): Told[] {
  const told = ground.papers.flatMap((paper) => toldIn(paper, ground))
  // Events with an exact day come first, so that vaguer ones find them; of equal ones as they were filed.
  return told.sort(
    (a, b) =>
      Number(a.when === null) - Number(b.when === null) || byLength(a.length, b.length) || compare(a.day, b.day),
  )
}

const byLength = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

const toldIn = once((paper: Paper, ground: Ground): Told[] => {
  const origin = ground.originOf(paper.id)
  const all = paper.reading.events.map((event): Told => {
    const isNamed = ({ id }: Ref): boolean => !id.startsWith('group:') || namedIn(paper).has(id)
    const known = [...event.actors, ...event.recipients].filter(isNamed).map(ground.who)
    const actors = event.actors.map(ground.who)
    const recipients = event.recipients.map(ground.who)
    const days = daysOf(event.when)
    return {
      paper,
      event,
      status: event.status,
      actors,
      recipients,
      participants: new Set(known.map(({ id }) => id)),
      parties: new Set(known.flatMap((ref) => [ref.id, ground.partyOf(ref).id])),
      place: event.place && ground.who(event.place),
      when: event.when,
      days,
      day: days?.first ?? paper.day ?? '~',
      length: lengthOf(event.when) ?? Number.POSITIVE_INFINITY,
      content: new Set(ground.vocabulary.content(event.span.quote)),
      origin,
    }
  })
  const hasSome = ({ actors, recipients }: Told): boolean => actors.length + recipients.length > 0
  return all.filter(
    (told) => told.participants.size > 0 || (told.when !== null && (told.place !== null || hasSome(told))),
  )
})
