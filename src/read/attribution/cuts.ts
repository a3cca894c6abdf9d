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

interface Way {
  readonly score: number
  readonly marks: Mark | null
}

/**
 * The best `most` ways to cut a row, the best first, which is the one that `runsOf` finds; scores and prices as there.
 * The same two states, each with a list of ways instead of one; linear in the row.
 */
export function bestCuts(scores: Scores, price: Price, joint: (piece: number) => Joint, most: number): Cut[] {
  const { values, wide, from, count } = scores
  const best = (ways: Way[]): Way[] => ways.sort((a, b) => b.score - a.score).slice(0, most)
  let [outside, inside]: [Way[], Way[]] = [[{ score: 0, marks: null }], []]
  const closed = (piece: number): Way[] =>
    inside.map(({ score, marks }) => ({
      score: score + (wide === 4 ? values[wide * (from + piece) + 3]! : 0),
      marks: { opens: false, piece, before: marks },
    }))
  for (let piece = 0; piece < count; piece++) {
    const at = wide * (from + piece)
    const hangs = piece === 0 ? 'free' : joint(piece)
    const ended = piece === 0 || hangs === 'word' ? [] : closed(piece - 1)
    const opened = ({ score, marks }: Way): Way => ({
      score: score - price.cost + values[at + 1]! - values[at]! + price.worth,
      marks: { opens: true, piece, before: marks },
    })
    const step = values[at + 2]! - values[at]! + price.worth
    const begun = hangs === 'word' ? [] : outside.map(opened)
    const gone =
      hangs === 'line' ? ended.map(opened) : inside.map(({ score, marks }) => ({ score: score + step, marks }))
    outside = best([...outside, ...ended])
    inside = best([...gone, ...begun])
  }
  return best([...outside, ...closed(count - 1)]).map(({ score, marks }) => ({ score, runs: runsFrom(marks) }))
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
