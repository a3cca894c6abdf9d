/** First and last piece of a stretch, both inclusive. */
export type Run = readonly [first: number, last: number]

/**
 * The stretches that begin-inside-outside tags mark (0 outside, 1 begin, 2 inside). `scores` holds three numbers for
 * each of `count` pieces, the first at piece number `from`; the greatest of the three is the tag. An inside without a
 * begin begins.
 */
export function runsOf(scores: Float32Array, from: number, count: number): Run[] {
  const runs: [number, number][] = []
  let open: [number, number] | null = null
  for (let piece = 0; piece < count; piece++) {
    const at = 3 * (from + piece)
    const [outside, begin, inside] = [scores[at]!, scores[at + 1]!, scores[at + 2]!]
    if (outside >= begin && outside >= inside) open = null
    else if (open && inside > begin) open[1] = piece
    else {
      open = [piece, piece]
      runs.push(open)
    }
  }
  return runs
}
