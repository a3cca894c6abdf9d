/** How a piece of evidence bears on a scenario; `null` where it does not apply. 1 very inconsistent … 5 very consistent. */
export type Rating = 1 | 2 | 3 | 4 | 5 | null

/** A scenario with how each piece of evidence bears on it; several ratings where several analysts rated. */
export interface Scenario {
  readonly name: string
  readonly ratings: readonly (readonly Rating[])[]
}

/** A scenario in the table: scenarios are its rows and evidence its columns, which biases less (Dhami & al. 2019). */
export interface Ranked {
  readonly name: string
  readonly inconsistency: number
  readonly consistency: number
  /** Shares of the evidence that does not apply to it, and that nobody has rated. */
  readonly notApplicable: number
  readonly unrated: number
}

/**
 * Scenarios by how little speaks against them (Heuer 1999, Analysis of Competing Hypotheses): the least inconsistent
 * first; of equals the more consistent, then the one on which more evidence bears. Order says nothing of probability.
 */
export function rankScenarios(scenarios: readonly Scenario[]): Ranked[] {
  return scenarios
    .map(({ name, ratings }): Ranked => {
      const agreed = ratings.map(agreedRating)
      const sum = (worth: (rating: number) => number) =>
        agreed.reduce((total: number, rating) => total + (rating === null ? 0 : worth(rating)), 0)
      const share = (test: (given: readonly Rating[]) => boolean) =>
        ratings.length === 0 ? 0 : ratings.filter(test).length / ratings.length
      return {
        name,
        inconsistency: sum((rating) => Math.max(0, 3 - rating) ** 2),
        consistency: sum((rating) => Math.max(0, rating - 3) ** 2),
        notApplicable: share((given) => given.length > 0 && agreedRating(given) === null),
        unrated: share((given) => given.length === 0),
      }
    })
    .toSorted(
      (a, b) =>
        a.inconsistency - b.inconsistency ||
        b.consistency - a.consistency ||
        a.notApplicable - b.notApplicable ||
        a.unrated - b.unrated,
    )
}

/** What several analysts make of one cell: the mean of who found it applicable, halves to the even number. */
export function agreedRating(ratings: readonly Rating[]): Rating {
  const given = ratings.filter((rating) => rating !== null)
  if (given.length === 0) return null
  return halfEven(given.reduce((sum: number, rating) => sum + rating, 0) / given.length) as Rating
}

/** Rounding that does not drift: 2.5 → 2, 3.5 → 4, 4.5 → 4. `Math.round` would push every half upwards. */
export function halfEven(x: number): number {
  const floor = Math.floor(x)
  const rest = x - floor
  if (rest !== 0.5) return Math.round(x)
  return floor % 2 === 0 ? floor : floor + 1
}

/**
 * How much a piece of evidence tells scenarios apart: the standard deviation of its ratings over them. 0 where it fits
 * all alike, and then it tells nothing, however striking it is. Where it does not apply it counts as neutral.
 */
export function diagnosticity(ratings: readonly (readonly Rating[])[]): number {
  const agreed = ratings.map(agreedRating).map((rating) => rating ?? 3)
  const mean = agreed.reduce((sum, x) => sum + x, 0) / agreed.length
  return agreed.length === 0 ? 0 : Math.sqrt(agreed.reduce((sum, x) => sum + (x - mean) ** 2, 0) / agreed.length)
}
