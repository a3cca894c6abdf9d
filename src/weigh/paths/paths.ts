import type { Game } from '../graph/graph.ts'

/** Up to this many states equally short ways are chosen by the number of the state; beyond, as the graph gives them. */
const mostSorted = 4096

/** One move on the way: who moves, and to which state. */
export interface Step {
  readonly party: number
  readonly to: number
}

/** The shortest legal ways from one state to all others. */
export interface Paths {
  /** States that can be reached, the start among them, nearest first. */
  readonly reached: readonly number[]
  /** The way to a state; empty for the start, `null` when there is none. */
  readonly to: (state: number) => Step[] | null
}

/**
 * Status-quo analysis (Li, Kilgour & Hipel 2005): how the conflict may get from one state to others when nobody moves
 * twice running; with `improving`, when everybody moves only to what is better for them. Of several shortest ways the
 * one whose parties stand first in the list is given. Linear in arcs times parties.
 */
export function pathsFrom({ graph, ranks, parties }: Game, start: number, improving: boolean): Paths {
  const width = parties.length
  const parent = new Int32Array(graph.states * width).fill(-1)
  const arrival = new Int32Array(graph.states).fill(-1) // the node by which a state was reached first
  const next = new Int32Array(graph.widest)
  const reached = [start]
  const queue = new Int32Array(graph.states * width)
  let [head, tail] = [0, 0]
  const leave = (state: number, last: number, node: number) => {
    for (let party = 0; party < width; party++) {
      if (party === last) continue
      const own = ranks[party]!
      const n = graph.from(party, state, next)
      if (graph.states <= mostSorted) next.subarray(0, n).sort()
      for (let i = 0; i < n; i++) {
        const to = next[i]!
        const arrived = to * width + party
        if (to === start || parent[arrived] !== -1 || (improving && own[to]! <= own[state]!)) continue
        parent[arrived] = node
        if (arrival[to] === -1) {
          arrival[to] = arrived
          reached.push(to)
        }
        queue[tail++] = arrived
      }
    }
  }
  const root = graph.states * width // stands for the start, before anybody has moved
  leave(start, -1, root)
  while (head < tail) {
    const node = queue[head++]!
    leave(Math.floor(node / width), node % width, node)
  }
  const to = (state: number): Step[] | null => {
    if (state === start) return []
    const steps: Step[] = []
    for (let node = arrival[state]!; node !== root; node = parent[node]!) {
      if (node === -1) return null
      steps.push({ party: node % width, to: Math.floor(node / width) })
    }
    return steps.reverse()
  }
  return { reached, to }
}
