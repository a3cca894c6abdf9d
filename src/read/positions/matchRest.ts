import { days, partOfYear } from '../calendar.ts'
import type { Token } from '../draft.ts'
import type { Cue, CueHit, Stance } from './cue.ts'
import { possessive } from './cueTable.ts'

const skipped = /^["“”‘’']+$/

const widestGap = 9
/** "pushes for it" is not "pushes … for it". */
const bound = new Set(['for'])
const nominal = new Set(['NUM', 'DET', 'ADJ', 'NOUN', 'SYM', 'PROPN', 'PRON'])

/** Matches what follows a cue's first word; one adverb or quotation mark between two words is passed over. */
export function matchRest(tokens: readonly Token[], from: number, cue: Cue): CueHit | null {
  let at = from + 1
  let gap = false
  if (cue.splits && splitParticle(tokens, at, cue) !== null) return { cue, from, to: at }
  for (const words of cue.rest) {
    if (words.has('…')) {
      gap = true
      continue
    }
    if (gap && at === from + 1 && bound.has(tokens[at]?.lower ?? '')) return null
    if (gap && !words.has(tokens[at]?.lower ?? '')) {
      if (!nominal.has(tokens[from + 1]?.tag ?? '')) return null
      const limit = Math.min(tokens.length, at + widestGap)
      while (at < limit && !words.has(tokens[at]!.lower)) at++
      if (at === limit) return null
    }
    if (words.has('#') && tokens[at]?.tag === 'NUM') return { cue, from, to: at }
    while (at < tokens.length && !words.has(tokens[at]!.lower) && passable(tokens[at]!) && at < from + 6) at++
    if (!words.has(tokens[at]?.lower ?? '')) at = behindTime(tokens, at)
    const isOwned = words.has("'s") && answers.has(cue.stance) && words !== cue.rest.at(-1)
    const owner = isOwned ? ownerEnd(tokens, at) : null
    if (owner !== null) {
      at = owner
      continue
    }
    if (owners.has(tokens[at - 1]?.lower ?? '')) at = overModifiers(tokens, at, words)
    if (!words.has(tokens[at]?.lower ?? '')) {
      const to = cue.kind === 'adjective' && words.has('to') ? aside(tokens, at) : null
      if (to === null) return null
      at = to
    }
    at++
  }
  return { cue, from, to: gap ? from + 1 : at }
}

/** What one side does with what is the other's: "dismissed Peru's offer" where the cue has "its". */
const answers: ReadonlySet<Stance> = new Set(['refuses', 'accepts', 'open'])
const longestOwner = 5

/** "[Peru's] offer", "[the union's] offer", "[Peruvian] offers": the token behind an owner; `null` where none stands there. */
export function ownerEnd(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < Math.min(tokens.length, at + longestOwner); i++) {
    const { lower, tag } = tokens[i]!
    if (i > at && /^['’]s?$/.test(lower)) return i + 1
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(tag) && !(tag === 'DET' && i === at)) break
  }
  const first = tokens[at]
  return first && /^(?:PROPN|ADJ)$/.test(first.tag) && /^\p{Lu}/u.test(first.text) ? at + 1 : null
}

const whens = new Set(['this', 'last', 'earlier', 'on', 'late', 'early'])
const spans = new Set(['week', 'month', 'year', 'weekend', 'summer', 'winter', 'spring', 'autumn', 'night'])

/** "threatened this month to", "called on Friday for": behind what says when, the same place where nothing does. */
export function behindTime(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower ?? ''
  if (days.has(first)) return from + 1
  if (first === 'in' && partOfYear.test(tokens[from + 1]?.lower ?? '')) return from + 2
  if (!whens.has(first)) return from
  let at = from + 1
  if (whens.has(tokens[at]?.lower ?? '')) at++
  const next = tokens[at]?.lower ?? ''
  return days.has(next) || (spans.has(next) && first !== 'on') ? at + 1 : from
}

export const owners = new Set([...possessive, 'the', 'a', 'an', "'s"])

/** "its [long-standing] demand": over what stands between an owner and the noun that a cue asks for. */
function overModifiers(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const { lower, tag, text } = tokens[at]!
    if (words.has(lower)) return tag === 'ADP' ? from : at
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tag) && text !== '-' && lower !== 'standing') return from
  }
  return from
}

/** "threw it out", "turned that down": the particle behind a short object; `null` when it stands elsewhere. */
function splitParticle(tokens: readonly Token[], from: number, cue: Cue): number | null {
  const words = cue.rest[0]!
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const { lower, tag } = tokens[at]!
    if (at > from && words.has(lower)) return at
    if (!/^(?:PRON|DET|NUM|ADJ|NOUN|PROPN)$/.test(tag) && !(at === from && pointing.has(lower))) return null
  }
  return null
}

const pointing = new Set(['it', 'them', 'this', 'that', 'these', 'those', 'both', 'all'])

/** "ready at any hour, he said, to exchange": the "to" after words that only say when or who said so. */
function aside(tokens: readonly Token[], from: number): number | null {
  let commas = 0
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const { lower, tag, text } = tokens[at]!
    if (lower === 'to') return tokens[at + 1]?.tag === 'VERB' && commas !== 1 ? at : null
    if (text === ',') commas++
    else if (commas !== 1 && !/^(?:in|at|under|on|by|ADP|DET|ADJ|NOUN|ADV)$/.test(tag)) return null
  }
  return null
}

/** Words of letters are told first: the pattern is for marks. */
export const passable = ({ tag, text }: Token): boolean =>
  tag === 'ADV' || /^(?:hard|loud|loudly)$/.test(text) || (!isLetter(text.charCodeAt(0)) && skipped.test(text))

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
