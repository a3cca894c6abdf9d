import { Fault, type Stake } from '../../model/index.ts'

/** A number with how far it moves: the lowest and highest over every change that was tried. */
export interface Banded {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A forecast, labelled as what it is: where the weight lies today, not what will happen. */
export interface Central {
  readonly mean: Banded
  readonly median: Banded
  /** By how much of all weight the median's side exceeds one half: near 0, a feather would tip it. */
  readonly margin: number
  /** Whose weight, changed by the share that was asked, moves the median elsewhere. */
  readonly hangsOn: readonly string[]
}

const weightOf = ({ capability, salience }: Stake): number => capability * salience

/**
 * Weighted mean and weighted median of positions, weight being capability times salience (the baseline in Bueno de
 * Mesquita & Stokman 1994, and hard to beat: Achen 2006). The bands are what becomes of them when any one actor's weight
 * grows or shrinks by `share` (a fifth unless said), or the actor is left out.
 *
 * @throws Fault `conflict-invalid` without actors, or with a weight that is negative, not a number, or all zero.
 */
export function central(stakes: readonly Stake[], share = 0.2): Central {
  check(stakes)
  const now = { mean: meanOf(stakes), median: medianOf(stakes) }
  const changed = stakes.flatMap((stake, i) =>
    [0, 1 - share, 1 + share].map((factor) => ({
      name: stake.name,
      leftOut: factor === 0,
      stakes: stakes.map((s, j) => (i === j ? { ...s, capability: s.capability * factor } : s)),
    })),
  )
  const usable = changed.filter((change) => change.stakes.some((s) => weightOf(s) > 0))
  const band = (value: number, of: (all: readonly Stake[]) => number): Banded => {
    const all = [value, ...usable.map((change) => of(change.stakes))]
    return { value, low: Math.min(...all), high: Math.max(...all) }
  }
  const moved = usable.filter((change) => !change.leftOut && medianOf(change.stakes) !== now.median)
  const total = stakes.reduce((sum, s) => sum + weightOf(s), 0)
  const upTo = stakes.filter((s) => s.position <= now.median).reduce((sum, s) => sum + weightOf(s), 0)
  return {
    mean: band(now.mean, meanOf),
    median: band(now.median, medianOf),
    margin: upTo / total - 0.5,
    hangsOn: [...new Set(moved.map(({ name }) => name))],
  }
}

export function meanOf(stakes: readonly Stake[]): number {
  const total = stakes.reduce((sum, s) => sum + weightOf(s), 0)
  return stakes.reduce((sum, s) => sum + weightOf(s) * s.position, 0) / total
}

/** The lowest position at which half of all weight is reached. */
export function medianOf(stakes: readonly Stake[]): number {
  const half = stakes.reduce((sum, s) => sum + weightOf(s), 0) / 2
  let reached = 0
  const ordered = stakes.toSorted((a, b) => a.position - b.position)
  for (const stake of ordered) {
    reached += weightOf(stake)
    if (reached >= half - 1e-12) return stake.position
  }
  return ordered.at(-1)!.position
}

/** How much of the weight of all prefers one position to another, by how far each is from either; negative where less. */
export function vote(stakes: readonly Stake[], a: number, b: number): number {
  const positions = stakes.map(({ position }) => position)
  const range = Math.max(...positions) - Math.min(...positions)
  if (range === 0) return 0
  return stakes.reduce(
    (sum, s) => sum + (weightOf(s) * (Math.abs(s.position - b) - Math.abs(s.position - a))) / range,
    0,
  )
}

function check(stakes: readonly Stake[]): void {
  const wrong = stakes.find((s) => !(s.capability >= 0 && s.salience >= 0 && Number.isFinite(s.position + weightOf(s))))
  if (wrong || !stakes.some((s) => weightOf(s) > 0))
    throw new Fault('conflict-invalid', {
      place: wrong?.name ?? 'the actors',
      problem: wrong ? 'its position, capability or salience is no usable number' : 'nobody has any weight',
      way: 'give each actor a position, a capability and a salience of 0 or more',
    })
}
