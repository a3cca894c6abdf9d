import { type Last, once, sinceLast } from '../ground/memo.ts'
import { isSameEvent } from './sameEvent.ts'
import type { Told } from './told.ts'

/** How many tellings stand for an event when another is compared with it. */
const STANDING = 4

/** Tellings put together to events, and where each of them went. */
interface Merged {
  /** In the order in which they were first told. */
  readonly events: readonly Telling[]
  readonly eventOf: ReadonlyMap<Told, Telling>
}

/** One event: its tellings, and all the keys under which it is found. */
interface Telling {
  /** How many were founded before it. */
  readonly at: number
  readonly told: Told[]
  readonly keys: Set<string>
  /** True where it may be compared otherwise than the last time: its first tellings are not the same. */
  isOther: boolean
}

/**
 * Tellings put together to events: each joins the first event so far that it fits wholly; candidates share the type, a
 * participant or the place, and the month. Where most tellings are those of the last time, only those are looked at that
 * share a key with what has changed since.
 */
export function merge(all: readonly Told[]): Told[][] {
  return mergedSince(all).events.map(({ told }) => told)
}

/** The same, whatever was merged before. */
export function mergeAnew(all: readonly Told[]): Told[][] {
  return merged(all, null).events.map(({ told }) => told)
}

const mergedSince = sinceLast(merged)

function merged(all: readonly Told[], last: Last<Told, Merged> | null): Merged {
  const events: Telling[] = []
  const index = new Map<string, Telling[]>()
  const eventOf = new Map<Told, Telling>()
  const changes = last && changesSince(last, { all, eventOf })
  for (const told of all) {
    const keys = keysOf(told)
    const known = changes?.stillIn(told, keys)
    const event =
      known === undefined
        ? fitting(
            told,
            keys.flatMap((key) => index.get(key) ?? []),
          )
        : known
    const joined = event ?? newEvent(events)
    joined.told.push(told)
    eventOf.set(told, joined)
    for (const key of keys) {
      if (joined.keys.has(key)) continue
      joined.keys.add(key)
      const others = index.get(key)
      if (others) others.push(joined)
      else index.set(key, [joined])
    }
    changes?.put(told, keys, joined)
  }
  return { events, eventOf }
}

function newEvent(events: Telling[]): Telling {
  const event = { at: events.length, told: [], keys: new Set<string>(), isOther: false }
  events.push(event)
  return event
}

/** The first event that a telling fits wholly. */
function fitting(told: Told, candidates: readonly Telling[]): Telling | null {
  const inOrder = [...new Set(candidates)].sort((a, b) => a.at - b.at)
  const fits = ({ told: others }: Telling): boolean => {
    for (let at = 0; at < others.length && at < STANDING; at++) {
      const other = others[at] as Told
      if (!isSameEvent(other, told) && !isDeniedBeside(other, told, others)) return false
    }
    return true
  }
  return inOrder.find(fits) ?? null
}

/** An article tells one event twice, once without its place ("struck Tarn, killing 12"): what denies the one denies both. */
const isDeniedBeside = (one: Told, told: Told, others: readonly Told[]): boolean =>
  told.status === 'denied' &&
  one.place === null &&
  others.slice(0, STANDING).some((other) => other !== one && other.paper === one.paper && isSameEvent(other, told))

/** What has changed since tellings were merged before: grows while they are merged again. */
interface Changes {
  /** The event that a telling joins as it did before, `null` where it founds one; `undefined` where that may differ. */
  stillIn(told: Told, keys: readonly string[]): Telling | null | undefined
  /** Takes note of where a telling has gone. */
  put(told: Told, keys: readonly string[], event: Telling): void
}

/** More changes than one in so many tellings are not worth following. */
const FEW = 8

/** `null` where too much has changed. */
function changesSince({ all: before, made }: Last<Told, Merged>, { all, eventOf }: Merging): Changes | null {
  const here = new Set(all)
  const gone = before.filter((told) => !here.has(told))
  const stayed = all.filter((told) => made.eventOf.has(told))
  if (FEW * (gone.length + all.length - stayed.length) > all.length || !isInOrder(before, stayed)) return null
  /** Keys under which somebody may find another event, or the same event otherwise, than before. */
  const touched = new Set<string>()
  const touch = (keys: Iterable<string>): void => {
    for (const key of keys) touched.add(key)
  }
  /** All that ever found an event may now find it otherwise. */
  const stir = (old: Telling): void => {
    touch(old.keys)
    const event = eventOf.get(old.told[0] as Told)
    if (!event) return
    event.isOther = true
    touch(event.keys)
  }
  for (const told of gone) stir(made.eventOf.get(told) as Telling)
  return {
    stillIn: (told, keys) => {
      const founder = made.eventOf.get(told)?.told[0]
      if (founder === undefined || keys.some((key) => touched.has(key))) return undefined
      return founder === told ? null : eventOf.get(founder)
    },
    put: (told, keys, event) => {
      const old = made.eventOf.get(told)
      const [founder] = event.told
      if (old?.told[0] === founder) {
        if (event.isOther) touch(keys)
        return
      }
      if (old) stir(old)
      touch(keys)
      if (event.told.length > STANDING) return
      event.isOther = true
      touch(event.keys)
    },
  }
}

interface Merging {
  readonly all: readonly Told[]
  readonly eventOf: ReadonlyMap<Told, Telling>
}

/** True when a list has its members in the order of another that holds them all. */
function isInOrder(whole: readonly Told[], some: readonly Told[]): boolean {
  let at = 0
  for (const told of whole) if (told === some[at]) at++
  return at === some.length
}

/** Participant and month, for the month and its neighbours: what lies further apart cannot be the same event. */
const keysOf = once(({ event, parties, place, day, length }: Told): readonly string[] => {
  const months = day === '~' ? ['~'] : monthsAround(day, Number.isFinite(length) ? Math.min(length, 45) : 3)
  const known = place ? [...parties, place.id] : [...parties]
  return known.flatMap((id) => months.map((month) => `${event.type} ${id} ${month}`))
})

function monthsAround(day: string, length: number): string[] {
  const start = Date.parse(day)
  if (Number.isNaN(start)) return [day.slice(0, 7)]
  const months = [-3, 0, length + 2].map((shift) => new Date(start + shift * 86_400_000).toISOString().slice(0, 7))
  return [...new Set(months)]
}
