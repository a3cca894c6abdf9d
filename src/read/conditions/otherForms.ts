import type { Token } from '../draft.ts'
import type { Pair } from './pairOf.ts'

/** A condition without an opener, with the form that it has. */
export interface OtherForm {
  readonly name: string
  readonly pair: Pair
}

/**
 * Conditions that no word opens: "give us the ships and you will have your guns", "no lists, no meeting", "for the text to pass,
 * two thirds must agree", "…; otherwise we shall publish the letters". Empty for most sentences; one look at each token.
 */
export function otherForms(tokens: readonly Token[]): OtherForm[] {
  return [giveAndHave(tokens), noNo(tokens), forTo(tokens), otherwise(tokens)].flatMap((found) => found ?? [])
}

const CLOSING = /^[.!?…"”’»)]+$/

/** Without the marks at the end. */
function ended(tokens: readonly Token[], to: number): number {
  let end = to
  while (end > 0 && CLOSING.test(tokens[end - 1]!.text)) end--
  return end
}

const WILL = /^(?:will|'ll|shall|would|can|could)$/
const MOST = 25

/** "Give us the ships and you will have your guns": an order, and what comes of it. */
function giveAndHave(tokens: readonly Token[]): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  const first = tokens[start]
  if (first?.tag !== 'VERB' || first.lower !== first.lemma || first.lower.endsWith('ing')) return null
  for (let at = start + 1; at < Math.min(tokens.length - 3, start + MOST); at++) {
    if (/^[.;:!?”"]$/.test(tokens[at]!.text)) return null
    if (tokens[at]!.lower !== 'and' || !/^(?:PRON|PROPN|DET|NOUN)$/.test(tokens[at + 1]!.tag)) continue
    const will = tokens.slice(at + 2, at + 6).some(({ lower }) => WILL.test(lower))
    if (will) return { name: 'order-and', pair: { if: [start, at], then: [at + 1, toQuote(tokens, at + 1)] } }
  }
  return null
}

/** Up to the mark that closes the words, or the end. */
function toQuote(tokens: readonly Token[], from: number): number {
  const close = tokens.findIndex(({ text }, i) => i > from && /^["”»]$/.test(text))
  const to = ended(tokens, close < 0 ? tokens.length : close)
  return tokens[to - 1]?.text === ',' ? to - 1 : to
}

/** "No lists, no meeting": two things, and nothing else. */
function noNo(tokens: readonly Token[]): OtherForm | null {
  const start = /^["“«‘]$/.test(tokens[0]?.text ?? '') ? 1 : 0
  if (tokens[start]?.lower !== 'no') return null
  const comma = tokens.findIndex(({ text }, i) => i > start && i < start + 7 && text === ',')
  if (comma < 0 || tokens[comma + 1]?.lower !== 'no') return null
  const next = tokens.findIndex(({ text }, i) => i > comma && /^[,.;!”"]$/.test(text))
  const to = next < 0 ? tokens.length : next
  const parts = [...tokens.slice(start + 1, comma), ...tokens.slice(comma + 2, to)]
  if (to - comma > 7 || parts.length < 2 || parts.some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return null
  return { name: 'no-no', pair: { if: [start, comma], then: [comma + 1, to] } }
}

const NEEDED = /^(?:must|need|needs|needed|required|requires|necessary)$/

/** "For the text to pass, two thirds must agree". */
function forTo(tokens: readonly Token[]): OtherForm | null {
  if (tokens[0]?.lower !== 'for') return null
  const to = tokens.findIndex(({ lower }, i) => i > 1 && i < 14 && lower === 'to' && tokens[i + 1]?.tag === 'VERB')
  const comma = to < 0 ? -1 : tokens.findIndex(({ text }, i) => i > to && i < to + 12 && text === ',')
  if (comma < 0 || tokens.slice(1, to).some(({ tag, text }) => tag === 'VERB' || text === ',')) return null
  const end = ended(tokens, tokens.length)
  const rest = tokens.slice(comma + 1, end)
  const isNeeded = rest.some(
    ({ lower }, i) => NEEDED.test(lower) || (/^(?:has|have)$/.test(lower) && rest[i + 1]?.lower === 'to'),
  )
  return isNeeded && rest.length > 2 ? { name: 'for-to', pair: { if: [0, comma], then: [comma + 1, end] } } : null
}

/** "…; otherwise we shall publish the letters", "Otherwise the offer will lapse". */
function otherwise(tokens: readonly Token[]): OtherForm | null {
  const at = tokens.findIndex(({ lower }) => lower === 'otherwise')
  if (at < 0) return null
  const before = tokens[at - 1]
  if (before && !/^[;,:"“—–]$/.test(before.text) && before.lower !== 'or') return null
  const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  const end = toQuote(tokens, from)
  const rest = tokens.slice(from, end)
  const opens = /^(?:PRON|DET|PROPN|NOUN|ADJ|NUM)$/.test(rest[0]?.tag ?? '')
  const will = rest.slice(1, 12).some(({ lower }) => /^(?:will|'ll|shall|would|cannot|must|wo)$/.test(lower))
  return opens && will ? { name: 'otherwise', pair: { if: [at, at + 1], then: [from, end] } } : null
}
