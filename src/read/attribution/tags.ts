/** First and last piece of a stretch, both inclusive. */
export type Run = readonly [first: number, last: number]

/** A row of tag scores: three for each of `count` pieces (outside, begin, inside), the first piece's at `3 * from`. */
export interface Scores {
  readonly values: Float32Array
  readonly from: number
  readonly count: number
}

/** In natural logarithms of odds. */
export interface Price {
  readonly cost: number
  readonly worth: number
}

/**
 * The stretches that tag scores mark, as one whole: the best way to cut the row into inside and outside where every
 * stretch has its price and none begins or ends within a word. Without the cost a long
 * content falls into pieces wherever a single tag wavers; with it F1 on exact contents rose by .09
 * (docs/decisions/trained-reader.md). Viterbi's algorithm over two states, linear in the row.
 *
 * @param price what a stretch costs, and what each of its pieces is worth beyond its scores: more finds more
 * @param goesOn whether a piece belongs to the same word as the piece before it
 */
export function runsOf({ values, from, count }: Scores, price: Price, goesOn: (piece: number) => boolean): Run[] {
  const cameInside = new Uint8Array(count) // bit 0: the best way to "outside" comes from inside; bit 1: that to "inside" does
  let [outside, inside] = [0, Number.NEGATIVE_INFINITY]
  for (let piece = 0; piece < count; piece++) {
    const at = 3 * (from + piece)
    const gain = logSum(values[at + 1]!, values[at + 2]!) - values[at]! + price.worth
    const free = piece === 0 || !goesOn(piece)
    const leaves = free && inside > outside
    const stays = !free || inside >= outside - price.cost
    cameInside[piece] = (leaves ? 1 : 0) | (stays ? 2 : 0)
    const before = outside
    if (leaves) outside = inside
    inside = (stays ? inside : before - price.cost) + gain
  }
  return trace(cameInside, inside > outside)
}

/** Walks back from the last piece. */
function trace(cameInside: Uint8Array, endsInside: boolean): Run[] {
  const runs: [number, number][] = []
  let inside = endsInside
  for (let piece = cameInside.length - 1; piece >= 0; piece--) {
    if (inside) {
      const last = runs.at(-1)
      if (last && last[0] === piece + 1) last[0] = piece
      else runs.push([piece, piece])
    }
    inside = (cameInside[piece]! & (inside ? 2 : 1)) !== 0
  }
  return runs.reverse()
}

const logSum = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)))
