import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { elmira } from '../../../test/kit/knownConflicts.ts'
import { plainStable } from '../../../test/kit/plainGame.ts'
import { gameOf, prepare } from '../conflict/prepare.ts'
import { type Game, ranksOf } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { concepts } from '../stability/stability.ts'
import { needed } from './requirements.ts'

const game = gameOf(prepare(elmira))!

test('for Elmira’s status quo to be Nash, the plant must find its two ways out no better, and insisting must not pay', () => {
  expect(needed(game, 1, { state: 0, concept: 'nash' }).anyOf).toEqual([[2, 8]])
  expect(needed(game, 2, { state: 0, concept: 'nash' }).anyOf).toEqual([[4]])
  expect(needed(game, 2, { state: 8, concept: 'nash' })).toEqual({
    anyOf: [[]],
    cut: false,
    rankings: { of: 362880, satisfying: 362880 },
  })
})
test('half of all rankings have one state above another', () => {
  expect(needed(game, 2, { state: 0, concept: 'nash' }).rankings).toEqual({ of: 362880, satisfying: 181440 })
})

/** All strict rankings of n states, as payoffs. */
function rankings(n: number): number[][] {
  if (n === 0) return [[]]
  return rankings(n - 1).flatMap((short) =>
    Array.from({ length: n }, (_, at) => [...short.map((rank) => (rank >= at ? rank + 1 : rank)), at]),
  )
}

test('equal to trying every ranking: the condition and the count', () => {
  const states = 4
  const row = fc.uniqueArray(fc.integer({ min: 0, max: states - 1 }), { maxLength: 2 })
  const rows = fc
    .array(row, { minLength: states, maxLength: states })
    .map((all) => all.map((targets, s) => targets.filter((t) => t !== s)))
  const payoff = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: states, maxLength: states })
  const all = rankings(states)
  expect(all).toHaveLength(24)
  fc.assert(
    fc.property(fc.array(fc.tuple(rows, payoff), { minLength: 2, maxLength: 3 }), (parties) => {
      const moves = parties.map(([own]) => own)
      const others = parties.map(([, own]) => own)
      const small: Game = {
        parties: parties.map((_, p) => `${p}`),
        graph: listedGraph(states, moves),
        ranks: others.map(ranksOf),
        nameOf: String,
      }
      for (const concept of concepts) {
        const { anyOf, rankings: counted } = needed(small, 0, { state: 0, concept })
        const holding = all.filter((own) =>
          plainStable({ states, moves, payoff: [own, ...others.slice(1)] }, 0, 0, concept),
        )
        const said = all.filter((own) => anyOf.some((set) => set.every((s) => own[s]! <= own[0]!)))
        expect(said).toEqual(holding)
        expect(counted).toEqual({ of: 24, satisfying: holding.length })
      }
    }),
    { numRuns: 300, seed: 5 },
  )
})
