import type { Joint, Price, Run, Scores } from './tags.ts'

/** A way to cut a row into stretches, and the sum of its scores. */
export interface Cut {
  readonly score: number
  readonly runs: readonly Run[]
}

/** Where stretches of a cut open and close, the last first. */
interface Mark {
  readonly opens: boolean
  readonly piece: number
  readonly before: Mark | null
}

/** The best ways to come to a piece, the best first. Kept and overwritten: a row has thousands of them. */
interface Ways {
  count: number
  readonly scores: Float64Array
  readonly marks: (Mark | null)[]
  /** Where the ways go on from: what each of them has opened or closed since, not marked before it is taken. */
  opens: number
  closes: number
}

const none = -1

const noWays = (most: number): Ways => ({
  count: 0,
  scores: new Float64Array(most),
  marks: new Array<Mark | null>(most).fill(null),
  opens: none,
  closes: none,
})

/**
 * The best `most` ways to cut a row, the best first, which is the one that `runsOf` finds; scores and prices as there.
 * The same two states, each with a list of ways instead of one; linear in the row.
 */
export function bestCuts(scores: Scores, price: Price, joint: (piece: number) => Joint, most: number): Cut[] {
  const { values, wide, from, count } = scores
  let [outside, inside, spare] = [noWays(most), noWays(most), noWays(most)]
  const [ended, begun, gone] = [noWays(most), noWays(most), noWays(most)]
  outside.count = 1
  const close = (piece: number): void => {
    goOn(ended, inside, wide === 4 ? values[wide * (from + piece) + 3]! : 0)
    ended.closes = piece
  }
  for (let piece = 0; piece < count; piece++) {
    const at = wide * (from + piece)
    const hangs = piece === 0 ? 'free' : joint(piece)
    if (piece === 0 || hangs === 'word') ended.count = 0
    else close(piece - 1)
    if (hangs === 'word') begun.count = 0
    else open(begun, outside, { values, at, price, piece })
    if (hangs === 'line') open(gone, ended, { values, at, price, piece })
    else goOn(gone, inside, values[at + 2]! - values[at]! + price.worth)
    merge(spare, outside, ended)
    ;[outside, spare] = [spare, outside]
    merge(spare, gone, begun)
    ;[inside, spare] = [spare, inside]
  }
  close(count - 1)
  merge(spare, outside, ended)
  return Array.from({ length: spare.count }, (_, i) => ({ score: spare.scores[i]!, runs: runsFrom(spare.marks[i]!) }))
}

/** The ways of `from` with something added to their scores. */
function goOn(into: Ways, from: Ways, added: number): void {
  into.count = from.count
  into.opens = none
  into.closes = none
  for (let i = 0; i < from.count; i++) {
    into.scores[i] = from.scores[i]! + added
    into.marks[i] = from.marks[i]!
  }
}

interface Opening {
  readonly values: Float32Array
  readonly at: number
  readonly price: Price
  readonly piece: number
}

/** The ways of `from` with a stretch opened at a piece. */
function open(into: Ways, from: Ways, { values, at, price, piece }: Opening): void {
  into.count = from.count
  into.opens = piece
  into.closes = from.closes
  for (let i = 0; i < from.count; i++) {
    into.scores[i] = from.scores[i]! - price.cost + values[at + 1]! - values[at]! + price.worth
    into.marks[i] = from.marks[i]!
  }
}

/** The best of two lists, the best first; of equals those of the first list. */
function merge(into: Ways, a: Ways, b: Ways): void {
  let [fromA, fromB, taken] = [0, 0, 0]
  for (; taken < into.scores.length && fromA + fromB < a.count + b.count; taken++) {
    const first = fromB >= b.count || (fromA < a.count && a.scores[fromA]! >= b.scores[fromB]!)
    const [ways, index] = first ? [a, fromA++] : [b, fromB++]
    into.scores[taken] = ways.scores[index]!
    into.marks[taken] = markedOf(ways, index)
  }
  into.count = taken
  into.opens = none
  into.closes = none
}

function markedOf({ marks, opens, closes }: Ways, index: number): Mark | null {
  let mark = marks[index]!
  if (closes !== none) mark = { opens: false, piece: closes, before: mark }
  if (opens !== none) mark = { opens: true, piece: opens, before: mark }
  return mark
}

function runsFrom(last: Mark | null): Run[] {
  const runs: Run[] = []
  let end = 0
  for (let mark = last; mark; mark = mark.before) {
    if (mark.opens) runs.push([mark.piece, end])
    else end = mark.piece
  }
  return runs.reverse()
}

/** The logarithm of the sum over all ways to cut a row: what a cut's score is a share of. Linear in the row. */
export function sumOfCuts(
  { values, wide, from, count }: Scores,
  price: Price,
  joint: (piece: number) => Joint,
): number {
  let [outside, inside, ended] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let piece = 0; piece < count; piece++) {
    const at = wide * (from + piece)
    const hangs = piece === 0 ? 'free' : joint(piece)
    const begun = hangs === 'word' ? Number.NEGATIVE_INFINITY : outside - price.cost + values[at + 1]!
    const gone = hangs === 'line' ? ended - price.cost + values[at + 1]! : inside + values[at + 2]!
    if (hangs !== 'word') outside = either(outside, ended)
    inside = either(begun, gone) - values[at]! + price.worth
    ended = inside + (wide === 4 ? values[at + 3]! : 0)
  }
  return either(outside, ended)
}

function either(a: number, b: number): number {
  const [high, low] = a > b ? [a, b] : [b, a]
  return low === Number.NEGATIVE_INFINITY ? high : high + Math.log1p(Math.exp(low - high))
}
