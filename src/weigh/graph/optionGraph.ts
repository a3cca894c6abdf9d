import type { Graph } from './graph.ts'

/** What an option graph is made of. Bit `b` of a code is option `b`, taken (1) or not (0). */
export interface OptionSpace {
  /** How many options there are: at most 30. */
  readonly options: number
  /** The bits of each party's options. */
  readonly owned: readonly number[]
  /** Bits that may only be taken, and bits that may only be given up. */
  readonly forwardOnly: number
  readonly backOnly: number
  /** The feasible codes in ascending order. */
  readonly codes: Int32Array
}

/** Up to this many options a table finds a state by its code; beyond, it would be larger than the states themselves. */
const tableOptions = 22

/**
 * The graph of a conflict in option form. A party moves by changing any of its own options at once; moves are worked
 * out when they are asked for, so 262,144 states with 24 million moves take no more memory than the states.
 */
export function optionGraph(space: OptionSpace): Graph {
  const { owned, codes } = space
  const find = finder(space)
  const widest = Math.max(1, ...owned.map((mask) => 2 ** bits(mask) - 1))
  const step = (forwardOnly: number, backOnly: number) => (party: number, state: number, into: Int32Array) => {
    const code = codes[state]!
    // What may change from here: options taken and irrevocable stay, as do those given up for good.
    const free = owned[party]! & ~(code & forwardOnly) & ~(~code & backOnly)
    let n = 0
    for (let change = free; change !== 0; change = (change - 1) & free) {
      const target = find(code ^ change)
      if (target >= 0) into[n++] = target
    }
    return n
  }
  return {
    parties: owned.length,
    states: codes.length,
    widest,
    from: step(space.forwardOnly, space.backOnly),
    to: step(space.backOnly, space.forwardOnly), // backwards in time a taken option may only be given up
  }
}

function finder({ options, codes }: OptionSpace): (code: number) => number {
  if (codes.length === 2 ** options) return (code) => code
  if (options <= tableOptions) {
    const table = new Int32Array(2 ** options).fill(-1)
    for (let s = 0; s < codes.length; s++) table[codes[s]!] = s
    return (code) => table[code]!
  }
  const table = new Map<number, number>()
  for (let s = 0; s < codes.length; s++) table.set(codes[s]!, s)
  return (code) => table.get(code) ?? -1
}

function bits(mask: number): number {
  let n = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++
  return n
}
