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
  const all = (1 << movers.length) - 1
  const done = new Int32Array(states) // bit m: the node (state, moved last by m) has been searched
  const stack = new Int32Array(states * movers.length)
  const before = new Int32Array(graph.widest)
  for (const target of ascending(cost)) {
    let depth = 0
    const value = cost[target]!
    const add = (state: number, open: number) => {
      const fresh = open & ~done[state]!
      if (fresh === 0) return
      done[state]! |= fresh
      for (let m = 0; m < movers.length; m++) if (fresh & (1 << m)) stack[depth++] = state * movers.length + m
    }
    add(target, all)
    while (depth > 0) {
      const node = stack[--depth]!
      const [state, m] = [Math.floor(node / movers.length), node % movers.length]
      const party = movers[m]!
      const ranks = improving?.[party]
      const n = graph.to(party, state, before)
      for (let i = 0; i < n; i++) {
        const from = before[i]!
        if (ranks && ranks[from]! >= ranks[state]!) continue
        if (lowest[from] === unreachable) lowest[from] = value
        add(from, all & ~(1 << m))
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
