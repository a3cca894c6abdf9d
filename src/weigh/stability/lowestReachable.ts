import type { Graph } from '../graph/graph.ts'

/** Stands where no state can be reached at all. */
export const unreachable = 0x7fffffff

/** What a search for the lowest cost looks at. */
export interface Search {
  readonly graph: Graph
  /** The parties that may move, each at most once in a row. */
  readonly movers: readonly number[]
  /** What each state costs; the search finds the lowest. */
  readonly cost: Int32Array
  /** Ranks by party where only moves to a better state count (unilateral improvements); `null` where all moves do. */
  readonly improving: readonly Int32Array[] | null
}

/**
 * For every state, the lowest cost among the states that the movers can reach from it by a legal sequence of at least
 * one move: no party moves twice running, and a party may move again after another has (Fang, Hipel & Kilgour 1993,
 * section 4.2). {@link unreachable} where nothing can be reached.
 *
 * Targets are taken in ascending cost and searched backwards, so that what labels a state first is its answer: each
 * arc of each mover is looked at once. A node of the search is a state with the party that moved last.
 */
export function lowestReachable({ graph, movers, cost, improving }: Search): Int32Array {
  const { states } = graph
  const lowest = new Int32Array(states).fill(unreachable)
  if (movers.length === 0) return lowest
  const width = movers.length
  const all = (1 << width) - 1
  const done = new Int32Array(states) // bit m: the node (state, moved last by m) has been searched
  const stack = new Int32Array(states * width)
  const before = new Int32Array(graph.widest)
  let depth = 0
  const add = (state: number, open: number): void => {
    const fresh = open & ~done[state]!
    if (fresh === 0) return
    done[state]! |= fresh
    for (let m = 0; m < width; m++) if (fresh & (1 << m)) stack[depth++] = state * width + m
  }
  for (const target of ascending(cost)) {
    const value = cost[target]!
    add(target, all)
    while (depth > 0) {
      const node = stack[--depth]!
      const m = node % width
      const state = (node - m) / width
      const party = movers[m]!
      const others = all & ~(1 << m)
      const n = graph.to(party, state, before)
      if (improving) {
        const ranks = improving[party]!
        const rank = ranks[state]!
        for (let i = 0; i < n; i++) {
          const from = before[i]!
          if (ranks[from]! >= rank) continue
          if (lowest[from] === unreachable) lowest[from] = value
          if (others & ~done[from]!) add(from, others)
        }
      } else {
        for (let i = 0; i < n; i++) {
          const from = before[i]!
          if (lowest[from] === unreachable) lowest[from] = value
          if (others & ~done[from]!) add(from, others)
        }
      }
    }
  }
  return lowest
}

/** States by ascending cost, ties in order of state. Linear when costs are dense ranks. */
function ascending(cost: Int32Array): Int32Array {
  let top = 0
  for (const c of cost) if (c > top) top = c
  const at = new Int32Array(top + 2)
  for (const c of cost) at[c + 1]!++
  for (let c = 0; c <= top; c++) at[c + 1]! += at[c]!
  const order = new Int32Array(cost.length)
  for (let s = 0; s < cost.length; s++) order[at[cost[s]!]!++] = s
  return order
}
