import type { Token } from '../../draft.ts'
import { isBareVerb } from './bareVerb.ts'
import { type Piece, trimmed } from './pointsFrom.ts'

/** How a part of a list opens: with a thing, with a verb in its plain form, with "-ing", with "that"; `null` with none of them. */
type Opening = 'thing' | 'verb' | 'ing' | 'that' | null

/**
 * "An end to the fighting, aid for the displaced and elections": the parts of a list of three or more that all open alike.
 * What opens otherwise ("…, lasting six weeks, …") goes with the part before. `null` where there is no such list.
 */
export function parallel(tokens: readonly Token[], from: number, to: number): Piece[] | null {
  const segments = atCommas(tokens, from, to)
  if (segments.length < 2) return null
  const first = hasVerbs(segments) ? 'verb' : opening(segments[0]!)
  // "Binding rules, a ban and a hotline": what looks like a verb belongs to a thing.
  const kind = first === 'ing' && opening(segments[1]!) === 'thing' ? 'thing' : first
  if (kind === null) return null
  const parts: Token[][] = []
  segments.forEach((segment, i) => {
    const isLast = i === segments.length - 1
    const bare = trimmed(segment)
    if (parts.length > 0 && (!opens(bare, kind) || isAside(bare, parts.at(-1)!, segments[0]!)))
      parts.at(-1)!.push(...segment)
    else if (isLast && !joins(segment[0])) parts.push(...atAnd(bare, kind))
    else parts.push(bare)
  })
  const isClosed = joins(segments.at(-1)![0]) || parts.length > segments.length || tokens[from - 1]?.text === ':'
  if (parts.length < 3 || !isClosed || parts.some((part) => part.length === 0 || part.length > longest)) return null
  // "That A pays, that B waits", "on A to leave, on B to wait": the word is the same before each.
  const bare = (part: Token[]): Token[] => (/^(?:that|on|for|of)$/.test(part[0]!.lower) ? part.slice(1) : part)
  return parts.map((part) => ({ n: null, tokens: bare(part) }))
}

const longest = 45

const joins = (token: Token | undefined): boolean => /^(?:and|or)$/.test(token?.lower ?? '')

/** Stretches between commas, outside of brackets and quotation marks. */
function atCommas(tokens: readonly Token[], from: number, to: number): Token[][] {
  const parts: Token[][] = [[]]
  let depth = 0
  for (const token of tokens.slice(from, to)) {
    if (/^[([“«]$/.test(token.text)) depth++
    if (/^[)\]”»]$/.test(token.text)) depth--
    if (token.text === ',' && depth <= 0) parts.push([])
    else parts.at(-1)!.push(token)
  }
  return parts.filter((part) => part.length > 0)
}

/** The last part of "A, B and C": cut at the first "and" behind which the list goes on as it began. */
function atAnd(tokens: readonly Token[], kind: Opening): Token[][] {
  const ands = tokens.flatMap((token, i) => (joins(token) && opens(tokens.slice(i + 1), kind) ? [i] : []))
  const at = ands.find((i) => isMarked(tokens[i + 1])) ?? ands.at(-1)
  return at === undefined ? [[...tokens]] : [trimmed(tokens.slice(0, at)), trimmed(tokens.slice(at + 1))]
}

/** An article or a number: a thing of its own, not one more of what stands before. */
const isMarked = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:a|an|the|no)$/.test(token.lower) || /^(?:NUM|SYM|VERB)$/.test(token.tag))

/** "A fund in Lima, Peru, and …": a name that only says more of the one before it. */
const isAside = (part: readonly Token[], before: readonly Token[], first: readonly Token[]): boolean =>
  part.every(({ tag }) => tag === 'PROPN') && before.at(-1)?.tag === 'PROPN' && first.some(({ tag }) => tag !== 'PROPN')

/** True where a part opens as those before it; a verb may look like a noun behind other verbs. */
const opens = (tokens: readonly Token[], kind: Opening): boolean =>
  opening(tokens) === kind || (kind === 'verb' && isBareVerb(tokens, joins(tokens[0]) ? 1 : 0))

/** "[Both sides] to halt all attacks, release the prisoners and withdraw": the others open with what the first has to do. */
function hasVerbs(segments: readonly (readonly Token[])[]): boolean {
  const [first = [], second = []] = segments
  const to = first.findIndex(
    ({ lower }, i) => i > 0 && /^(?:to|would|will|must|shall|should)$/.test(lower) && isBareVerb(first, i + 1),
  )
  return to > 0 && isBareVerb(second, joins(second[0]) ? 1 : 0)
}

function opening(tokens: readonly Token[]): Opening {
  let at = joins(tokens[0]) ? 1 : 0
  if (/^(?:to|on|for|of)$/.test(tokens[at]?.lower ?? '')) at++
  while (tokens[at]?.tag === 'ADV' && tokens.length > at + 1) at++
  const token = tokens[at]
  if (!token) return null
  if (token.lower === 'that' && tokens.length > at + 2) return 'that'
  if (token.tag === 'VERB' && token.lower.endsWith('ing')) return 'ing'
  if (token.tag === 'VERB' && token.lower === token.lemma) return 'verb'
  return /^(?:DET|NUM|SYM|NOUN|ADJ|PROPN)$/.test(token.tag) && !/^(?:this|which|such)$/.test(token.lower)
    ? 'thing'
    : null
}
