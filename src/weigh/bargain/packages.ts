import { Fault } from '../../model/index.ts'

/** One way to settle all issues, with what it is worth to each party. */
export interface Package {
  /** The value chosen for each issue. */
  readonly choice: readonly string[]
  readonly utilities: readonly number[]
}

/** What could be agreed on, and the points that bargaining theory singles out. Ties are all listed. */
export interface Bargain {
  /** False when nothing is at least as good for everybody as no agreement: then every list is empty. */
  readonly zone: boolean
  readonly rational: readonly Package[]
  readonly pareto: readonly Package[]
  readonly nash: readonly Package[]
  readonly kalaiSmorodinsky: readonly Package[]
  readonly egalitarian: readonly Package[]
  readonly utilitarian: readonly Package[]
}

/** Utilities closer than this are equal: they come from sums of decimals. */
const tolerance = 1e-9

/**
 * Bargaining solutions over a finite list of packages. What somebody would refuse is left out first: a product of two
 * losses is positive, and Nash's product alone would call it a success. Then Pareto efficiency; Nash 1950 (greatest
 * product of gains over no agreement); Kalai & Smorodinsky 1975 (greatest smallest share of the best possible gain, which
 * is the maximin form and not the smallest spread); egalitarian (greatest smallest gain, Kalai 1977); utilitarian
 * (greatest sum). The last four are taken among what is Pareto efficient.
 *
 * @throws Fault `conflict-invalid` when a package does not have one utility per party.
 */
export function bargain(packages: readonly Package[], reservation: readonly number[]): Bargain {
  for (const { choice, utilities } of packages) {
    if (utilities.length !== reservation.length || !utilities.every(Number.isFinite))
      throw new Fault('conflict-invalid', {
        place: choice.join(', '),
        problem: `${utilities.length} utilities for ${reservation.length} parties`,
        way: 'give one number for each party',
      })
  }
  const rational = packages.filter(({ utilities }) => utilities.every((u, p) => u >= reservation[p]! - tolerance))
  const pareto = efficient(rational)
  const gains = ({ utilities }: Package) => utilities.map((u, p) => u - reservation[p]!)
  const ideal = reservation.map((r, p) => Math.max(0, ...rational.map(({ utilities }) => utilities[p]! - r)))
  const shares = (item: Package) => gains(item).map((gain, p) => (ideal[p]! > tolerance ? gain / ideal[p]! : 1))
  return {
    zone: rational.length > 0,
    rational,
    pareto,
    nash: greatest(pareto, (item) => gains(item).reduce((product, gain) => product * Math.max(0, gain), 1)),
    kalaiSmorodinsky: greatest(pareto, (item) => Math.min(...shares(item))),
    egalitarian: greatest(pareto, (item) => Math.min(...gains(item))),
    utilitarian: greatest(pareto, ({ utilities }) => utilities.reduce((sum, u) => sum + u, 0)),
  }
}

/** What no other package beats for one party without a loss to another. Equal packages stay together. */
function efficient(packages: readonly Package[]): Package[] {
  const beats = (a: Package, b: Package) =>
    a.utilities.every((u, p) => u >= b.utilities[p]! - tolerance) &&
    a.utilities.some((u, p) => u > b.utilities[p]! + tolerance)
  // Whatever beats a package has a greater sum: sorted by it, only what stays needs to be looked at.
  const sum = ({ utilities }: Package) => utilities.reduce((total, u) => total + u, 0)
  const kept: Package[] = []
  for (const item of packages.toSorted((a, b) => sum(b) - sum(a)))
    if (!kept.some((other) => beats(other, item))) kept.push(item)
  const chosen = new Set(kept)
  return packages.filter((item) => chosen.has(item))
}

function greatest(packages: readonly Package[], worth: (item: Package) => number): Package[] {
  const values = packages.map(worth)
  const most = Math.max(...values)
  return packages.filter((_, i) => values[i]! >= most - tolerance)
}

/** How much the parties want different things: the least distance of any package from the best for all (Hindriks & al. 2007). */
export function opposition(packages: readonly Package[], { scaled }: { scaled: boolean }): number {
  const parties = packages[0]?.utilities.length ?? 0
  const most = Array.from({ length: parties }, (_, p) => Math.max(...packages.map(({ utilities }) => utilities[p]!)))
  const distance = ({ utilities }: Package) =>
    Math.hypot(...utilities.map((u, p) => (scaled ? 1 - u / most[p]! : most[p]! - u)))
  return Math.min(...packages.map(distance))
}
