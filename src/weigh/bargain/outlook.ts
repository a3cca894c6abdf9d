import { type Bargaining, type BargainingOutlook, Fault, type PackageWorth, type ScaleZone } from '../../model/index.ts'
import { packagesOf, type ValuedIssue } from './domain.ts'
import { bargain, type Package } from './packages.ts'
import { zoneOf } from './zones.ts'

/**
 * What could be agreed on: on each scale the zone of possible agreement or the gap; over the packages first those that
 * nobody would refuse, and where there are any the points that bargaining theory singles out, ties listed.
 *
 * @throws Fault `conflict-invalid` for worth that is missing, or limits that cross; `conflict-too-large`.
 */
export function weighBargaining({ name, issues = [], parties = [], scales = [] }: Bargaining): BargainingOutlook {
  return {
    name: name ?? null,
    parties: parties.map((party) => party.name),
    scales: scales.map(scaleZone),
    packages: parties.length === 0 ? null : packagesFor({ issues, parties }),
  }
}

/** Where the limits on one scale meet. @throws Fault `conflict-invalid` when a party's own limits cross. */
export function scaleZone({ issue, unit, limits }: NonNullable<Bargaining['scales']>[number]): ScaleZone {
  const stated = limits.map(({ party, least = null, most = null }) => ({ party, least, most }))
  const { overlap, gap, lowBy, highBy } = zoneOf(stated)
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return {
    issue,
    unit: unit ?? null,
    overlap: overlap && { low: end(overlap.low), high: end(overlap.high) },
    gap,
    lowBy,
    highBy,
  }
}

interface Valued {
  readonly issues: NonNullable<Bargaining['issues']>
  readonly parties: NonNullable<Bargaining['parties']>
}

function packagesFor({ issues, parties }: Valued): BargainingOutlook['packages'] {
  const valued = parties.map((party) => issues.map((issue) => valuedIssue(party, issue)))
  const all = packagesOf(valued)
  const found = bargain(
    all,
    parties.map(({ reservation = 0 }) => reservation),
  )
  const shown = (list: readonly Package[]): PackageWorth[] =>
    list.map(({ choice, utilities }) => ({
      choice: Object.fromEntries(issues.map((issue, i) => [issue.name, choice[i]!])),
      worth: [...utilities],
    }))
  return {
    all: all.length,
    zone: found.zone,
    rational: found.rational.length,
    pareto: shown(found.pareto),
    nash: shown(found.nash),
    kalaiSmorodinsky: shown(found.kalaiSmorodinsky),
    egalitarian: shown(found.egalitarian),
    utilitarian: shown(found.utilitarian),
  }
}

function valuedIssue(party: Valued['parties'][number], { name, values }: Valued['issues'][number]): ValuedIssue {
  return {
    name,
    weight: party.weights?.[name] ?? 1,
    values: values.map((value) => {
      const worth = party.worth[name]?.[value]
      if (worth !== undefined) return { value, worth }
      throw new Fault('conflict-invalid', {
        place: party.name,
        problem: `nothing says what “${value}” on “${name}” is worth to it`,
        way: 'give a number for every value of every issue, 0 where it is worth nothing',
      })
    }),
  }
}
