import type { Matrix } from './network.ts'

/**
 * How well a partition fits a network, from -1/2 to 1: ties inside groups less what chance would put there (Newman &
 * Girvan 2004, weighted). Negative ties are left out. 0 for a network without ties.
 */
export function modularity({ values }: Matrix, groups: readonly number[]): number {
  const weight = values.map((row) => row.map((w) => Math.max(0, w)))
  const strength = weight.map((row) => row.reduce((sum, w) => sum + w, 0))
  const total = strength.reduce((sum, s) => sum + s, 0)
  if (total === 0) return 0
  let inside = 0
  for (const [i, row] of weight.entries())
    for (const [j, w] of row.entries()) if (groups[i] === groups[j]) inside += w - (strength[i]! * strength[j]!) / total
  return inside / total
}

/**
 * The blocs of a network: pairs of groups are joined as long as modularity rises, the best first (Clauset, Newman &
 * Moore 2004). Group numbers in order of first members; an actor without ties stands alone. O(n³) and deterministic.
 */
export function blocs(network: Matrix): number[] {
  const { values } = network
  const weight = values.map((row) => row.map((w) => Math.max(0, w)))
  const total = weight.flat().reduce((sum, w) => sum + w, 0)
  let groups = values.map((_, i) => [i])
  if (total === 0) return values.map((_, i) => i)
  const strength = (group: readonly number[]) =>
    group.reduce((sum, i) => sum + weight[i]!.reduce((s, w) => s + w, 0), 0)
  const between = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, i) => sum + b.reduce((s, j) => s + weight[i]![j]!, 0), 0)
  for (;;) {
    let best: { gain: number; a: number; b: number } | null = null
    for (let a = 0; a < groups.length; a++) {
      for (let b = a + 1; b < groups.length; b++) {
        const [x, y] = [groups[a]!, groups[b]!]
        const gain = 2 * (between(x, y) / total - (strength(x) * strength(y)) / total ** 2)
        if (gain > 1e-12 && gain > (best?.gain ?? 0) + 1e-12) best = { gain, a, b }
      }
    }
    if (!best) break
    const { a, b } = best
    const joined = [...groups[a]!, ...groups[b]!].sort((x, y) => x - y)
    groups = groups.map((group, i) => (i === a ? joined : group)).filter((_, i) => i !== b)
  }
  return values.map((_, i) => groups.findIndex((group) => group.includes(i)))
}

/**
 * E-I index (Krackhardt & Stern 1988): ties between groups less ties within, over all ties. -1 where everybody keeps to
 * their own, 1 where nobody does; `null` where there are no ties.
 */
export function eiIndex({ values }: Matrix, groups: readonly number[]): number | null {
  let [external, internal] = [0, 0]
  for (const [i, row] of values.entries()) {
    for (const [j, w] of row.entries()) {
      if (i === j || w <= 0) continue
      if (groups[i] === groups[j]) internal += w
      else external += w
    }
  }
  return external + internal === 0 ? null : (external - internal) / (external + internal)
}
