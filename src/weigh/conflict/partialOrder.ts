import { Fault, type PreferenceView } from '../../model/index.ts'
import { BitRows } from '../graph/bits.ts'
import { stateOf } from './ranking.ts'
import type { Space } from './space.ts'
import type { Path, Where } from './where.ts'

/** Comparisons of every pair take one bit each: 8,192 states are 8 MiB for each party. */
export const mostCompared = 8192

/**
 * What is known of a party's preferences, closed under transitivity: row `s` holds the states that are better than `s`.
 * Two states neither of which is better may be equal or either way: that is not known.
 *
 * @throws Fault `preference-cycle` with the circle, `conflict-too-large`.
 */
export function partialOrder(
  order: NonNullable<PreferenceView['order']>,
  at: { space: Space; where: Where; path: Path; party: string },
): BitRows {
  const { space, where, path, party } = at
  const { states } = space.graph
  if (states > mostCompared) {
    const problem = `${states} states with preferences that are known in part`
    throw new Fault('conflict-too-large', { place: where(path), problem, limit: `${mostCompared} states` })
  }
  const better: number[][] = Array.from({ length: states }, () => [])
  for (const [i, [high, low]] of order.entries()) {
    const here = { ...at, path: [...path, i] }
    better[stateOf(low, here)]!.push(stateOf(high, here))
  }
  const { sorted, circle } = topological(better)
  if (circle) {
    const names = circle.map((state) => space.nameOf(state)).join(' < ')
    throw new Fault('preference-cycle', { place: where(path), party, circle: names })
  }
  const rows = new BitRows(states, states)
  for (const state of sorted) {
    for (const above of better[state]!) {
      rows.add(state, above)
      rows.join(state, above)
    }
  }
  return rows
}

/** States with everything above a state before it; or a circle, first state repeated at its end. */
function topological(better: readonly number[][]): { sorted: number[]; circle: number[] | null } {
  const colour = new Uint8Array(better.length) // 0 new, 1 on the way, 2 done
  const sorted: number[] = []
  for (let root = 0; root < better.length; root++) {
    if (colour[root]) continue
    const way: { state: number; next: number }[] = [{ state: root, next: 0 }]
    colour[root] = 1
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const above = better[top.state]![top.next++]
      if (above === undefined) {
        colour[top.state] = 2
        sorted.push(top.state)
        way.pop()
      } else if (colour[above] === 1) {
        const states = way.map(({ state }) => state)
        return { sorted, circle: [...states.slice(states.indexOf(above)), above] }
      } else if (colour[above] === 0) {
        colour[above] = 1
        way.push({ state: above, next: 0 })
      }
    }
  }
  return { sorted, circle: null }
}
