import { isCalling } from '../calling.ts'
import { type Scene, type Stretch, stretchOf } from '../candidate.ts'
import { clauseEnd, opensClause, regionOf, startsClause } from '../clause/clause.ts'
import { skipAdjuncts } from '../clause/skipAdjuncts.ts'
import type { Cue } from '../cue/cue.ts'
import { isPronoun, isQuoteMark } from '../phrase/phrase.ts'
import { calledAs, hasAs, isNounThat, isThatThing, secondVerb } from './called.ts'
import { hearerAfter, isTimeWord, toPhrase, withHearer } from './hearer.ts'
import { objectAt, restAt } from './objectAt.ts'

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

/** A content, before the hearer is known; `null` for none. */
export type Found = Omit<After, 'to'> | null

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
  if (token.lower === 'that' && frames.has('object') && !weak && isThatThing(scene, at))
    return objectAt(scene, at, high)
  if (opensClause(token.lower) && fitsClause(cue, token.lower, scene, at))
    return spanTo(scene, at, clauseEnd(scene, at, high), 'that')
  if (token.lower === 'to' && frames.has('to') && !weak && at + 2 < high)
    return spanTo(scene, at, secondVerb(scene, at, clauseEnd(scene, at, high)), 'to')
  const clause = startsClause(scene, at, high)
  if (frames.has('bare') && clause && (!weak || isPronoun(token) || token.lower === 'there'))
    return spanTo(scene, at, clauseEnd(scene, at, high), 'bare')
  if (cue.verb.base === 'call' && /^(?:it|him|her|them|us|me|this|that)$/.test(token.lower))
    return isCalling(scene, cue.at, at) ? spanTo(scene, at, clauseEnd(scene, at, high), 'object') : null
  const called = calledAs(scene, cue, at, high)
  if (called) return called
  if (frames.has('object') && !weak) return objectAt(scene, at, high)
  if (frames.has('as') && hasAs(scene, at, high)) return objectAt(scene, at, high)
  if (frames.has('that') && !weak && isNounThat(scene, at)) return objectAt(scene, at, high)
  return null
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

/** "He shrugged: the war was over": a verb of manner says nothing without quotation marks. */
const isManner = ({ verb: { frames } }: Cue): boolean =>
  frames.has('quote') && !frames.has('that') && !frames.has('object') && !frames.has('bare')

/** A content from one token to another; `null` when it is empty. */
export function spanTo(scene: Scene, from: number, to: number, kind: After['kind']): Found {
  const stretch = stretchOf(scene, { from, to })
  return stretch && to - from > (kind === 'object' ? 0 : 1) ? { content: [stretch], from, kind } : null
}

/** After a colon or a comma: a quotation, a clause, or an aside and then one of these. */
function afterMark(scene: Scene, cue: Cue, at: number, high: number): Found {
  const { tokens } = scene
  const next = at + 1
  if (next >= high) return null
  if (isQuoteMark(tokens[next]) && scene.quote[next] !== scene.quote[cue.at]) return quoteAt(scene, next, high)
  if (tokens[at]!.text === ':')
    return cue.verb.weak || isManner(cue) ? null : spanTo(scene, next, clauseEnd(scene, next, high), 'colon')
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
