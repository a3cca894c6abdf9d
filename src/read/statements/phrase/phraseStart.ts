import type { Token } from '../../draft.ts'
import type { Scene } from '../candidate.ts'
import { isDateWord, isMonth, isNominal, isPronoun, isQuoteMark, reach } from './phrase.ts'

/** Pronouns that point. */
export const demonstrative = new Set(['this', 'that', 'these', 'those'])
/** Pronouns that own. */
export const possessives = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])

/** Prepositions that join a noun to the noun before it. */
export const linking = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'to',
  'with',
  'on',
  'among',
  'like',
  'by',
  'near',
  'under',
  'within',
  'inside',
  'behind',
  'between',
  'close',
  'about',
])

/** True for a word that describes the noun after it. */
export function isModifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.tag === 'ADJ' || token.tag === 'X' || token.lower === "'s" || ownsPlural(tokens, i)) return true
  if (token.text === '-' || token.text === '–' || token.text === '&' || token.text === '/') {
    return tokens[i - 1]?.end === token.start || token.text === '&'
  }
  if (isHyphened(tokens, i)) return true
  if (token.tag === 'ADV') return tokens[i + 1]?.tag === 'ADJ' && tokens[i - 1]?.tag === 'DET'
  return (
    token.tag === 'VERB' && /(?:ed|ing|en)$/.test(token.lower) && /^(?:DET|ADJ|PROPN)$/.test(tokens[i - 1]?.tag ?? '')
  )
}

/** "the dockers' plan"; not the mark that closes a quotation ("‘We stay,’ Lee said"). */
const ownsPlural = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === "'" && /s$/i.test(tokens[i - 1]?.text ?? '') && tokens[i - 1]!.end === tokens[i]!.start

/** "Sang-cheol", "a marked-up copy": half of a compound, whatever it is taken for. */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i]!, tokens[i + 1]]
  if (token.tag === 'PUNCT' || token.tag === 'AUX') return false
  return (
    (next?.text === '-' && next.start === token.end && tokens[i + 2]?.start === next.end) ||
    (before?.text === '-' && before.end === token.start && tokens[i - 2]?.end === before.start)
  )
}

/** True for a word with which a noun phrase begins: nothing before it belongs to it. */
export const closesPhrase = (token: Token): boolean => token.tag === 'DET' || possessives.has(token.lower)

/**
 * Where the noun phrase starts whose last token is `last`, looking back no further than `floor`; -1 when no noun
 * phrase ends there. Takes in titles, "of"-phrases, lists ("A, B and C") and brackets ("(R-Vale)").
 */
export function phraseStart(scene: Pick<Scene, 'tokens'>, last: number, floor: number): number {
  const { tokens } = scene
  const low = Math.max(floor, last - reach)
  let i = skipBracketLeft(tokens, last, low)
  if (i < low || !isHead(tokens, i)) return -1
  if (isPronoun(tokens[i])) return allOf(tokens, i, low)
  let [start, listed] = [i, -1]
  for (;;) {
    start = segmentStart(tokens, i, low)
    const next = joined(tokens, start, low)
    if (next < low) break
    if (tokens[start - 1]?.text === ',') listed = start
    const back = skipBracketLeft(tokens, next, low)
    if (back < low || !isHead(tokens, back)) break
    i = back
    if (isPronoun(tokens[i])) return i
  }
  // "In addition, A and B": what goes before the comma hangs on a preposition, so the comma is no list's.
  if (listed >= 0 && tokens[start - 1]?.tag === 'ADP') start = listed
  while (start < last && (tokens[start]?.tag === 'ADV' || isDateWord(tokens[start]) || tokens[start]?.lower === "'s"))
    start++
  return behindTime(tokens, behindDay(tokens, start, last), last)
}

/** "On [12 March] Ann Lee", "in [March 2031] the envoy": where the phrase begins that a date runs into. */
function behindDay(tokens: readonly Token[], start: number, last: number): number {
  let at = start
  while (at <= last && at < start + 3 && (isMonth(tokens[at]) || /^\d{1,4}(?:st|nd|rd|th)?$/.test(tokens[at]!.lower)))
    at++
  const dated = tokens.slice(start, at).some(isMonth) && tokens[start - 1]?.tag === 'ADP'
  return dated && at <= last ? at : start
}

/** "Last month Ann Lee", "(at) the same time Norway": where the phrase begins that a word of time runs into. */
function behindTime(tokens: readonly Token[], start: number, last: number): number {
  for (let i = start; i < last && i < start + 4; i++) {
    if (!/^(?:time|moment|day|week|month|year|morning|evening|night)$/.test(tokens[i]!.lower)) continue
    const next = tokens[i + 1]!
    const opens = next.tag === 'DET' || possessives.has(next.lower) || next.tag === 'PROPN'
    const times = tokens
      .slice(start, i)
      .every(({ lower }) => /^(?:the|same|that|this|last|next|a|few|one)$/.test(lower))
    return opens && times && i > start ? i + 1 : start
  }
  return start
}

/** "both of them", "all of us": a pronoun with what goes before it. */
function allOf(tokens: readonly Token[], i: number, low: number): number {
  const before = tokens[i - 1]
  if (i - 2 >= low && before?.lower === 'of' && /^(?:DET|ADJ|NUM|NOUN|PRON)$/.test(tokens[i - 2]?.tag ?? ''))
    return i - 2
  return i
}

/** True for a noun that can end a noun phrase. */
export function isHead(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (isNominal(token) && !possessives.has(token.lower)) return true
  // "the president-elect": what a hyphen ties to a noun.
  const hyphen = tokens[i - 1]
  if (hyphen?.text === '-' && hyphen.end === token.start && isNominal(tokens[i - 2])) return true
  if (token.tag === 'ADJ' && /^(?:DET|NUM|ADJ)$/.test(tokens[i - 1]?.tag ?? '')) return true
  return (
    (token.tag === 'DET' || token.tag === 'ADJ') &&
    /^(?:some|many|all|both|others|few|most|several|another|either|neither|none|each)$/.test(token.lower)
  )
}

/** The first token of the run of words that ends at `i`: a determiner closes it. */
export function segmentStart(tokens: readonly Token[], i: number, low: number): number {
  let start = i
  while (start > low) {
    const token = tokens[start - 1] as Token
    const possessed = tokens[start]?.lower === "'s"
    if (closesPhrase(tokens[start] as Token) && !(token.lower === 'all' || token.lower === 'both')) break
    if (isPronoun(token) && !(demonstrative.has(token.lower) && token.lower !== 'that')) break
    if (isNominal(token) || isModifier(tokens, start - 1) || closesPhrase(token)) start--
    else if (isQuoteMark(token) && quotedWordStart(tokens, start - 1, low) >= 0)
      start = quotedWordStart(tokens, start - 1, low)
    else if (possessed && token.text === ')') start = skipBracketLeft(tokens, start - 1, low)
    else break
  }
  return start
}

/** "the “people's republic” in Vale": where a few quoted words inside a phrase begin; -1 when it is a whole quotation. */
function quotedWordStart(tokens: readonly Token[], close: number, low: number): number {
  if (/^[,.?!…]$/.test(tokens[close - 1]?.text ?? ',')) return -1
  for (let i = close - 1; i > low && i > close - 6; i--) {
    if (isQuoteMark(tokens[i])) return /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i - 1]?.tag ?? '') ? i : -1
  }
  return -1
}

/** Index of the last token of the phrase that "of", "and" or a list's comma joins to the one starting at `start`; -1. */
function joined(tokens: readonly Token[], start: number, low: number): number {
  const link = tokens[start - 1]
  if (!link || start - 2 < low) return -1
  const before = tokens[start - 2] as Token
  if (link.tag === 'ADP' && linking.has(link.lower)) return isNominal(before) || before.text === ')' ? start - 2 : -1
  if (/^(?:and|or|nor|&)$/.test(link.lower)) {
    if (before.text === ',') return isNominal(tokens[start - 3]) && isLongList(tokens, start - 3, low) ? start - 3 : -1
    return isNominal(before) || before.text === ')' ? start - 2 : -1
  }
  if (link.text === ',' && isListed(tokens, start)) return isNominal(before) ? start - 2 : -1
  return -1
}

/** "A, B, and C": a comma before the item that ends at `last` as well; without one, ", and" joins two clauses. */
function isLongList(tokens: readonly Token[], last: number, low: number): boolean {
  return tokens[segmentStart(tokens, last, low) - 1]?.text === ','
}

/** True when the phrase that starts at `start`, after a comma, goes on with "and": then the comma is a list's. */
export function isListed(tokens: readonly Token[], start: number): boolean {
  for (let i = start; i < start + 10; i++) {
    const token = tokens[i]
    if (!token || /^(?:VERB|AUX|ADV|SCONJ)$/.test(token.tag) || isPronoun(token)) return false
    if (token.lower === 'and' || token.lower === 'or') return true
    if (token.text === ',' || i === start) continue
  }
  return false
}

function skipBracketLeft(tokens: readonly Token[], at: number, low: number): number {
  if (tokens[at]?.text !== ')') return at
  for (let i = at - 1; i >= low && i > at - 40; i--) if (tokens[i]?.text === '(') return i - 1
  return low - 1
}
