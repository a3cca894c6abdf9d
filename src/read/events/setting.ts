import { type DateMention, dayRange, type Name, type Ref, refOf, type When } from '../../model/index.ts'
import { baseOf } from './baseOf.ts'
import { isDay } from './company.ts'
import type { Sitting } from './datedNouns.ts'
import type { Fate } from './fate.ts'
import { isMonth } from './found.ts'
import { distinct } from './participants.ts'
import type { Scene } from './scene.ts'
import { nextOne, statusByDay } from './whereAndWhen.ts'

/**
 * The day of what is held: the first behind the word that says what becomes of it, else one behind the noun, else one at
 * the head of the sentence. A time until or since when is not that day, and what was held was held before publication.
 * A month, or a part of one, will do where there is no day.
 */
export function dayFor(scene: Scene, { from, to, end }: Sitting, { at, status, present }: Fate): When | null {
  const { tokens, dates, published } = scene
  const [opens, turns, closes] = [tokens[to - 1]!.end, tokens[at]!.start, tokens[end - 1]!.end]
  const dated = dates.filter(
    ({ kind, when }) => kind === 'date' && /^\d{4}-\d\d/.test(when.value) && isMonth(when.value),
  )
  const free = dated.filter((date) => !isBound(scene, date))
  const own = free.find((date) => isOwner(scene, date, from, to))
  if (own && status !== 'cancelled') return own.when
  const behind = free.filter(({ span }) => span.start >= turns && span.start < closes)
  const between = free.filter(({ span }) => span.start >= opens && span.start < turns)
  const heads = free.filter(
    ({ span }) => span.start < tokens[from]!.start && tokens.findIndex((t) => t.end > span.start) < 4,
  )
  // "Was called off on Monday" says when it was called off, and the day before it which meeting.
  const order = status === 'cancelled' ? between : [...behind, ...between, ...heads]
  const all = order.length > 0 ? order : [...behind, ...heads]
  const date = all.find(({ when }) => isDay(when.value)) ?? all[0]
  if (!date) return null
  const { first } = dayRange(date.when.value)
  if (status === 'held' && !present && first !== null && published !== null && first > published) return null
  return status === 'announced' ? nextOne(scene, date.when) : date.when
}

/** "Monday's talks": the day inside its own words. */
const isOwner = ({ tokens, sentence }: Scene, { span }: DateMention, from: number, to: number): boolean =>
  span.end > tokens[Math.max(0, from - 2)]!.start &&
  span.end <= tokens[to - 1]!.start &&
  /^['’]s?\b/.test(sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 3))

/** What "Monday's talks" says of them by itself: held, or to come. `null` for what no day is put before. */
export function ownDay(scene: Scene, { from, to }: Sitting): 'held' | 'announced' | null {
  const own = scene.dates.find(
    (date) => date.kind === 'date' && isDay(date.when.value) && isOwner(scene, date, from, to),
  )
  const status = own ? statusByDay(scene, own.when) : null
  return status === 'held' || status === 'announced' ? status : null
}

const bounds = /\b(?:since|until|till|by|before|after|ahead of)(?: at least| the end of)?\s*$/i
const isBound = ({ sentence }: Scene, { span }: DateMention): boolean =>
  bounds.test(sentence.text.slice(0, span.start - sentence.start))

const inside = new Set(['in', 'at', 'near', 'outside'])

/** The place of what is held: the first behind its noun after a preposition of place ("for", of what is set), or one before it ("the Oslo talks"). */
export function placeFor(scene: Scene, sitting: Sitting, { at: turns, status }: Fate): Ref | null {
  const { tokens } = scene
  const setsOut = /^(?:march|walk|convoy)$/.test(baseOf(tokens[sitting.head]!))
  // Of "Monday's talks" nothing but what stands right behind them.
  const bare = turns < sitting.to && status !== 'cancelled'
  const last = status === 'cancelled' && turns >= sitting.to ? turns : sitting.end
  const end = bare ? Math.min(sitting.to + 1, tokens.length) : last
  for (let at = sitting.to; at < end; at++) {
    const { lower } = tokens[at]!
    if (setsOut && lower === 'to') continue
    if (
      !inside.has(lower) &&
      !(setsOut && lower === 'from') &&
      !(lower === 'for' && (status === 'announced' || isSetFor(scene, at)))
    )
      continue
    const place = placeAt(scene, behindSite(scene, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1))
    if (place) return place
  }
  return placeBefore(scene, sitting.head)
}

/** "planned for Oslo". */
const isSetFor = ({ tokens, words }: Scene, at: number): boolean => words.setFor.has(tokens[at - 1]!.lower)

/** "the Oslo talks", "the Muscat arrangement": the name of a place right before a noun. */
export function placeBefore(scene: Scene, head: number): Ref | null {
  const { tokens } = scene
  const named = scene.names.find(({ span }) => span.end === tokens[head]!.start - 1)
  return named?.kind === 'place' || (named && scene.stateOf(named.name)) ? asPlace(scene, named) : null
}

/** "at the desert post of Kouri": where the name begins. */
function behindSite({ tokens, words }: Scene, at: number): number {
  for (let i = at; i < at + 3; i++)
    if (tokens[i] && words.sites.has(baseOf(tokens[i]!)) && tokens[i + 1]?.lower === 'of') return i + 2
  return at
}

/** The place that a name, or a capitalised word, is. */
export function placeAt(scene: Scene, at: number): Ref | null {
  const token = scene.tokens[at]
  if (!token) return null
  const name = scene.names.find(({ span }) => span.start <= token.start && span.end > token.start)
  if (name) return asPlace(scene, name)
  if (token.tag !== 'PROPN' || scene.dates.some(({ span }) => span.start <= token.start && span.end > token.start))
    return null
  let to = at
  while (scene.tokens[to]?.tag === 'PROPN' && to - at < 3) to++
  const words = scene.tokens.slice(at, to).map(({ text }) => text)
  return words.every((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word)) ? refOf('place', words.join(' ')) : null
}

/** A name as the place that it means; `null` for another. */
export function asPlace(scene: Scene, name: Name): Ref | null {
  if (name.kind === 'place') return name.entity ?? refOf('place', name.name)
  if (name.kind !== 'state') return null
  return scene.stateOf(name.name) ? refOf('place', name.name) : name.entity
}

const parties = new Set(['person', 'state', 'organisation', 'group'])
/** What may stand before such a noun for it to be the one that the article is about. */
const plain =
  /^(?:the|a|an|their|both|another|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|latest|last|previous|earlier|follow|up|-|similar|final|opening|closing|warning|national|closing|new|fresh|further|first|round|session|peace|pay|wage|trade|contract|ceasefire|truce|direct|indirect)$/

/** What is always between the two sides; a plenary or a hearing has many. */
const mutual = new Set(['meeting', 'round', 'talk', 'talks', 'negotiation', 'consultation', 'swap', 'exchange'])

/** What a union does. */
const actions = new Set(['strike', 'walkout', 'stoppage', 'march', 'rally', 'ballot', 'picket'])

/** Between whom it is: those named in its own words, else those of "the talks" of the article. */
export function partiesOf(scene: Scene, { from, head, to }: Sitting, at: number): Ref[] {
  const { tokens, names, company } = scene
  const [start, opens, turns] = [tokens[from]!.start, tokens[to - 1]!.end, tokens[Math.max(at, to - 1)]!.start]
  const own = names.filter(({ kind, span }) => parties.has(kind) && span.start >= start && span.end <= opens)
  const linked = names.filter(
    (name) => name.span.start >= opens && name.span.start < turns && isLinked(scene, name, opens),
  )
  const all = distinct(
    [...own.filter((name) => !scene.stateOf(name.name)), ...linked].flatMap(({ entity }) => (entity ? [entity] : [])),
  )
  if (all.length > 0) return all
  const among =
    (mutual.has(baseOf(tokens[head]!)) || actions.has(baseOf(tokens[head]!))) &&
    tokens.slice(from, head).every(({ lower }) => plain.test(lower))
  if (!among) return []
  if (mutual.has(baseOf(tokens[head]!))) return company.negotiators(start)
  const union = company.called('union')
  return union ? [union] : []
}

/** "between A and B", "with A". */
const isLinked = ({ sentence }: Scene, { kind, span }: Name, opens: number): boolean =>
  parties.has(kind) &&
  /\b(?:between|with|among|by)\b[^.;:]*$/.test(
    sentence.text.slice(opens - sentence.start, span.start - sentence.start),
  ) &&
  !/\b(?:in|at|on|for)\s+(?:the\s+)?$/.test(sentence.text.slice(opens - sentence.start, span.start - sentence.start))
