import { dayRange, type Ref, type When } from '../../model/index.ts'
import type { Found } from './found.ts'
import { distinct, without } from './participants.ts'

/** An event is told again within so many others of its type; no article tells more, only lists without end do. */
const memory = 200

/** Joins mentions of one event into the first, in order: same type, the same people, nothing that speaks against it. */
export function joinSame(all: readonly Found[], partyOf: ReadonlyMap<string, Ref>): Found[] {
  const kept: Found[] = []
  const ofType = new Map<Found['type'], number[]>()
  for (const found of all) {
    const told = ofType.get(found.type) ?? []
    const at = told.find((i) => isSame(kept[i] as Found, found, partyOf))
    if (at === undefined) ofType.set(found.type, [...told.slice(1 - memory), kept.push(found) - 1])
    else kept[at] = joined(kept[at] as Found, found)
  }
  return kept
}

const people = ({ actors, recipients }: Found): readonly Ref[] => [...actors, ...recipients]
const inside = (a: readonly Ref[], b: readonly Ref[]): boolean =>
  a.every(({ id }) => b.some((other) => other.id === id))

/** True when two mentions clearly tell of the same event. */
export function isSame(a: Found, b: Found, partyOf: ReadonlyMap<string, Ref>): boolean {
  if (a.type !== b.type || !likeStatus(a, b) || !agree(a.place, b.place) || !sameTime(a.when, b.when)) return false
  const [x, y] = [people(a), people(b)]
  if (a.type === 'CONSULT' && x.length >= 2 && y.length >= 2 && Math.abs(a.sentence - b.sentence) <= 2) {
    if (stands(x, y, partyOf) || stands(y, x, partyOf)) return true
  }
  if (isPartOf(a, b) || isPartOf(b, a)) return true
  if (isUnnamed(x) !== isUnnamed(y)) return a.when !== null && a.when.value === b.when?.value
  if (!(inside(x, y) || inside(y, x))) return false
  if (a.type === 'CONSULT') return Math.min(x.length, y.length) >= 2 || (a.place !== null && a.place.id === b.place?.id)
  return inside(a.actors, b.actors) && inside(b.actors, a.actors) && (a.weak || b.weak || a.place?.id === b.place?.id)
}

/** "A deal was struck": the noun without anybody, inside the clause that says who strikes it. */
const isPartOf = (noun: Found, clause: Found): boolean =>
  people(noun).length === 0 &&
  noun.start >= clause.start &&
  noun.end <= clause.end &&
  noun.when?.value === clause.when?.value

/** "The two sides", "mediators": of one day, they are those whom another sentence names. */
const isUnnamed = (people: readonly Ref[]): boolean =>
  people.length > 0 && people.every(({ id }) => id.startsWith('group:'))

/** True when each of some people acts for one of the parties that the other mention names, and all of these are met. */
function stands(people: readonly Ref[], parties: readonly Ref[], partyOf: ReadonlyMap<string, Ref>): boolean {
  const sent = people.map(({ id }) => partyOf.get(id)?.id)
  return (
    people.every(({ id }) => id.startsWith('person:')) &&
    sent.every((id) => id !== undefined && parties.some((party) => party.id === id)) &&
    parties.every(({ id }) => sent.includes(id))
  )
}

function likeStatus(a: Found, b: Found): boolean {
  if (a.status === b.status) return true
  if ((a.weak && a.status === 'held') || (b.weak && b.status === 'held'))
    if (a.status === 'announced' || b.status === 'announced') return false
  if (a.weak || b.weak) return true
  const happened = (s: string) => s === 'held' || s === 'reported' || s === 'confirmed'
  return happened(a.status) && happened(b.status)
}

const agree = (a: Ref | null, b: Ref | null): boolean => a === null || b === null || a.id === b.id

function sameTime(a: When | null, b: When | null): boolean {
  if (a === null || b === null || a.value === b.value) return true
  const [x, y] = [dayRange(a.value), dayRange(b.value)]
  if (!x.first || !x.last || !y.first || !y.last) return false
  return x.first <= y.last && y.first <= x.last && (x.first === x.last || y.first === y.last)
}

/** What both say together. The span is that of the mention that says more, the status that of the one that is sure. */
function joined(a: Found, b: Found): Found {
  if (isUnnamed(people(a)) && !isUnnamed(people(b))) return joined({ ...a, actors: [], recipients: [] }, b)
  if (isUnnamed(people(b)) && !isUnnamed(people(a))) return joined(a, { ...b, actors: [], recipients: [] })
  const fuller = says(b) > says(a) ? b : a
  const surer = a.weak && !b.weak ? b : a
  const actors = distinct([...fuller.actors, ...without(people(a === fuller ? b : a), people(fuller))])
  const { start, end, statement, sentence, rule, recipients } = fuller
  const when = sharper(a.when, b.when)
  return {
    type: a.type,
    start,
    end,
    statement,
    sentence,
    rule,
    actors,
    recipients,
    place: a.place ?? b.place,
    when,
    status: surer.status,
    weak: surer.weak,
  }
}

const says = (found: Found): number =>
  people(found).length * 2 + (found.place ? 2 : 0) + (found.when ? 1 : 0) + (found.weak ? 0 : 1)

function sharper(a: When | null, b: When | null): When | null {
  if (!a || !b) return a ?? b
  return a.certainty === 'inferred' && b.certainty === 'said' ? b : a
}
