import type { Contradiction, Ref } from '../../model/index.ts'
import { daysBetween } from '../ground/days.ts'
import { from, type Ground, holderOf } from '../ground/ground.ts'
import { once } from '../ground/memo.ts'
import { stemOf } from '../ground/stem.ts'
import type { Happening } from '../timeline/timeline.ts'
import type { Told } from '../timeline/told.ts'
import { aboutOf, heldBy, isAsserted } from './deniedEvents.ts'
import { type NotDone, notDoneIn } from './notDone.ts'
import { type Held, sidesOf } from './sides.ts'

/** What was reported is said not to be so within these days. */
const WITHIN = 14

/**
 * What one article tells as done, and a party says in another of the next days has not been: "Norland has withdrawn its
 * troops from Tarn", "Norland troops have not left Tarn", "… remain in Tarn"; "No agreement was signed in Tarn". Both must
 * tell of the same town and one party, or of two countries and the same thing between them. Denials in so many words stand
 * in `deniedEvents`.
 */
export function undone(ground: Ground, happenings: readonly Happening[]): Contradiction[] {
  const originals = ground.papers.filter(({ id }) => ground.originOf(id) === id)
  const all = originals.flatMap((paper) => notDoneIn(paper, ground))
  const ofDeed = byDeed(all)
  return happenings.flatMap((happening) => {
    const told = happening.told.filter((one) => isAsserted(one) && isPlaced(one))
    const denying = new Set(told.flatMap((report) => against(report, ofDeed, ground)))
    if (denying.size === 0) return []
    const held = happening.told.filter(isAsserted).map((one) => heldBy(ground, one, 'happened'))
    const reporters = new Set(held.map(({ holder }) => holder?.id))
    const denied = all
      .filter((one) => denying.has(one))
      .map(({ paper, statement, claim }): Held => {
        const holder = holderOf(ground, paper, statement.id)
        return { key: 'denied', claim: claim.quote, holder, evidence: from(paper, claim) }
      })
      .filter(({ holder }) => holder !== null && !reporters.has(holder.id))
    return denied.length === 0
      ? []
      : [{ about: aboutOf(happening.entry), sides: sidesOf(ground, [...held, ...denied]) }]
  })
}

/** What was not done, by the stem of each word for it. */
function byDeed(all: readonly NotDone[]): ReadonlyMap<string, readonly NotDone[]> {
  const found = new Map<string, NotDone[]>()
  for (const one of all) for (const deed of one.deeds) found.set(deed, [...(found.get(deed) ?? []), one])
  return found
}

/** What says that a reported deed was not done. */
function against(report: Told, ofDeed: ReadonlyMap<string, readonly NotDone[]>, ground: Ground): NotDone[] {
  return stemsOf(report.event, ground)
    .flatMap((word) => ofDeed.get(word) ?? [])
    .filter((one) => denies(ground, one, report))
}

/** Tells of a town, or of two countries, as what is compared must. */
function isPlaced({ paper, place, parties }: Told): boolean {
  if (paper.day === null) return false
  return (
    (place !== null && !isCountry(place)) ||
    (parties.size > 1 && [...parties].filter((id) => isCountry({ id })).length > 1)
  )
}

function denies(ground: Ground, one: NotDone, { paper, event, place, parties, day }: Told): boolean {
  if (paper.id === one.paper.id || paper.day === null || !isSoonAfter(one.day, { published: paper.day, day }))
    return false
  const stem = stemOf(ground.lexicon)
  const told = stemsOf(event, ground)
  if (one.staying !== null && !told.some((word) => one.staying?.has(word))) return false
  const named = new Set([...one.names.map(({ entity }) => entity), one.speaker].map((who) => ground.partyOf(who).id))
  if (place !== null && !isCountry(ground.who(place))) {
    const here = named.has(ground.who(place).id) || one.words.has(stem(place.name.toLowerCase()))
    return here && [...parties].some((id) => named.has(id))
  }
  const both = new Set([...named].filter((id) => parties.has(id) && isCountry({ id })))
  return both.size > 1 && one.things.some((word) => told.includes(word) && !one.deeds.has(word))
}

/** Said after the report, or on the same day of a deed of an earlier one; days of one form compare as text. */
function isSoonAfter(said: string, { published, day }: { readonly published: string; readonly day: string }): boolean {
  if (said < published || (said === published && day >= said)) return false
  return daysBetween(published, said) <= WITHIN
}

/** "in Norland" says too little of where: two articles may tell of different deeds. */
const isCountry = ({ id }: Pick<Ref, 'id'>): boolean => id.startsWith('state:')

const stemsOf = once(({ span }: Told['event'], { vocabulary, lexicon }: Ground): string[] =>
  vocabulary.words(span.quote).map(stemOf(lexicon)),
)
