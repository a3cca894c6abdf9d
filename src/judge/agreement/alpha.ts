/** How far two values are apart: not at all or wholly, or by the ranks between them. */
export type Metric = 'nominal' | 'ordinal'

/** What the coders said of each unit, as numbers of categories (for `ordinal` in their order). */
export type Units = readonly (readonly number[])[]

/**
 * Krippendorff's alpha, 1 − observed / expected disagreement, over the coincidences of values within units. Units with
 * fewer than two values are left out. `null` where nothing can be paired, or where all values are the same, so that
 * chance would agree as well.
 *
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections B–E, and Content Analysis (2004), ch. 11.
 */
export function alpha(units: Units, metric: Metric): number | null {
  const paired = units.filter((values) => values.length > 1)
  const size = Math.max(-1, ...paired.flat()) + 1
  const counts = new Float64Array(size)
  const together = new Float64Array(size * size)
  for (const values of paired) {
    for (const value of values) counts[value] = (counts[value] ?? 0) + 1
    values.forEach((one, i) => {
      values.forEach((other, j) => {
        const at = one * size + other
        if (i !== j) together[at] = (together[at] ?? 0) + 1 / (values.length - 1)
      })
    })
  }
  const total = counts.reduce((sum, count) => sum + count, 0)
  const apart = metric === 'nominal' ? nominal : ordinal(counts)
  let [observed, expected] = [0, 0]
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      const distance = apart(one, other)
      observed += 2 * (together[one * size + other] ?? 0) * distance
      expected += (2 * (counts[one] ?? 0) * (counts[other] ?? 0) * distance) / (total - 1)
    }
  }
  return expected === 0 ? null : 1 - observed / expected
}

const nominal = (one: number, other: number): number => (one === other ? 0 : 1)

/** Ranks that lie between, the two themselves by half, squared. */
function ordinal(counts: Float64Array): (one: number, other: number) => number {
  const upTo = [0]
  for (const count of counts) upTo.push((upTo.at(-1) ?? 0) + count)
  return (one, other) => {
    const between = (upTo[other + 1] ?? 0) - (upTo[one] ?? 0)
    return (between - ((counts[one] ?? 0) + (counts[other] ?? 0)) / 2) ** 2
  }
}
