import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BitRows } from '../graph/bits.ts'
import { type Graph, ranksOf } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { concepts, stability, statesWhere } from '../stability/stability.ts'
import { type Known, underCompletions } from './completions.ts'

const order = (states: number, pairs: readonly (readonly [better: number, worse: number])[]): Known => {
  const better = new BitRows(states, states)
  for (const [high, low] of pairs) better.add(low, high)
  return { better }
}
/** States CC, CD, DC, DD. */
const graph = listedGraph(4, [
  [[2], [3], [0], [1]],
  [[1], [0], [3], [2]],
])
const column: Known = { ranks: ranksOf([3, 4, 1, 2]) }

describe('Row’s preferences in the dilemma are known in part', () => {
  const found = (row: Known) => {
    const { nash, seq } = underCompletions(graph, [row, column])
    return [nash.every, nash.some, seq.every, seq.some].map(statesWhere)
  }
  test('nothing known: nothing is sure, everything that Column allows is possible', () => {
    expect(found(order(4, []))).toEqual([[], [1, 3], [], [0, 1, 3]])
  })
  test('defecting against a defector known to be better: DD holds whatever else is true', () => {
    const [every, some] = found(order(4, [[3, 1]]))
    expect([every, some]).toEqual([[3], [3]])
  })
  test('all known: every completion is the one', () => {
    const all = order(4, [
      [2, 0],
      [2, 3],
      [2, 1],
      [0, 3],
      [0, 1],
      [3, 1],
    ])
    expect(found(all)).toEqual([[3], [3], [0, 3], [0, 3]])
  })
  test('one of two rankings', () => {
    expect(found({ oneOf: [ranksOf([3, 1, 4, 2]), ranksOf([4, 3, 2, 1])] }).slice(0, 2)).toEqual([[], [1, 3]])
  })
})

/** More than 8 states are not tried one by one: a far-off copy of the conflict makes the same question too large. */
const padded = (small: Graph, known: readonly Known[]): [Graph, Known[]] => {
  const into = new Int32Array(small.widest)
  const moves = known.map((_, p) =>
    Array.from({ length: 12 }, (_, s) => (s < small.states ? [...into.subarray(0, small.from(p, s, into))] : [])),
  )
  const wide = known.map((party): Known => {
    const better = new BitRows(12, 12)
    for (let a = 0; a < small.states; a++)
      for (let b = 0; b < small.states; b++) {
        const above = 'better' in party ? party.better.has(a, b) : 'ranks' in party && party.ranks[b]! > party.ranks[a]!
        if (above) better.add(a, b)
      }
    return { better }
  })
  return [listedGraph(12, moves), wide]
}

test('bounds agree with trying all: exact for Nash, GMR and SMR, never wrong for SEQ', () => {
  const states = 4
  const row = fc.uniqueArray(fc.integer({ min: 0, max: states - 1 }), { maxLength: 2 })
  const rows = fc.array(row, { minLength: states, maxLength: states })
  // Pairs from a hidden ranking cannot run in a circle.
  const pairs = fc.uniqueArray(fc.constantFrom([3, 0], [3, 1], [2, 0], [2, 1], [1, 0], [3, 2]), { maxLength: 4 })
  const closed = (list: readonly (readonly number[])[]): Known => {
    const better = new BitRows(states, states)
    for (const _ of list) // as often as a chain may be long
      for (const [high, low] of list) {
        better.add(low!, high!)
        better.join(low!, high!)
      }
    return { better }
  }
  fc.assert(
    fc.property(fc.array(fc.tuple(rows, pairs), { minLength: 2, maxLength: 2 }), (parties) => {
      const small = listedGraph(
        states,
        parties.map(([moves]) => moves),
      )
      const known = parties.map(([, list]) => closed(list))
      const exact = underCompletions(small, known)
      const bounds = underCompletions(...padded(small, known))
      for (const c of concepts) {
        for (let s = 0; s < states; s++) {
          const [e, b] = [exact[c], bounds[c]]
          if (b.undecided[s]) continue
          expect([b.every[s], b.some[s]], `${c} ${s}`).toEqual([e.every[s], e.some[s]])
        }
        if (c !== 'seq' && c !== 'sseq') expect(statesWhere(bounds[c].undecided)).toEqual([])
      }
    }),
    { numRuns: 200, seed: 9 },
  )
})

test('a total order has one completion', () => {
  const ranks = [ranksOf([3, 1, 4, 2]), ranksOf([3, 4, 1, 2])]
  const { equilibria } = stability({ graph, ranks, parties: ['a', 'b'], nameOf: String })
  const found = underCompletions(graph, [{ ranks: ranks[0]! }, { ranks: ranks[1]! }])
  for (const c of concepts) expect([found[c].every, found[c].some]).toEqual([equilibria[c], equilibria[c]])
})
