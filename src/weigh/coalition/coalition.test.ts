import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { elmira } from '../../../test/kit/knownConflicts.ts'
import { gameOf, prepare } from '../conflict/prepare.ts'
import { type Game, ranksOf } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { type Relation, stabilityUnder } from '../stability/relations.ts'
import { concepts, stability, statesWhere } from '../stability/stability.ts'
import { coalitionImprovements, coalitionsOf } from './coalitions.ts'
import { mergeCoalition } from './merge.ts'

const game = gameOf(prepare(elmira))!
const [MoE, Uniroyal, LocalGov] = [0, 1, 2]

describe('Elmira (states from 0)', () => {
  const improvements = (state: number) =>
    coalitionsOf(3).flatMap((members) =>
      coalitionImprovements(game, members, state).map(({ to }) => [...members, to] as const),
    )
  test.each([
    [0, [[MoE, LocalGov, 4]]],
    [
      1,
      [
        [MoE, Uniroyal, 3],
        [Uniroyal, LocalGov, 3],
        [Uniroyal, LocalGov, 7],
        [MoE, Uniroyal, LocalGov, 3],
        [MoE, Uniroyal, LocalGov, 7],
      ],
    ],
    [2, [[MoE, LocalGov, 6]]],
    [3, []],
    [4, [[MoE, Uniroyal, 7]]],
    [
      5,
      [
        [MoE, Uniroyal, 7],
        [Uniroyal, LocalGov, 7],
        [MoE, Uniroyal, LocalGov, 7],
      ],
    ],
    [7, []],
    [8, []],
  ])('from %i coalitions improve to …', (state, expected) => expect(improvements(state)).toEqual(expected))

  test('ministry and plant as one mover: the deadlock 4 falls', () => {
    const merged = mergeCoalition(game, [MoE, Uniroyal])
    const found = Object.fromEntries(concepts.map((c) => [c, statesWhere(merged.equilibria[c])]))
    expect(found).toMatchObject({
      nash: [6, 7, 8],
      gmr: [0, 2, 3, 6, 7, 8],
      smr: [0, 2, 3, 6, 7, 8],
      seq: [0, 6, 7, 8],
    })
    expect([merged.moves(0, 4), merged.improvements(0, 4)]).toEqual([[5, 6, 7, 8], [7]])
    expect(merged.parties).toEqual(['MoE + Uniroyal', 'LocalGov'])
  })
})

test('coalitions are listed small ones first', () => {
  expect(coalitionsOf(3)).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
    [0, 1, 2],
  ])
  expect(coalitionsOf(1)).toEqual([])
})

test('the engine for any relation agrees with the fast one on total orders', () => {
  const states = 6
  const row = fc.uniqueArray(fc.integer({ min: 0, max: states - 1 }), { maxLength: 3 })
  const rows = fc.array(row, { minLength: states, maxLength: states })
  const payoff = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: states, maxLength: states })
  fc.assert(
    fc.property(fc.array(fc.tuple(rows, payoff), { minLength: 2, maxLength: 4 }), (parties) => {
      const graph = listedGraph(
        states,
        parties.map(([moves]) => moves),
      )
      const ranks = parties.map(([, own]) => ranksOf(own))
      const relations = ranks.map((own): Relation => {
        const gains = (a: number, b: number) => own[b]! > own[a]!
        return { gains, improves: gains, hurts: (a, b) => !gains(a, b) }
      })
      const small: Game = { parties: parties.map((_, p) => `${p}`), graph, ranks, nameOf: String }
      const { byParty } = stability(small)
      for (const [party, verdicts] of byParty.entries())
        expect(stabilityUnder(graph, party, relations)).toEqual(verdicts)
    }),
    { numRuns: 1000, seed: 3 },
  )
})
