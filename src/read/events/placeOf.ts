import { type EventType, type Name, type Ref, refOf } from '../../model/index.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import { namesOf } from './participants.ts'
import type { Scene } from './scene.ts'

const places = new Set(['in', 'at', 'to', 'into', 'near', 'outside', 'inside', 'from', 'across'])

/** The place that phrases with a preposition name: a place before a state, the first before the next. */
export function placeIn(scene: Scene, phrases: readonly Phrase[]): Ref | null {
  let state: Ref | null = null
  const goes = phrases.some(({ prep, time }) => prep === 'to' && !time)
  for (const phrase of phrases) {
    // "flew from Oslo to Cairo"
    if (phrase.prep === 'from' && goes) continue
    if (!places.has(phrase.prep ?? '') && !isOnLand(scene, phrase)) continue
    const seat = capitalNamed(scene, phrase)
    if (seat) return seat
    const named = namesOf(scene, phrase).filter(
      (name) => !describes(scene, name, phrase) && !namesBuilding(scene, name),
    )
    for (const name of named) {
      const place = placeOf(scene, name, phrase)
      if (place?.id.startsWith('place:') && !isBuilding(place)) return place
      state ??= place
    }
    if (isTown(scene, phrase, named)) return refOf('place', named[0]!.name)
    if (named.length === 0 && (state === null || isBuilding(state))) state = unlisted(scene, phrase) ?? state
    state ??= venueAt(scene, phrase)
  }
  return state
}

/** "On 8 September, in Ann Lee, …": nobody is anywhere in a person, so it is a town of that name. */
function isTown({ tokens, dates }: Scene, { prep, from, to }: Phrase, [name, more]: readonly Name[]): boolean {
  if (prep !== 'in' || dates.length === 0 || name?.kind !== 'person' || name.role || more) return false
  const alone = name.span.start === tokens[from]!.start && name.span.end === tokens[to - 1]!.end
  return alone && tokens[from - 2]?.text === ',' && tokens[to]?.text === ','
}

/** "on Moucha Island", "on the Kola peninsula". */
const isOnLand = ({ tokens }: Scene, { prep, to }: Phrase): boolean =>
  prep === 'on' &&
  /^(?:islands?|isles?|peninsula|atoll|archipelago|coast|shore|plateau|heights)$/i.test(tokens[to - 1]?.lower ?? '')

/** A hall in a town: the town is told, where it is named too. */
const isBuilding = ({ name }: Ref): boolean =>
  /\b(?:hall|hotel|palace|house|office|centre|center|embassy|ministry|club)$/i.test(name)

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
function unlisted(scene: Scene, phrase: Phrase): Ref | null {
  const { tokens, names } = scene
  const { prep, from, to, time } = siteOf(scene, phrase) ?? phrase
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

/** "Hotel Bristol", "St Oswald's church hall": only the building has the name. */
const namesBuilding = ({ tokens, words }: Scene, { kind, span }: Name): boolean => {
  if (kind !== 'place') return false
  const first = tokens.findIndex(({ start }) => start === span.start)
  const behind = tokens.findIndex(({ start }) => start >= span.end)
  if (/^(?:hotel|hôtel|villa|château|chateau|palais|palazzo|schloss|camp|fort)$/.test(tokens[first - 1]?.lower ?? ''))
    return true
  const owns = /^['’]s$/.test(tokens[behind]?.text ?? '')
  return owns && [1, 2].some((more) => words.venues.has(tokens[behind + more]?.lower ?? ''))
}

/** "at the Rideau Arbitration Centre", "in St Oswald's church hall": a building under the name of its own. */
function venueAt({ tokens, words, names, sentence }: Scene, { prep, from, to, time }: Phrase): Ref | null {
  if (time || !venuePreps.has(prep ?? '')) return null
  const first = tokens[from]!.lower === 'the' ? from + 1 : from
  const of = tokens.findIndex(({ lower, text }, at) => at > first && at < to && (lower === 'of' || text === ','))
  const last = (of < 0 ? to : of) - 1
  const isVenue = words.venues.has(tokens[last]?.lower ?? '') || words.venues.has(tokens[first]?.lower ?? '')
  if (last <= first || last - first > 5 || !isVenue) return null
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[first]!.text) || /^(?:upper|lower|supreme|high)$/.test(tokens[first]!.lower))
    return null
  const [start, end] = [tokens[first]!.start, tokens[last]!.end]
  if (names.some(({ span, kind }) => kind === 'state' && span.start < end && span.end > start)) return null
  return refOf('place', sentence.text.slice(start - sentence.start, end - sentence.start).replace(/\s+/g, ' '))
}

const venuePreps = new Set(['at', 'in', 'inside', 'outside'])

/** "the market of Haraze", "the desert post of Kouri": the name behind "of". */
function siteOf({ tokens, words }: Scene, phrase: Phrase): Phrase | null {
  const { head, to } = phrase
  if (tokens[head + 1]?.lower !== 'of' || head + 2 >= to || !words.sites.has(baseOf(tokens[head]!))) return null
  return { ...phrase, prep: 'in', from: head + 2, head: to - 1 }
}

/** The place that is itself struck or taken: "shelled the port of Arica". */
export function cityIn(scene: Scene, phrases: readonly Phrase[]): Ref | null {
  for (const phrase of phrases) {
    const named = namesOf(scene, phrase)
    for (const [at, name] of named.entries()) {
      // "Arica's twin city of Lima"
      if (at < named.length - 1 && /^['’]s?\s/.test(textBehind(scene, name))) continue
      const place = placeOf(scene, name, phrase)
      if (place?.id.startsWith('place:')) return place
    }
    const place = unlisted(scene, underPrep(phrase, 'object'))
    if (place) return place
  }
  return null
}

const textBehind = ({ sentence }: Scene, { span }: Name): string =>
  sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 3)

/** A name as a place: a capital that stands for its state is taken at its word; an adjective is no place. */
export function placeOf(scene: Scene, name: Name, phrase: Phrase): Ref | null {
  if (name.kind === 'place') return name.entity ?? refOf('place', name.name)
  if (name.kind !== 'state' || !name.entity) return null
  if (scene.stateOf(name.name)) return refOf('place', name.name)
  const head = scene.tokens[phrase.head]
  const heads = head !== undefined && name.span.end >= head.end && name.span.start <= head.start
  return heads && phrase.prep !== 'from' && phrase.prep !== 'of' && phrase.prep !== 'on' ? name.entity : null
}

/** The state that a city belongs to, as the one that is hit when an attack's words name only the city. */
export function cityOwner(scene: Scene, type: EventType, place: Ref | null, actors: readonly Ref[]): Ref[] {
  if (type !== 'ASSAULT' || !place) return []
  const owner = place.id.startsWith('state:') ? place : scene.stateOf(place.name)
  return owner && !actors.some(({ id }) => id === owner.id) ? [owner] : []
}
