import {
  type DateMention,
  dayRange,
  type EventStatus,
  type EventType,
  type Name,
  type Ref,
  refOf,
  type When,
} from '../../model/index.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { isDay } from './company.ts'
import { namesOf } from './participants.ts'
import type { Scene } from './scene.ts'

const places = new Set(['in', 'at', 'to', 'into', 'near', 'outside', 'inside', 'from', 'across'])

/** The place that phrases with a preposition name: a place before a state, the first before the next. */
export function placeIn(scene: Scene, phrases: readonly Phrase[]): Ref | null {
  let state: Ref | null = null
  for (const phrase of phrases) {
    if (!places.has(phrase.prep ?? '')) continue
    const seat = capitalNamed(scene, phrase)
    if (seat) return seat
    const named = namesOf(scene, phrase).filter((name) => !describes(scene, name, phrase))
    for (const name of named) {
      const place = placeOf(scene, name, phrase)
      if (place?.id.startsWith('place:')) return place
      state ??= place
    }
    if (named.length === 0) state ??= unlisted(scene, phrase)
  }
  return state
}

/** "in the Norwegian capital": Oslo. */
function capitalNamed(scene: Scene, phrase: Phrase): Ref | null {
  if (scene.tokens[phrase.head]?.lower !== 'capital') return null
  const state = namesOf(scene, phrase).find(({ entity }) => entity?.id.startsWith('state:'))?.entity
  return state ? scene.capitalOf(state.name) : null
}

/** In "the Corvanese spa town of Casteldoro" the adjective only describes what is named after it. */
function describes({ tokens, sentence }: Scene, name: Name, { head, to }: Phrase): boolean {
  if (/^[-‐]\p{Ll}/u.test(sentence.text.slice(name.span.end - sentence.start, name.span.end - sentence.start + 2)))
    return true
  return head > 0 && name.span.end < (tokens[head]?.start ?? 0) && tokens[to - 1]!.tag === 'PROPN' && head !== to - 1
    ? true
    : /(?:ese|ish|ian)$/.test(name.name) && name.span.end < (tokens[to - 1]?.start ?? 0)
}

const nearby = new Set(['in', 'near', 'outside', 'object'])

/** "in Casteldoro", "at the Vastrel ferry terminal": a name that no list knows, after a preposition of place. */
function unlisted({ tokens, names }: Scene, { prep, from, to, time }: Phrase): Ref | null {
  const first = tokens[from]!.lower === 'the' ? from + 1 : from
  if (time || first >= to || to - first > 4 || tokens[first]!.tag !== 'PROPN') return null
  const words = tokens.slice(first, to)
  const built =
    /^(?:terminal|airport|station|port|crossing|bridge|checkpoint|barracks|prison|camp|plant|hotel|palace|substation|refinery|dam|border|base)$/.test(
      words.at(-1)?.lower ?? '',
    )
  if (!built && !nearby.has(prep ?? '')) return null
  const named = words.filter(({ tag, text }) => tag === 'PROPN' && /^\p{Lu}\p{Ll}{2,}$/u.test(text))
  if (named.length === 0 || (named.length < words.length && !built) || named[0] !== words[0]) return null
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  if (names.some(({ span }) => span.start < end && span.end > start)) return null
  return refOf('place', words.map(({ text }) => text).join(' '))
}

/** The place that is itself struck or taken: "shelled the port of Arica". */
export function cityIn(scene: Scene, phrases: readonly Phrase[]): Ref | null {
  for (const phrase of phrases) {
    for (const name of namesOf(scene, phrase)) {
      const place = placeOf(scene, name, phrase)
      if (place?.id.startsWith('place:')) return place
    }
    const place = unlisted(scene, underPrep(phrase, 'object'))
    if (place) return place
  }
  return null
}

/** A name as a place: a capital that stands for its state is taken at its word; an adjective is no place. */
export function placeOf(scene: Scene, name: Name, phrase: Phrase): Ref | null {
  if (name.kind === 'place') return name.entity ?? refOf('place', name.name)
  if (name.kind !== 'state' || !name.entity) return null
  if (scene.stateOf(name.name)) return refOf('place', name.name)
  const head = scene.tokens[phrase.head]
  const heads = head !== undefined && name.span.end >= head.end && name.span.start <= head.start
  return heads && phrase.prep !== 'from' && phrase.prep !== 'of' && phrase.prep !== 'on' ? name.entity : null
}

/**
 * When something took place: the date nearest in its own clause, a date at the head of the sentence or its only one,
 * else the date that the paragraph sets. `null` when the text does not say.
 */
export function whenOf(scene: Scene, from: number, to: number): When | null {
  const when = timeOf(scene, from, to)
  return when && scene.published ? nearest(when, scene.published) : when
}

const DAY = 86_400_000

/** A year that was worked out and lies almost a year off is taken for the next or the last one: news is of its season. */
function nearest(when: When, published: string): When {
  const day = /^(\d{4})(-\d\d-\d\d)~?$/.exec(when.value)
  if (!day || when.certainty === 'said') return when
  const off = (year: number) => (Date.parse(`${year}${day[2]}`) - Date.parse(published)) / DAY
  const year = Number(day[1])
  const other = off(year) > 0 ? year - 1 : year + 1
  if (Math.abs(off(year)) < 300 || Math.abs(off(other)) > 60) return when
  return { ...when, value: `${other}${day[2]}`, because: `the year nearest to publication on ${published}` }
}

function timeOf(scene: Scene, from: number, to: number): When | null {
  const { tokens, dates, paragraphDate } = scene
  const [first, last] = [tokens[from], tokens[to - 1]]
  if (dates.length === 0 && (paragraphDate === null || scene.dayUnread)) return null
  const since = (start: number) => {
    const opening = Math.max(first?.start ?? 0, start - 90) - scene.sentence.start
    const before = scene.sentence.text.slice(0, start - scene.sentence.start)
    return /\bsince\s*$/i.test(before) || /\bsince\b[^,.;:]{0,80}$/i.test(before.slice(opening))
  }
  const days = dates.filter(({ kind, when, span }) => kind === 'date' && /\d/.test(when.value) && !since(span.start))
  const inside = days.filter(({ span }) => first && last && span.start >= first.start && span.end <= last.end + 40)
  const own = inside.filter(
    ({ span }) => last && sameStretch(scene, first!.start, span.start) && span.start <= last.end + 40,
  )
  if (own.length > 0) return (own.find(({ when }) => isDay(when.value)) ?? own[0]!).when
  const lead = days.find(({ span }) => span.start < headEnd(scene))
  if (lead) return lead.when
  return days.length === 0 && paragraphDate && !scene.dayUnread ? inferred(paragraphDate) : null
}

/** Where the head of the sentence ends: what stands before its first subject, or verb, is said of all of it. */
export function headEnd({ tokens, clauses }: Scene): number {
  const [first] = clauses
  return tokens[first?.subject[0]?.from ?? first?.verb ?? 0]?.start ?? 0
}

/** True when no semicolon stands between two places of the sentence. */
function sameStretch({ sentence }: Scene, a: number, b: number): boolean {
  return !/[;]/.test(sentence.text.slice(Math.min(a, b) - sentence.start, Math.max(a, b) - sentence.start))
}

const inferred = ({ when }: DateMention): When => ({
  ...when,
  certainty: 'inferred',
  because: 'the date that the paragraph sets for what it tells',
})

/** The state that a city belongs to, as the one that is hit when an attack's words name only the city. */
export function cityOwner(scene: Scene, type: EventType, place: Ref | null, actors: readonly Ref[]): Ref[] {
  if (type !== 'ASSAULT' || !place) return []
  const owner = place.id.startsWith('state:') ? place : scene.stateOf(place.name)
  return owner && !actors.some(({ id }) => id === owner.id) ? [owner] : []
}

/** True when a day stands in the words of the event themselves, or at the head of its sentence. */
export function isDated(scene: Scene, from: number, to: number): boolean {
  if (scene.dates.length === 0) return false
  const [first, last] = [scene.tokens[from], scene.tokens[to - 1]]
  if (!first || !last) return false
  return scene.dates.some(
    ({ kind, when, span }) =>
      kind === 'date' && span.start >= first.start && span.end <= last.end + 1 && isDay(when.value),
  )
}

/** `announced` for what is dated after the day of publication, `held` for what is dated before it. */
export function statusByDay({ published }: Scene, when: When | null): EventStatus | null {
  const { first, last } = when ? dayRange(when.value) : { first: null, last: null }
  if (!published || !first || !last) return null
  return first > published ? 'announced' : last <= published ? 'held' : null
}
