import type { Graph } from './graph.ts'

/** One party's moves as one array: those of state `s` stand from `offsets[s]` to `offsets[s + 1]`. */
interface Arcs {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/** A graph whose moves are listed: `moves[party][state]` are the states it can move to. Loops and repeats are dropped. */
export function listedGraph(states: number, moves: readonly (readonly (readonly number[])[])[]): Graph {
  const forward = moves.map((rows) => pack(Array.from({ length: states }, (_, s) => clean(rows[s] ?? [], s))))
  const backward = forward.map((arcs) => turned(arcs, states))
  const widest = Math.max(1, ...[...forward, ...backward].map(widestOf))
  return {
    parties: moves.length,
    states,
    widest,
    from: (party, state, into) => copy(forward[party]!, state, into),
    to: (party, state, into) => copy(backward[party]!, state, into),
  }
}

const clean = (row: readonly number[], self: number): number[] =>
  [...new Set(row)].filter((s) => s !== self).sort((a, b) => a - b)

function pack(rows: readonly (readonly number[])[]): Arcs {
  const offsets = new Int32Array(rows.length + 1)
  for (const [s, row] of rows.entries()) offsets[s + 1] = offsets[s]! + row.length
  return { offsets, targets: Int32Array.from(rows.flat()) }
}

function turned({ offsets, targets }: Arcs, states: number): Arcs {
  const into = new Int32Array(states + 1)
  for (const t of targets) into[t + 1]!++
  for (let s = 0; s < states; s++) into[s + 1]! += into[s]!
  const next = into.slice()
  const sources = new Int32Array(targets.length)
  for (let s = 0; s < states; s++) {
    for (let a = offsets[s]!; a < offsets[s + 1]!; a++) sources[next[targets[a]!]!++] = s
  }
  return { offsets: into, targets: sources }
}

function widestOf({ offsets }: Arcs): number {
  let most = 0
  for (let s = 0; s + 1 < offsets.length; s++) most = Math.max(most, offsets[s + 1]! - offsets[s]!)
  return most
}

function copy({ offsets, targets }: Arcs, state: number, into: Int32Array): number {
  const [start, end] = [offsets[state]!, offsets[state + 1]!]
  for (let a = start; a < end; a++) into[a - start] = targets[a]!
  return end - start
}
