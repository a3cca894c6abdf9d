import type { Token } from '../../draft.ts'
import { issueOf } from '../../issues/issueOf.ts'
import type { Layers, Scene } from '../../positions/scene.ts'
import { parallel } from './parallel.ts'
import { type Piece, type Points, pointsFrom, trimmed } from './pointsFrom.ts'

const closers =
  /^(?:[.;?!:—–]|which|who|while|although|though|but|as|after|because|whereas|according|saying|said|says|before|when)$/

/** Where the things that a plan holds end: the sentence's end, or words that turn away from them. */
export function listEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  while (at < tokens.length && at < from + 90 && !closers.test(tokens[at]!.lower)) at++
  return at
}

/** The things of a list as points; a single thing is one point. Words without an issue go with those after them. */
export function listed({ tokens, layers }: Pick<Scene, 'tokens' | 'layers'>, from: number, to: number): Points | null {
  const many = thatAnd(tokens, from, to) ?? parallel(tokens, from, to)
  if (many) return { rule: 'contents', points: pointsFrom(layers, many) }
  const pieces: Piece[] = []
  let start = from
  for (let i = from + 1; i <= to; i++) {
    const joint =
      i === to ||
      tokens[i]!.text === ',' ||
      (tokens[i]!.lower === 'and' && separates(layers, tokens, { start, at: i, to }))
    const part = joint ? trimmed(tokens.slice(start, i)) : []
    if (part.length === 0 || !issueIn(layers, part)) continue
    pieces.push({ n: null, tokens: part })
    start = i + 1
  }
  const things = pieces.length < 2 ? thingsIn(tokens, from, to) : null
  if (things) return { rule: 'contents', points: pointsFrom(layers, things) }
  if (pieces.length === 0 && opensThing(tokens[from])) pieces.push({ n: null, tokens: trimmed(tokens.slice(from, to)) })
  return pieces.length > 0 ? { rule: 'contents', points: pointsFrom(layers, pieces) } : null
}

/** "That the army leaves and that the police stay": two clauses. */
function thatAnd(tokens: readonly Token[], from: number, to: number): Piece[] | null {
  if (tokens[from]?.lower !== 'that') return null
  const cut = tokens.findIndex(
    ({ lower }, i) => i > from + 2 && i < to && lower === 'and' && tokens[i + 1]?.lower === 'that',
  )
  if (cut < 0 || tokens.slice(from + 1, cut).some(({ lower }) => lower === 'that')) return null
  const parts = [tokens.slice(from + 1, cut), tokens.slice(cut + 2, to)]
  return parts.map((part) => ({ n: null, tokens: trimmed(part) }))
}

/** "A rise of 9 percent and a 35-hour week": things that each open with an article or a number, whatever they are about. */
function thingsIn(tokens: readonly Token[], from: number, to: number): Piece[] | null {
  const cuts: number[] = []
  for (let i = from + 2; i < to - 1; i++) {
    const next = tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'and' ? i + 2 : i + 1
    if (
      (tokens[i]!.text === ',' || tokens[i]!.lower === 'and') &&
      opensAlone(tokens[next]) &&
      i > (cuts.at(-1) ?? 0) + 2
    )
      cuts.push(i)
  }
  if (cuts.length === 0 || !opensAlone(tokens[from]) || tokens.slice(from, to).some(({ tag }) => tag === 'AUX'))
    return null
  const bounds = [from - 1, ...cuts, to]
  const pieces = bounds.slice(1).map((end, i) => ({ n: null, tokens: trimmed(tokens.slice(bounds[i]! + 1, end)) }))
  return pieces.every((piece) => piece.tokens.length >= 2) ? pieces : null
}

const opensAlone = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:a|an|no)$/.test(token.lower) || token.tag === 'NUM' || token.tag === 'SYM')

/** A thing, of which no word names an issue: "a panel of six". */
const opensThing = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:DET|NUM|NOUN|SYM)$/.test(token.tag) && !/^(?:that|this|it)$/.test(token.lower)

const issueIn = ({ lexicon }: Layers, part: readonly Token[]): string | null =>
  issueOf(
    lexicon,
    part.map(({ lower }) => lower),
  )

/** "and" between two things that each have an issue of their own. */
function separates(
  layers: Layers,
  tokens: readonly Token[],
  { start, at, to }: { start: number; at: number; to: number },
): boolean {
  const [left, right] = [issueIn(layers, tokens.slice(start, at)), issueIn(layers, tokens.slice(at + 1, to))]
  return left !== null && right !== null && left !== right
}
