import { type EventStatus, slug, type TimelineEntry } from '../../model/index.ts'
import { daysOf } from '../ground/days.ts'
import { from, type Ground, tidyEvidence, tidyRefs } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { onceOfAll } from '../ground/memo.ts'
import { compare } from '../ground/paper.ts'
import { merge } from './merge.ts'
import { eventsTold, type Told } from './told.ts'

/** An event of the timeline with all tellings behind it. */
export interface Happening {
  readonly entry: TimelineEntry
  readonly told: readonly Told[]
}

/**
 * Every event once, however many articles tell it: `reports` counts articles, `origins` those that are no copies of
 * each other. The status is the furthest that any article reports; a denial beside other reports is kept for the
 * contradictions. By date; events without one last.
 */
export function timeline(ground: Ground): Happening[] {
  const happenings = merge(eventsTold(ground)).map((told) => happeningOf(told, ground))
  happenings.sort((a, b) => compare(a.day, b.day) || byPlace(a, b))
  return numbered(happenings)
}

/** An event before it has an id, with what it is sorted by. */
interface Unnamed extends Happening {
  readonly day: string
  readonly words: string
  /** What its id begins with. */
  readonly base: string
}

const happeningOf = onceOfAll((told: readonly Told[], ground: Ground): Unnamed => {
  const entry = entryOf(ground, told)
  const { type, when, actors, recipients } = entry
  const people = [...actors, ...recipients]
  return {
    told,
    entry,
    day: daysOf(when)?.first ?? '~',
    words: [type, ...people.map(({ id }) => id)].join(' '),
    base: [
      type.toLowerCase(),
      when?.value.replaceAll('/', '_') ?? 'undated',
      ...people.slice(0, 3).map(({ name }) => slug(name)),
    ].join('-'),
  }
})

function entryOf(ground: Ground, told: readonly Told[]): TimelineEntry {
  const actors = tidyRefs(told.flatMap((one) => one.actors))
  const named = new Set(actors.map(({ id }) => id))
  const recipients = tidyRefs(told.flatMap((one) => one.recipients)).filter(({ id }) => !named.has(id))
  return {
    id: '',
    type: (told[0] as Told).event.type,
    status: statusOf(told),
    when: bestWhen(told),
    place: told.find(({ place }) => place !== null)?.place ?? null,
    actors,
    recipients,
    reports: new Set(told.map(({ paper }) => paper.id)).size,
    origins: new Set(told.map(({ paper }) => ground.originOf(paper.id))).size,
    evidence: tidyEvidence(
      ground,
      told.map(({ paper, event }) => from(paper, event.span)),
    ),
    ...markOf(told.map(({ event }) => event)),
  }
}

/** The most precise time; said before inferred. */
function bestWhen(told: readonly Told[]): TimelineEntry['when'] {
  const dated = told.filter(({ when }) => when !== null)
  const rank = (one: Told) => one.length * 2 + (one.when?.certainty === 'said' ? 0 : 1)
  return (
    [...dated].sort((a, b) => rank(a) - rank(b) || compare(a.when?.value ?? '', b.when?.value ?? ''))[0]?.when ?? null
  )
}

const RANK: Readonly<Record<EventStatus, number>> = {
  denied: 0,
  alleged: 1,
  cancelled: 2,
  announced: 2,
  reported: 3,
  held: 4,
  confirmed: 5,
}

/** The furthest status; "announced" and "cancelled" cancel each other by date of publication, the later one stands. */
function statusOf(told: readonly Told[]): EventStatus {
  const latestFirst = [...told].sort((a, b) => compare(b.paper.day ?? '', a.paper.day ?? ''))
  return latestFirst.reduce<EventStatus>(
    (best, { status }) => (RANK[status] > RANK[best] ? status : best),
    latestFirst[0]?.status ?? 'reported',
  )
}

const byPlace = ({ words: one, entry: a }: Unnamed, { words: other, entry: b }: Unnamed): number =>
  compare(one, other) ||
  compare(a.evidence[0]?.article ?? '', b.evidence[0]?.article ?? '') ||
  (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0)

/** Ids that say what they stand for, the same for the same event however many others there are. */
function numbered(happenings: readonly Unnamed[]): Happening[] {
  const used = new Map<string, number>()
  return happenings.map(({ entry, told, base }) => {
    const count = (used.get(base) ?? 0) + 1
    used.set(base, count)
    return { told, entry: { ...entry, id: count === 1 ? base : `${base}-${count}` } }
  })
}
