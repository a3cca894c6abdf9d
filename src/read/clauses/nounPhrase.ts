import type { Token } from '../draft.ts'

const months = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))
const determiners = new Set('the a an this these those some both all its his her their our my your each'.split(' '))
/** Tags of words that make up a noun phrase. */
export const nominal = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM'])
const quotes = /^["“”«»'‘’]+$/

/** Most tokens begin with a letter and are no quotation mark. */
export const isQuote = (text: string): boolean =>
  !(text.charCodeAt(0) > 64 && text.charCodeAt(0) < 123) && quotes.test(text)

/** True for the last word of "March 25", "25 March", "Monday", "the 6th": what comes next is another phrase. */
export function endsDate(tokens: readonly Token[], at: number): boolean {
  const [before, { lower, tag }, next] = [tokens[at - 1]?.lower ?? '', tokens[at]!, tokens[at + 1]]
  if (next && (next.tag === 'NUM' || months.has(next.lower))) return false
  if (weekdays.has(lower) || /^\d{1,2}(?:st|nd|rd|th)$/.test(lower)) return true
  if (months.has(lower) && tag === 'PROPN') return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)
  return /^\d{1,4}$/.test(lower) && (months.has(before) || months.has(tokens[at - 2]?.lower ?? ''))
}

/** "highly" in "highly placed", "nearly 70 countries": before an adjective, a number or a participle of a noun phrase. */
export function opensNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next === undefined || tokens[at - 1]?.tag !== 'DET') return false
  return next.tag === 'ADJ' || next.tag === 'NUM' || isParticipial(tokens, at + 1)
}

/** "a strongly worded statement": a participle between an adverb and a noun. */
function isParticipial(tokens: readonly Token[], at: number): boolean {
  const [{ tag, lower }, next] = [tokens[at]!, tokens[at + 1]]
  return tag === 'VERB' && /(?:ed|ing|en)$/.test(lower) && (next?.tag === 'NOUN' || next?.tag === 'ADJ')
}

/** A participle before a noun: "planned talks", "leaked notes", after a determiner, an adjective or nothing but a noun. */
export function modifies(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!
  if (tag !== 'VERB' || !/(?:ed|ing|en)$/.test(lower)) return false
  const next = tokens[at + 1]
  if (!next || !(next.tag === 'NOUN' || next.tag === 'ADJ')) return false
  const before = tokens[at - 1]
  if (!before) return false
  if (before.tag === 'ADV' && at > 1 && determiners.has(tokens[at - 2]!.lower)) return true
  return determiners.has(before.lower) || before.tag === 'ADJ' || /^['’]s?$/.test(before.text) || before.tag === 'NUM'
}

/** Index after the noun phrase that begins at a token. */
export function nounPhraseEnd(tokens: readonly Token[], at: number): number {
  const first = tokens[at]!
  let to = at + 1
  if (first.tag === 'PRON' && !determiners.has(first.lower)) return to
  while (to < tokens.length) {
    const token = tokens[to]!
    if ((token.tag === 'PROPN' || token.tag === 'DET') && endsDate(tokens, to - 1)) break
    if (startsTime(tokens, to) || isAfterDay(tokens, at, to) || isAfterYear(tokens, at, to)) break
    if (token.tag === 'DET' || (determiners.has(token.lower) && token.tag === 'PRON')) {
      if (tokens[to - 1]!.tag !== 'DET') break
    } else if (nominal.has(token.tag) || modifies(tokens, to)) {
    } else if (/^['’]s?$/.test(token.text) && token.tag === 'PART') {
    } else if (isGlue(tokens, to) || isOwner(tokens, to)) {
    } else if (token.tag === 'ADV' && opensNoun(tokens, to)) {
    } else break
    to++
  }
  return to
}

const spans = new Set('week month year weekend night summer winter spring autumn quarter'.split(' '))
const dayparts = new Set('morning afternoon evening night noon'.split(' '))

/** "to Riga next week": a time of its own begins. */
function startsTime(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  if (lower !== 'next' && lower !== 'last') return false
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]?.lower ?? '']
  return before.tag !== 'DET' && (spans.has(next) || weekdays.has(next) || months.has(next))
}

/** "on Tuesday police …", "on 12 March delegations …": a noun right after the day is another phrase. */
const isAfterDay = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[from - 1]?.lower === 'on' &&
  (tokens[at]!.tag === 'NOUN' || tokens[at]!.tag === 'ADJ') &&
  !dayparts.has(tokens[at]!.lower) &&
  endsDate(tokens, at - 1) &&
  (at === from + 1 || (tokens[from - 2]?.tag ?? 'PUNCT') === 'PUNCT')

const ahead = new Set(['in', 'since', 'by', 'until', 'till', 'before', 'after', 'from'])

/** "In 2014 Peru …", "In 2014 troops …": behind a year a name, or a noun at the head of a clause, is another phrase. */
const isAfterYear = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 &&
  /^(?:1[6-9]|20)\d\d$/.test(tokens[from]!.text) &&
  ahead.has(tokens[from - 1]?.lower ?? '') &&
  (tokens[at]!.tag === 'PROPN' ||
    tokens[at]!.tag === 'DET' ||
    /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[from - 2]?.tag ?? 'PUNCT'))

/** The mark behind a plural that owns: "the Workers' Union". */
function isOwner(tokens: readonly Token[], at: number): boolean {
  const [before, { text, start, end }, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if ((text !== "'" && text !== '’') || !before || !next) return false
  return (
    before.end === start && next.start > end && /s$/i.test(before.text) && nominal.has(next.tag) && next.tag !== 'DET'
  )
}

/** A hyphen or an opening quotation mark inside a noun phrase: "son-in-law", `the "peace" plan`. */
function isGlue(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!before || !next) return false
  const tight = before.end === token.start && token.end === next.start
  if (/^[-‐–/]$/.test(token.text)) return tight
  if (tight && tokens[at]!.tag === 'ADP') return true
  if (/^["“«]$/.test(token.text)) return nominal.has(next.tag) && before.tag !== 'PUNCT'
  return /^["”»]$/.test(token.text) && nominal.has(next.tag) && next.tag !== 'DET'
}
