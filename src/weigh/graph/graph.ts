/** Who can move from where to where. States and parties are numbers counted from 0. */
export interface Graph {
  readonly parties: number
  readonly states: number
  /** The most moves that any party has from, or to, any state: the size of the buffers below. */
  readonly widest: number
  /** Writes the states that `party` can move to from `state` into `into`; returns how many. Never `state` itself. */
  from(party: number, state: number, into: Int32Array): number
  /** Writes the states from which `party` can move to `state` into `into`; returns how many. */
  to(party: number, state: number, into: Int32Array): number
}

/**
 * A conflict ready to be analysed: its graph, what each state is called, and for each party a rank per state (higher is
 * better, equal is indifferent, no gaps).
 */
export interface Game {
  readonly parties: readonly string[]
  readonly graph: Graph
  readonly nameOf: (state: number) => string
  readonly ranks: readonly Int32Array[]
}

/** The moves of one party from one state, as a fresh list in ascending order. For small questions, not for loops. */
export function movesFrom(graph: Graph, party: number, state: number): number[] {
  const into = new Int32Array(graph.widest)
  return [...into.subarray(0, graph.from(party, state, into))].sort((a, b) => a - b)
}

/** Dense ranks: the lowest value becomes 0, equal values the same number, no gaps. O(n log n). */
export function ranksOf(values: ArrayLike<number>): Int32Array {
  const sorted = Float64Array.from(values).sort()
  const rankOf = new Map<number, number>()
  for (const value of sorted) if (!rankOf.has(value)) rankOf.set(value, rankOf.size)
  return Int32Array.from(values, (value) => rankOf.get(value) ?? 0)
}
