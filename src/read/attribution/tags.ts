/** First and last piece of a stretch, both inclusive. */
export type Run = readonly [first: number, last: number]

/** In the same word as the piece before it, on a new line, or neither. */
export type Joint = 'word' | 'line' | 'free'

/**
 * A row of tag scores: `wide` for each of `count` pieces (outside, begin, inside, and with four: last), the first piece's
 * at `wide * from`.
 */
export interface Scores {
  readonly values: Float32Array
  readonly wide: 3 | 4
  readonly from: number
  readonly count: number
}

/** In natural logarithms of odds. */
export interface Price {
  readonly cost: number
  readonly worth: number
}

/** What a stretch of each kind costs; belongs to the weights and stands beside them in `model.json`. */
export interface Prices {
  readonly source: Price
  readonly cue: Price
  readonly content: Price
}

/**
 * The stretches that tag scores mark, as one whole: the best way to cut the row into inside and outside where every
 * stretch has its price, its first and last piece their own scores, none begins or ends within a word, and none runs on
 * over the end of a line (an annotator marks each paragraph of a quotation by itself). Taken piece by piece a long
 * content falls apart wherever a single tag wavers (docs/decisions/trained-reader.md has the figures).
 * Viterbi's algorithm over two states, linear in the row.
 *
 * @param price what a stretch costs, and what each of its pieces is worth beyond its scores: more finds more
 * @param joint how a piece hangs on the piece before it
 */
export function runsOf({ values, wide, from, count }: Scores, price: Price, joint: (piece: number) => Joint): Run[] {
  const cameInside = new Uint8Array(count) // bit 0: the best way to "outside" comes from inside; bit 1: that to "inside" does
  let [outside, inside, ended] = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let piece = 0; piece < count; piece++) {
    const at = wide * (from + piece)
    const hangs = piece === 0 ? 'free' : joint(piece)
    const free = hangs !== 'word'
    const begun = outside - price.cost + values[at + 1]!
    const gone = hangs === 'line' ? ended - price.cost + values[at + 1]! : inside + values[at + 2]!
    const leaves = free && ended > outside
    const stays = !free || gone >= begun
    cameInside[piece] = (leaves ? 1 : 0) | (stays ? 2 : 0)
    if (leaves) outside = ended
    inside = (stays ? gone : begun) - values[at]! + price.worth
    ended = inside + (wide === 4 ? values[at + 3]! : 0)
  }
  return trace(cameInside, ended > outside, joint)
}

/** Walks back from the last piece. */
function trace(cameInside: Uint8Array, endsInside: boolean, joint: (piece: number) => Joint): Run[] {
  const runs: [number, number][] = []
  let inside = endsInside
  for (let piece = cameInside.length - 1; piece >= 0; piece--) {
    if (inside) {
      const last = runs.at(-1)
      if (last && last[0] === piece + 1 && joint(piece + 1) !== 'line') last[0] = piece
      else runs.push([piece, piece])
    }
    inside = (cameInside[piece]! & (inside ? 2 : 1)) !== 0
  }
  return runs.reverse()
}
