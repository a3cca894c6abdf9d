import { Fault } from '../../model/index.ts'
import type { Package } from './packages.ts'

/** An issue of a bargaining domain: its values with what each is worth to one party, and how much the issue weighs. */
export interface ValuedIssue {
  readonly name: string
  readonly weight: number
  readonly values: readonly { readonly value: string; readonly worth: number }[]
}

/** So many packages are enumerated. */
const mostPackages = 2_000_000

/**
 * All packages of a domain, with each party's utility: the sum of weight times worth over the best worth of the issue,
 * as the Genius platform has it (Lin & al. 2014). With `normalised`, each party's utilities are stretched to 0 … 1.
 *
 * @throws Fault `conflict-invalid` when two parties' issues or values differ, `conflict-too-large`.
 */
export function packagesOf(parties: readonly (readonly ValuedIssue[])[], { normalised = false } = {}): Package[] {
  const [first = []] = parties
  check(parties, first)
  const count = first.reduce((product, { values }) => product * values.length, 1)
  if (count > mostPackages)
    throw new Fault('conflict-too-large', {
      place: 'the issues',
      problem: `${count} packages`,
      limit: `${mostPackages} packages`,
    })
  let choices: string[][] = [[]]
  for (const { values } of first) choices = choices.flatMap((choice) => values.map(({ value }) => [...choice, value]))
  const utility = parties.map(utilityOf)
  const packages = choices.map((choice) => ({ choice, utilities: utility.map((u) => u(choice)) }))
  return normalised ? stretched(packages) : packages
}

function utilityOf(issues: readonly ValuedIssue[]): (choice: readonly string[]) => number {
  const worth = issues.map(({ weight, values }) => {
    const best = Math.max(...values.map((value) => value.worth))
    return new Map(values.map((value) => [value.value, best > 0 ? (weight * value.worth) / best : 0]))
  })
  return (choice) => choice.reduce((sum, value, i) => sum + worth[i]!.get(value)!, 0)
}

function stretched(packages: readonly Package[]): Package[] {
  const parties = packages[0]?.utilities.length ?? 0
  const ranges = Array.from({ length: parties }, (_, p) => {
    const all = packages.map(({ utilities }) => utilities[p]!)
    return { low: Math.min(...all), high: Math.max(...all) }
  })
  const scale = (u: number, { low, high }: { low: number; high: number }) => (high > low ? (u - low) / (high - low) : 1)
  return packages.map(({ choice, utilities }) => ({ choice, utilities: utilities.map((u, p) => scale(u, ranges[p]!)) }))
}

function check(parties: readonly (readonly ValuedIssue[])[], first: readonly ValuedIssue[]): void {
  const shape = (issues: readonly ValuedIssue[]) =>
    issues.map(
      ({ name, values }) =>
        `${name}: ${values
          .map(({ value }) => value)
          .sort()
          .join(', ')}`,
    )
  const wanted = shape(first)
  for (const [p, issues] of parties.entries()) {
    const found = shape(issues)
    const at = Math.max(wanted.length, found.length)
    for (let i = 0; i < at; i++) {
      if (wanted[i] === found[i]) continue
      throw new Fault('conflict-invalid', {
        place: `party ${p + 1}, issue ${i + 1}`,
        problem: `its values are “${found[i] ?? 'none'}”, the first party’s “${wanted[i] ?? 'none'}”`,
        way: 'give every party the same issues with the same values, in the same order',
      })
    }
  }
}
