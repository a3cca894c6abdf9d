import type { Contradiction, Ref } from '../../model/index.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { Happening } from '../timeline/timeline.ts'
import { type Held, sidesOf } from './sides.ts'
import { contextStart, isNear, namesWithin, type Spot, sayerOf, sentenceEvidence, spotsOf } from './spot.ts'

/** A denial follows its report within these days. */
const NEAR = 14
/** Participants that a denial must name where it does not name the place. */
const PARTICIPANTS = 2

/**
 * Meetings that somebody denies in so many words ("no such meeting took place", "they never met") and that are told of
 * the same place, or of the same people, in these weeks. A denial that reports read as one stands in `deniedEvents`.
 */
export function denials(ground: Ground, happenings: readonly Happening[]): Contradiction[] {
  const met = happenings.filter(
    ({ entry, told }) => entry.type === 'CONSULT' && told.every(({ status }) => status !== 'denied'),
  )
  const found = new Map<Happening, Spot[]>()
  for (const spot of spotsOf(ground, 'denied')) {
    if (isRead(happenings, spot)) continue
    const happening = meant(ground, met, spot)
    if (happening) found.set(happening, [...(found.get(happening) ?? []), spot])
  }
  return [...found].map(([happening, spots]) => ({
    about: `whether they met${happening.entry.place ? ` in ${happening.entry.place.name}` : ''}`,
    sides: sidesOf(ground, [
      ...happening.told.map(({ paper, event }): Held => {
        const holder = holderOf(ground, paper, event.statement)
        return { key: 'met', claim: event.span.quote, holder, evidence: from(paper, event.span) }
      }),
      ...spots.map((spot): Held => {
        const evidence = sentenceEvidence(spot)
        return { key: 'denied', claim: evidence.quote, holder: denierOf(ground, spot), evidence }
      }),
    ]),
  }))
}

/** True where the denial was read as the denial of an event, which then stands in `deniedEvents`. */
function isRead(happenings: readonly Happening[], { paper, bounds }: Spot): boolean {
  const within = ({ event: { span } }: Happening['told'][number]) => span.start < bounds.end && bounds.start < span.end
  return happenings.some(
    ({ told }) =>
      told.some(({ status }) => status !== 'denied') &&
      told.some((one) => one.status === 'denied' && one.paper.id === paper.id && within(one)),
  )
}

/** The meeting that a denial is about: at a place that it names, else of two people or parties that it names. */
function meant(ground: Ground, met: readonly Happening[], spot: Spot): Happening | undefined {
  const named = (start: number) =>
    new Set(namesWithin(spot.paper, start, spot.bounds.end).map(({ entity }) => ground.who(entity).id))
  const [here, around] = [named(spot.bounds.start), named(contextStart(spot))]
  const near = met.filter(({ told }) =>
    told.some(({ paper }) => paper.id !== spot.paper.id && isNear(paper, spot.paper, NEAR)),
  )
  const people = ({ entry }: Happening) => [...entry.actors, ...entry.recipients].filter(({ id }) => around.has(id))
  const inPlace = near.filter((one) => placesOf(ground, one).some((id) => here.has(id)))
  return (
    inPlace.sort((a, b) => people(b).length - people(a).length)[0] ??
    near.find((one) => people(one).length >= PARTICIPANTS)
  )
}

/** Where a meeting was: its place, or the places that its sentences name. */
function placesOf(ground: Ground, { entry, told }: Happening): string[] {
  const named = told.flatMap(({ paper, event }) => {
    const { start, end } = sentenceOf(paper, event.span.start)
    return namesWithin(paper, start, Math.max(end, event.span.end)).filter(
      ({ kind, entity }) => kind === 'place' && entity.id.startsWith('place:'),
    )
  })
  return [
    ...(entry.place?.id.startsWith('place:') ? [entry.place.id] : []),
    ...named.map(({ entity }) => ground.who(entity).id),
  ]
}

/** Who denies it: who says the sentence, else the party named right before "denied". */
function denierOf(ground: Ground, spot: Spot): Ref | null {
  const [subject] = namesWithin(spot.paper, spot.bounds.start, spot.start)
  const said = sayerOf(ground, spot)
  return /^denied/iu.test(spot.match[0]) && subject ? ground.partyOf(subject.entity) : said
}
