import { isCalling } from './calling.ts'
import type { Range, Scene, Stretch } from './candidate.ts'
import { stretchOf } from './candidate.ts'
import { clauseEnd, opensClause, regionOf, skipAdjuncts, startsClause } from './clause.ts'
import type { Cue } from './cue.ts'
import { isDateWord, isNominal, isPronoun, isQuoteMark, phraseEnd } from './phrase.ts'

/** What follows a cue: its content, the hearer, and the token where the content starts. */
export interface After {
  readonly content: readonly Stretch[]
  readonly to: Stretch | null
  readonly from: number
  readonly kind: 'quote' | 'that' | 'bare' | 'object' | 'to' | 'colon'
}

/** What the verb group at `cue` introduces to its right; `null` when nothing there fits its frames. */
export function contentAfter(scene: Scene, cue: Cue): After | null {
  const high = regionOf(scene, cue.at).to
  const start = cue.group.to
  const { frames } = cue.verb
  if (start >= high) return null
  const hearer = frames.has('person') ? hearerAfter(scene, cue, start, high) : null
  const first = hearer ? hearer.to : start
  const later = skipAdjuncts(scene, first, high)
  const order = isTimeWord(scene, first) || later === first ? [later, first] : [first, later]
  for (const from of order) {
    const found = contentAt(scene, cue, from, high)
    if (found?.kind === 'to' && hearer) return withHearer(scene, found, hearer)
    if (found) return { ...found, to: hearer ? stretchOf(scene, hearer) : toPhrase(scene, first, from) }
  }
  const rest = hearer || /^(?:say|think)$/.test(cue.verb.base) ? restAt(scene, first, high) : null
  return rest && { ...rest, to: hearer && stretchOf(scene, hearer) }
}

/** "asked Orland to withdraw": who is asked belongs to what is asked. */
function withHearer(scene: Scene, found: NonNullable<Found>, hearer: Range): After {
  const [heard, rest] = [stretchOf(scene, hearer), found.content[0]]
  const content = heard && rest ? [{ start: heard.start, end: rest.end }] : found.content
  return { ...found, content, from: hearer.from, to: heard }
}

/** "Tuesday", "on Monday", "later": never the start of a content where another one follows. */
function isTimeWord({ tokens }: Scene, at: number): boolean {
  const date =
    tokens[at]?.lower === 'on' || tokens[at]?.lower === 'last' || tokens[at]?.lower === 'late'
      ? tokens[at + 1]
      : tokens[at]
  return isDateWord(date)
}

/** The hearer that stands before the content ("told Reuters that …"). */
function hearerAfter(scene: Scene, cue: Cue, at: number, high: number): Range | null {
  const { tokens } = scene
  const end = isPronoun(tokens[at]) ? at + 1 : phraseEnd(scene, at, high)
  if (end === at || tokens[at]?.lower === 'that') return null
  const next = skipAdjuncts(scene, end, high)
  const token = tokens[next]
  if (!token) return null
  const follows =
    opensClause(token.lower) ||
    token.lower === 'to' ||
    (/^[,:]$/.test(token.text) && cue.verb.class !== 'promise') ||
    isQuoteMark(token) ||
    startsClause(scene, next, high)
  return follows ? { from: at, to: end } : null
}

/** "to reporters", "in an interview with CNBC" between verb and content. */
function toPhrase(scene: Scene, from: number, to: number): Stretch | null {
  const { tokens } = scene
  for (let i = from; i < to; i++) {
    const isTo =
      tokens[i]?.lower === 'to' ||
      (tokens[i]?.lower === 'with' && /^(?:interview|conversation|call|briefing)$/.test(tokens[i - 1]?.lower ?? ''))
    if (isTo) return stretchOf(scene, { from: i + 1, to: Math.min(to, phraseEnd(scene, i + 1, to)) })
  }
  return null
}

type Found = Omit<After, 'to'> | null

function contentAt(scene: Scene, cue: Cue, at: number, high: number): Found {
  const { tokens, quote } = scene
  const { frames, weak } = cue.verb
  const token = tokens[at]
  if (!token || at >= high) return null
  if (token.text === ':' || token.text === ',') return afterMark(scene, cue, at, high)
  const outside = quote[at] !== quote[cue.at]
  if (isQuoteMark(token) && outside) {
    if (weak && !isUtterance(scene, at)) return null
    return frames.has('quote') || frames.has('object') ? quoteAt(scene, at, high) : null
  }
  if (opensClause(token.lower) && fitsClause(cue, token.lower, scene, at))
    return spanTo(scene, at, clauseEnd(scene, at, high), 'that')
  if (token.lower === 'to' && frames.has('to') && !weak && at + 2 < high)
    return spanTo(scene, at, clauseEnd(scene, at, high), 'to')
  const clause = startsClause(scene, at, high)
  if (frames.has('bare') && clause && (!weak || isPronoun(token) || token.lower === 'there'))
    return spanTo(scene, at, clauseEnd(scene, at, high), 'bare')
  if (cue.verb.base === 'call' && /^(?:it|him|her|them|us|me|this|that)$/.test(token.lower))
    return isCalling(scene, cue.at, at) ? spanTo(scene, at, clauseEnd(scene, at, high), 'object') : null
  if (frames.has('object') && !weak) return objectAt(scene, at, high)
  if (frames.has('as') && hasAs(scene, at, high)) return objectAt(scene, at, high)
  return null
}

/** "defined the plan as a trap": what it is called follows in the same clause. */
function hasAs({ tokens }: Scene, at: number, high: number): boolean {
  for (let i = at + 1; i < Math.min(high, at + 16); i++) {
    if (/^[,;:.]$/.test(tokens[i]!.text)) return false
    if (tokens[i]!.lower === 'as') return true
  }
  return false
}

/** A quotation that ends like a sentence; a title or a quoted word does not. */
function isUtterance({ text, quote, quotations }: Scene, at: number): boolean {
  const inner = quotations[quote[at] ?? -1]?.inner
  return inner !== undefined && /[.,?!…]$/.test(text.slice(Math.max(inner.start, inner.end - 1), inner.end))
}

function fitsClause({ verb }: Cue, word: string, scene: Scene, at: number): boolean {
  if (word === 'that') {
    if (!verb.frames.has('that')) return false
    return !/^[.;:]?$/.test(scene.tokens[at + 1]?.text ?? '')
  }
  if (word === 'if') return verb.class === 'ask'
  if (/^(?:which|who|when|where)$/.test(word))
    return verb.class === 'ask' || verb.base === 'say' || verb.base === 'tell'
  return verb.frames.has('that') || verb.class === 'ask'
}

function spanTo(scene: Scene, from: number, to: number, kind: After['kind']): Found {
  const stretch = stretchOf(scene, { from, to })
  return stretch && to - from > (kind === 'object' ? 0 : 1) ? { content: [stretch], from, kind } : null
}

/** After a colon or a comma: a quotation, a clause, or an aside and then one of these. */
function afterMark(scene: Scene, cue: Cue, at: number, high: number): Found {
  const { tokens } = scene
  const next = at + 1
  if (next >= high) return null
  if (isQuoteMark(tokens[next]) && scene.quote[next] !== scene.quote[cue.at]) return quoteAt(scene, next, high)
  if (tokens[at]!.text === ':') return cue.verb.weak ? null : spanTo(scene, next, clauseEnd(scene, next, high), 'colon')
  if (/^(?:said|says|and|but|who|which|adding|saying)$/.test(tokens[next]!.lower)) return null
  for (let i = next; i < high && i < next + 14; i++) {
    if (tokens[i]!.text !== ',') continue
    const after = tokens[i + 1]
    if (isQuoteMark(after) && scene.quote[i + 1] !== scene.quote[cue.at]) return quoteAt(scene, i + 1, high)
    if (after?.lower === 'that' && cue.verb.frames.has('that'))
      return spanTo(scene, i + 1, clauseEnd(scene, i + 1, high), 'that')
  }
  return null
}

/** A quotation after the cue; where the sentence goes on after it, the content does too. */
export function quoteAt(scene: Scene, at: number, high: number): Found {
  const { tokens, quote, quotations } = scene
  const quotation = quotations[quote[at] ?? -1]
  if (!quotation) return null
  let next = at
  while (next < high && quote[next] === quote[at]) next++
  const after = tokens[next]
  const goesOn =
    next < high &&
    after !== undefined &&
    !/^[.,;:)]|^[—–-]$/.test(after.text) &&
    !/[.?!,]$/.test(tokens[next - 2]?.text ?? '')
  const end = goesOn ? (tokens[clauseEnd(scene, at, high) - 1]?.end ?? quotation.end) : quotation.end
  return { content: [{ start: quotation.start, end: Math.max(end, quotation.end) }], from: at, kind: 'quote' }
}

const notObject =
  /^(?:and|but|or|as|so|because|if|when|while|nothing|anything|himself|herself|themselves|itself|him|her|them|me|us|it|you)$/

/** A noun phrase as content, with what belongs to it up to the next comma or clause. */
function objectAt(scene: Scene, at: number, high: number): Found {
  const { tokens } = scene
  const token = tokens[at]!
  const possessed = token.lower === 'her' && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.tag ?? '')
  if (
    (notObject.test(token.lower) && !possessed) ||
    isTimeWord(scene, at) ||
    !(isNominal(token) || /^(?:DET|ADJ|VERB|ADV)$/.test(token.tag))
  )
    return null
  const end = clauseEnd(scene, at, high)
  for (let i = at + 1; i < end; i++) {
    const word = tokens[i]!
    if (scene.quote[i] !== -1 && scene.quote[i] !== scene.quote[at]) continue
    if (word.text === ',' && !isListComma(scene, i, end)) return spanTo(scene, at, i, 'object')
    if (word.lower === 'because' && isQuoteMark(tokens[i + 1])) continue
    if (/^(?:while|when|after|because|although|though)$/.test(word.lower)) return spanTo(scene, at, i, 'object')
    if (word.lower === 'and' && tokens[i + 1]?.tag === 'VERB' && !tokens[i + 1]!.lower.endsWith('ing'))
      return spanTo(scene, at, i, 'object')
  }
  return spanTo(scene, at, end, 'object')
}

function isListComma({ tokens }: Scene, at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + 12; i++) {
    if (tokens[i]!.tag === 'VERB' || tokens[i]!.tag === 'AUX') return false
    if (tokens[i]!.lower === 'and' || tokens[i]!.lower === 'or') return tokens[i + 1]?.tag !== 'VERB'
  }
  return false
}

/** "say" and "think" take nothing but content: what follows is content as soon as it has a verb. */
function restAt(scene: Scene, at: number, high: number): Found {
  const { tokens } = scene
  if (tokens[at]?.tag === 'PUNCT') return null
  for (let i = at; tokens[at]?.tag === 'ADP' && i < Math.min(high - 1, at + 25); i++) {
    if (/^[,:]$/.test(tokens[i]!.text) && isQuoteMark(tokens[i + 1])) return quoteAt(scene, i + 1, high)
  }
  const end = clauseEnd(scene, at, high)
  for (let i = at; i < end; i++) {
    if (tokens[i]!.tag === 'AUX' || (tokens[i]!.tag === 'VERB' && i > at)) return spanTo(scene, at, end, 'bare')
  }
  return null
}
