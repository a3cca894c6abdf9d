import { BitRows } from '../graph/bits.ts'
import type { Graph } from '../graph/graph.ts'
import type { Concept } from './stability.ts'
import { concepts } from './stability.ts'

/**
 * What one party makes of states, where it is not a total order: a coalition, preferences known in part, attitudes.
 * `gains(from, to)`: would it move there. `hurts(from, to)`: does being there answer an improvement from `from`.
 * `improves(from, to)`: do others expect it to move there by itself.
 */
export interface Relation {
  gains(from: number, to: number): boolean
  hurts(from: number, to: number): boolean
  improves(from: number, to: number): boolean
}

/** For each state, the set of states that the movers reach by legal sequences of at least one allowed move. */
export function reachSets(
  graph: Graph,
  movers: readonly number[],
  allowed: (mover: number, from: number, to: number) => boolean,
): BitRows {
  const sets = new BitRows(graph.states, graph.states)
  const next = new Int32Array(graph.widest)
  const seen = new Int32Array(graph.states)
  for (let start = 0; start < graph.states; start++) {
    seen.fill(0)
    const waiting: number[] = []
    const leave = (state: number, last: number) => {
      for (const [m, mover] of movers.entries()) {
        if (m === last) continue
        const n = graph.from(mover, state, next)
        for (let i = 0; i < n; i++) {
          const to = next[i]!
          if (seen[to]! & (1 << m) || !allowed(mover, state, to)) continue
          seen[to]! |= 1 << m
          sets.add(start, to)
          waiting.push(to * movers.length + m)
        }
      }
    }
    leave(start, -1)
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
      leave(Math.floor(node / movers.length), node % movers.length)
  }
  return sets
}

/** Individual stability of one party under any relation, by the definitions, with sets as bits. */
export function stabilityUnder(
  graph: Graph,
  party: number,
  relations: readonly Relation[],
): Record<Concept, Uint8Array> {
  const movers = relations.map((_, p) => p).filter((p) => p !== party)
  const any = reachSets(graph, movers, () => true)
  const willing = reachSets(graph, movers, (mover, from, to) => relations[mover]!.improves(from, to))
  const own = relations[party]!
  const next = new Int32Array(graph.widest)
  const counter = new Int32Array(graph.widest)
  const stable = Object.fromEntries(
    concepts.map((concept) => [concept, new Uint8Array(graph.states).fill(1)]),
  ) as unknown as Record<Concept, Uint8Array>
  for (let state = 0; state < graph.states; state++) {
    const n = graph.from(party, state, next)
    const gains = [...next.subarray(0, n)].filter((to) => own.gains(state, to))
    if (gains.length === 0) continue
    stable.nash[state] = 0
    const bad = new BitRows(2, graph.states) // 0: answers the improvement; 1: and leaves no way out
    for (let s = 0; s < graph.states; s++) {
      if (!own.hurts(state, s)) continue
      bad.add(0, s)
      const m = graph.from(party, s, counter)
      let escapes = false
      for (let i = 0; i < m && !escapes; i++) escapes = !own.hurts(state, counter[i]!)
      if (!escapes) bad.add(1, s)
    }
    for (const to of gains) {
      if (!any.meets(to, 0, bad)) stable.gmr[state] = 0
      if (!any.meets(to, 1, bad)) stable.smr[state] = 0
      if (!willing.meets(to, 0, bad)) stable.seq[state] = 0
      if (!willing.meets(to, 1, bad)) stable.sseq[state] = 0
    }
  }
  return stable
}
