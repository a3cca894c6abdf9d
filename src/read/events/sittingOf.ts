import type { DateMention, EventType } from '../../model/index.ts'
import type { Token } from '../draft.ts'
import { baseOf } from './baseOf.ts'
import { isDay } from './company.ts'
import type { Sitting } from './datedNouns.ts'
import { cueEndingAt } from './matchCue.ts'
import type { Scene } from './scene.ts'

/** The event noun that a day belongs to, with the words between them; `null` where there is none. */
export const sittingOf = (scene: Scene, date: DateMention): Sitting | null =>
  entryNoun(scene, date) ?? nounBefore(scene, date) ?? openingNoun(scene, date) ?? nounAfter(scene, date)

/** "walk-out" is cut in three. */
const isCut = ({ tokens }: Scene, head: number): boolean =>
  /^[-‐]$/.test(tokens[head + 1]?.text ?? '') && tokens[head + 1]!.end === tokens[head + 2]?.start

/** The type of event that a noun tells of; `null` for another noun. */
export function typeOf(scene: Scene, head: number): EventType | null {
  const { words, tokens } = scene
  const base = baseOf(tokens[head]!)
  if (isCut(scene, head)) return words.happenings.nouns.get(`${base}-${tokens[head + 2]!.lower}`) ?? null
  return cueEndingAt(words, tokens, base, head)?.type ?? words.happenings.nouns.get(base) ?? null
}

/** The first event noun behind the day and the mark that open an entry: "12 February: Peru's veto", "12 March saw a walk-out". */
function entryNoun(scene: Scene, { span }: DateMention): Sitting | null {
  const { tokens, sentence } = scene
  if (span.start - sentence.start > 14) return null
  const opens = tokens.findIndex(({ start }) => start >= span.end)
  if (opens < 0 || !(scene.entry ? /^[:：–—-]$/ : /^(?:saw|brought|witnessed)$/).test(tokens[opens]!.text)) return null
  let end = opens + 1
  while (end < tokens.length && !/^(?:VERB|AUX|SCONJ)$/.test(tokens[end]!.tag) && !/^[.;]$/.test(tokens[end]!.text))
    end++
  if (tokens[end]?.tag === 'VERB' || tokens[end]?.tag === 'AUX') return null
  for (let head = opens + 1; head < end; head++) {
    if (tokens[head]!.text === ',' || tokens[head]!.tag === 'ADP' || /^(?:no|any)$/.test(tokens[head]!.lower))
      return null
    if (isNoun(tokens[head]!) && typeOf(scene, head) !== null && !isNoun(tokens[head + 1]))
      return { from: opens + 1, head, to: head + (isCut(scene, head) ? 3 : 1), end, under: false }
  }
  return null
}

/** Part of the phrase around a noun: "and" only between the names of those whose it is ("Ann Lee and Jo Park's meeting"). */
const isInside = (tokens: Scene['tokens'], at: number): boolean =>
  /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]!.tag) ||
  (tokens[at]!.lower === 'and' && tokens[at - 1]?.tag === 'PROPN' && tokens[at + 1]?.tag === 'PROPN')

const definite = /^(?:the|no|this|that|its|their|his|her)$/
const between = new Set('in at near outside with between and of by on against the a from'.split(' '))

/** "the round in Batumi on 21 October": the noun whose own words end in the day. */
function nounBefore(scene: Scene, { span, when }: DateMention): Sitting | null {
  const { tokens } = scene
  const at = tokens.findIndex(({ end }) => end > span.start)
  if (at < 2 || !(isDay(when.value) ? /^(?:on|of)$/ : /^in$/).test(tokens[at - 1]!.lower)) return null
  let head = at - 2
  while (head > 0 && at - head < 9 && !isEventNoun(scene, head)) {
    const { tag, lower, text } = tokens[head]!
    if (!(/^[-‐]$/.test(text) || between.has(lower) || tag === 'PROPN' || tag === 'ADJ' || isNoun(tokens[head])))
      return null
    head--
  }
  // "The petition site on Monday": the noun stands before another.
  if (!isEventNoun(scene, head) || (head < at - 2 && isNoun(tokens[head + 1]))) return null
  let from = head
  while (from > 0 && head - from < 8 && isInside(tokens, from - 1)) from--
  const owned = tokens.slice(from, head).some(({ text }) => /^['’]s?$/.test(text))
  if (!owned && !definite.test(tokens[from - 1]?.lower ?? '')) return null
  return { from, head, to: head + (isCut(scene, head) ? 3 : 1), end: at, under: false }
}

/** "Talks between Peru and Chile, Lima, 12 March.": a line without a verb that opens with its noun. */
function openingNoun(scene: Scene, { span }: DateMention): Sitting | null {
  const { tokens, clauses } = scene
  if (clauses.length > 0 || tokens.length > 18 || scene.entry) return null
  const end = tokens.findIndex((token) => token.end > span.start)
  const head = tokens.findIndex((_, at) => at < 3 && isEventNoun(scene, at))
  if (head < 0 || end <= head || isNoun(tokens[head + 1])) return null
  return { from: 0, head, to: head + (isCut(scene, head) ? 3 : 1), end, under: false }
}

/** "have pencilled in 12 March for their next round, in Lima". */
function nounAfter(scene: Scene, { span }: DateMention): Sitting | null {
  const { tokens, words } = scene
  const link = tokens.findIndex(({ start }) => start >= span.end)
  if (
    link < 0 ||
    tokens[link]!.lower !== 'for' ||
    !tokens.slice(0, link).some(({ lower }) => words.setFor.has(lower) || /^(?:set|fix|pick|choose|pencil)/.test(lower))
  )
    return null
  let head = link + 1
  while (head < tokens.length && head - link < 6 && !isEventNoun(scene, head)) head++
  if (head >= tokens.length || !isEventNoun(scene, head) || isNoun(tokens[head + 1])) return null
  return { from: link + 1, head, to: head + 1, end: Math.min(tokens.length, head + 8), under: false }
}

const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN'

const isEventNoun = (scene: Scene, at: number): boolean => isNoun(scene.tokens[at]) && typeOf(scene, at) !== null
