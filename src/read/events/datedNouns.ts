import { dayRange } from '../../model/index.ts'
import type { Token } from '../draft.ts'
import { baseOf } from './baseOf.ts'
import { type Fate, fateOf } from './fate.ts'
import { type Core, type Found, foundIn } from './found.ts'
import { cueEndingAt } from './matchCue.ts'
import type { Scene } from './scene.ts'
import { dayFor, ownDay, partiesOf, placeFor } from './setting.ts'
import { statementAt } from './statementAt.ts'

/** So many words a sentence may have behind such a noun that still belong to it. */
const REACH = 26

/** A noun for what is held on a day, with the words that say what becomes of it. Token indices, `to` and `end` after the last. */
export interface Sitting {
  readonly from: number
  readonly head: number
  readonly to: number
  /** Where what is said of it ends. */
  readonly end: number
  /** A preposition stands before it. */
  readonly under: boolean
}

/**
 * What is held on a day and needs no names: "a closing plenary is scheduled for 13 March", "the fifth round of pay talks
 * collapsed in Lublin on Thursday", "a meeting due on 3 April in Tunis was called off". Read word by word behind the noun,
 * for what it says stands in words apart (participles, asides, "due on"). Only with a day, or with a month and a place.
 * Those between whom it is are told where the sentence, or the article before it, says so.
 */
export function datedNouns(scene: Scene, told: readonly Found[]): Found[] {
  const { tokens, words, dates } = scene
  if (!dates.some(({ kind }) => kind === 'date')) return []
  const found: Found[] = []
  let beyond = 0
  for (let at = 0; at < tokens.length; at++) {
    if (at < beyond || !words.sittings.has(baseOf(tokens[at]!))) continue
    const sitting = sittingAt(scene, at)
    const event = sitting && eventOf(scene, sitting)
    if (!sitting || !event) continue
    beyond = sitting.to
    const covers = ({ start, end }: Found) => start <= tokens[at]!.start && end >= tokens[at]!.end
    const undoes = (other: Found) => event.status === 'cancelled' && other.status === 'announced'
    if (![...told, ...found].some((other) => covers(other) && !addsTo(event, other) && !undoes(other)))
      found.push(event)
  }
  return found
}

/** "Monday's talks", and nothing that says what became of them. */
const isBare = ({ from, to }: Sitting, { at }: Fate): boolean => at >= from && at < to

/** Whether what was read from the noun has a day, or a place, that another reading of the same words is without. */
const addsTo = (event: Found, { type, when, place }: Found): boolean =>
  type === event.type && ((when === null && event.when !== null) || (place === null && event.place !== null))

function eventOf(scene: Scene, sitting: Sitting): Found | null {
  const { tokens, words } = scene
  const own = ownDay(scene, sitting)
  const fate = fateOf(scene, sitting) ?? (own && { at: sitting.to - 1, status: own })
  if (!fate) return null
  const type = typeOf(scene, sitting, fate)
  const when = dayFor(scene, sitting, fate)
  const place = placeFor(scene, sitting, fate)
  if (!when || (when.value.length < 10 && place === null)) return null
  const actors = partiesOf(scene, sitting, fate.at)
  if (place === null && actors.length === 0 && (type === 'ASSAULT' || isBare(sitting, fate))) return null
  const core: Core = { type, actors, recipients: [], place, when }
  const statement = statementAt(scene.statements, tokens[fate.at]!.start)
  const said = fate.status === 'held' && statement?.source.length ? 'reported' : fate.status
  const told = tokens.slice(sitting.from, fate.at).some(({ lower }) => words.alleged.has(lower)) ? 'alleged' : said
  const last = tokens[Math.max(fate.at, sitting.to - 1)]!.end
  const end = when.span ? Math.max(last, when.span.end) : last
  const ahead = fate.present && dayRange(when.value).first! > (scene.published ?? '9999')
  const known = { start: tokens[sitting.from]!.start, end, statement: statement?.id ?? null, weak: false }
  return foundIn(scene, core, {
    ...known,
    status: statement?.denial ? 'denied' : ahead ? 'announced' : told,
    rule: 'dated-noun',
  })
}

/** A strike that is called for a day, or that began and ended, stops work; "Monday's strikes" only in an article about work. */
function typeOf({ words, tokens }: Scene, { head, to }: Sitting, { at, status }: Fate): Found['type'] {
  const base = baseOf(tokens[head]!)
  const cue = cueEndingAt(words, tokens, base, head) ?? cueEndingAt(words, tokens, baseOf(tokens[to - 1]!), to - 1)
  if (base === 'strike' && (status !== 'held' || (at >= to && cue?.words.length === 1))) return 'PROTEST'
  return cue?.type ?? 'CONSULT'
}

/** The noun phrase around a noun, "the fifth round of pay talks" whole; `null` for one that nobody says is held. */
function sittingAt({ tokens, words }: Scene, head: number): Sitting | null {
  const token = tokens[head]!
  if (!(token.tag === 'NOUN' || token.tag === 'PROPN' || mistaken.has(token.lower))) return null
  let from = head
  while (from > 0 && head - from < 7 && (isInPhrase(tokens[from - 1]!) || isHyphen(tokens[from - 2]))) from--
  const before = tokens.slice(from, head).map(({ lower }) => lower)
  if (before.some((word) => vague.has(word))) return null
  let to = head + 1
  if (tokens[to]?.lower === 'of') {
    let last = to + 1
    while (last < tokens.length && last - to < 6 && /^(?:DET|ADJ|NOUN|PROPN|VERB|NUM)$/.test(tokens[last]!.tag)) {
      if (words.sittings.has(baseOf(tokens[last]!)) || /s$/.test(tokens[last]!.lower)) to = last + 1
      last++
      if (to === last) break
    }
  }
  // "The meeting room", "strike funds".
  if (to === head + 1 && tokens[to]?.tag === 'NOUN') return null
  // "Plans for a meeting", "at the meeting": what is said behind it is said of something else.
  const under = tokens[from - 1]?.tag === 'ADP' && tokens[from - 1]!.lower !== 'after'
  return { from, head, to, end: under ? to : endOf({ tokens }, to), under }
}

const inPhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART'])
/** What the tagger takes for a verb or an adjective. */
const mistaken = new Set(['talks', 'plenary'])

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐]$/.test(token.text)
const isInPhrase = ({ tag, text }: Token): boolean => inPhrase.has(tag) || /^[-‐]$/.test(text)
const vague = new Set(
  'no any such every each possible potential proposed hypothetical eventual would-be hoped-for'.split(' '),
)

/** Where another sentence, a condition or somebody's words begin. */
function endOf({ tokens }: Pick<Scene, 'tokens'>, to: number): number {
  let at = to
  while (at < tokens.length && at - to < REACH) {
    const { lower } = tokens[at]!
    const aside = tokens[at - 1]?.text === ',' && tokens[at + 2]?.text === ',' && /^(?:he|she|they|it)$/.test(lower)
    if ((ends.has(lower) && !aside) || isAnothers(tokens, at, to)) break
    at += aside ? 3 : 1
  }
  return Math.min(at, tokens.length)
}

/** "The strike in a ballot that closed": what "that" goes on from stands right before it. */
const isAnothers = (tokens: readonly Token[], at: number, to: number): boolean =>
  at > to && /^(?:that|which|who|whose)$/.test(tokens[at]!.lower) && tokens[at - 1]!.text !== ','

const ends = new Set('; : . “ ” " if unless when while because although but whether he she they it'.split(' '))
