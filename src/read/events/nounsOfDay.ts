import type { DateMention, EventStatus, EventType, Name, Ref } from '../../model/index.ts'
import type { Token } from '../draft.ts'
import { baseOf } from './baseOf.ts'
import { isDay } from './company.ts'
import type { Sitting } from './datedNouns.ts'
import { type Found, foundIn } from './found.ts'
import { cueEndingAt } from './matchCue.ts'
import { distinct, without } from './participants.ts'
import type { Scene } from './scene.ts'
import { partiesOf, placeAt, placeFor } from './setting.ts'
import { statementAt } from './statementAt.ts'
import { statusByDay } from './whereAndWhen.ts'

/**
 * What a noun tells by the day that stands with it and nothing else: "the round in Batumi on 21 October", and, in a
 * chronology, "12 February: Peru's veto", "14 June: next round, Lima". Nothing where another rule has told it.
 */
export function nounsOfDay(scene: Scene, told: readonly Found[]): Found[] {
  const found: Found[] = []
  for (const date of scene.dates) {
    if (date.kind !== 'date' || !isDay(date.when.value)) continue
    const sitting =
      entryNoun(scene, date) ?? nounBefore(scene, date) ?? openingNoun(scene, date) ?? nounAfter(scene, date)
    const event = sitting && eventOf(scene, sitting, date)
    if (event && !isTold(event, [...told, ...found])) found.push(event)
  }
  return found
}

const isTold = (event: Found, told: readonly Found[]): boolean =>
  told.some(
    ({ type, when, start, end }) =>
      (when?.value === event.when?.value && (type === event.type || (start < event.end && event.start < end))) ||
      (when === null && type === event.type && start < event.end && event.start < end),
  )

function eventOf(scene: Scene, sitting: Sitting, { when, span }: DateMention): Found | null {
  const { tokens } = scene
  const type = typeOf(scene, sitting.head)
  const status = statusByDay(scene, when)
  if (type === null || status === null) return null
  const fate = { at: sitting.end - 1, status: status === 'announced' ? status : ('held' as const) }
  const place = placeFor(scene, sitting, fate) ?? placeBehindComma(scene, sitting)
  const actors = partiesOf(scene, sitting, sitting.end - 1)
  const recipients = without(sufferers(scene, sitting), actors)
  if (place === null && actors.length + recipients.length === 0 && !scene.entry) return null
  const start = tokens[sitting.from]!.start
  const statement = statementAt(scene.statements, tokens[sitting.head]!.start)
  const end = Math.max(tokens[sitting.end - 1]!.end, span.start > start ? span.end : 0)
  const otherwise = undone(scene, sitting, span.end)
  if (otherwise === null || (otherwise !== undefined && status === 'announced')) return null
  const told = otherwise ?? status
  const known = { start, end, status: told, statement: statement?.id ?? null, weak: false, rule: 'noun-of-day' }
  return foundIn(scene, { type, actors, recipients, place, when }, known)
}

/** "walk-out" is cut in three. */
const isCut = ({ tokens }: Scene, head: number): boolean =>
  /^[-‐]$/.test(tokens[head + 1]?.text ?? '') && tokens[head + 1]!.end === tokens[head + 2]?.start

function typeOf(scene: Scene, head: number): EventType | null {
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
const between = new Set([
  'in',
  'at',
  'near',
  'outside',
  'with',
  'between',
  'and',
  'of',
  'by',
  'on',
  'against',
  'the',
  'a',
  'from',
])

/** "the round in Batumi on 21 October": the noun whose own words end in the day. */
function nounBefore(scene: Scene, { span }: DateMention): Sitting | null {
  const { tokens } = scene
  const at = tokens.findIndex(({ end }) => end > span.start)
  if (at < 2 || !/^(?:on|of)$/.test(tokens[at - 1]!.lower)) return null
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

/** "The meeting on 3 March never took place", "was scrapped": what the words behind the day say; `null` for what may be. */
function undone({ tokens, words }: Scene, { from }: Sitting, after: number): EventStatus | null | undefined {
  if (/^no$/.test(tokens[from - 1]?.lower ?? '') || tokens[from]?.lower === 'no') return 'denied'
  const at = tokens.findIndex(({ start }) => start >= after)
  const behind = at < 0 ? [] : tokens.slice(at, at + 4).map(({ lower }) => lower)
  if (/^(?:if|unless)$/.test(tokens[from - 1]?.lower ?? '')) return null
  if (/^(?:never|did|was|were)$/.test(behind[0] ?? '') && behind.some((word) => /^(?:never|not|n't)$/.test(word)))
    return 'denied'
  return behind.some((word) => /^(?:was|were|been)$/.test(word)) && behind.some((word) => words.dropped.has(word))
    ? 'cancelled'
    : undefined
}

const isNoun = (token: Token | undefined): boolean => token?.tag === 'NOUN' || token?.tag === 'PROPN'

const isEventNoun = (scene: Scene, at: number): boolean => isNoun(scene.tokens[at]) && typeOf(scene, at) !== null

const parties = new Set<Name['kind']>(['person', 'state', 'organisation', 'group'])

/** "the attack on Peru", "the arrest of Ann Lee". */
function sufferers({ sentence, names, tokens }: Scene, { head, end }: Sitting): Ref[] {
  const [opens, closes] = [tokens[head]!.end, tokens[end - 1]!.end]
  const behind = names.filter(({ kind, span }) => parties.has(kind) && span.start >= opens && span.end <= closes)
  return distinct(
    behind.flatMap(({ entity, span }) => {
      const words = sentence.text.slice(opens - sentence.start, span.start - sentence.start)
      return entity && /^\s*(?:of|on|against|from|to)\s+(?:the\s+)?$/.test(words) ? [entity] : []
    }),
  )
}

/** "Next round, Windhoek." */
function placeBehindComma(scene: Scene, { to, end }: Sitting): Ref | null {
  const comma = scene.tokens.findIndex(({ text }, i) => i >= to && i < end && text === ',')
  return comma < 0 || comma > to + 2 ? null : placeAt(scene, comma + 1)
}
