import { describe, expect, test } from 'vitest'
import { elmira } from '../../../test/kit/knownConflicts.ts'
import { gameOf, prepare } from '../conflict/prepare.ts'
import { ranksOf } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { pathsFrom } from './paths.ts'

const game = gameOf(prepare(elmira))!
const words = (improving: boolean, state: number) =>
  pathsFrom(game, 0, improving)
    .to(state)
    ?.map(({ party, to }) => `${to + 1} by ${game.parties[party]}`)
    .join(', ') ?? null

describe('Elmira from the status quo', () => {
  test.each([
    [1, ''],
    [2, '2 by MoE'],
    [3, '3 by Uniroyal'],
    [4, '2 by MoE, 4 by Uniroyal'],
    [5, '5 by LocalGov'],
    [6, '2 by MoE, 6 by LocalGov'],
    [7, '3 by Uniroyal, 7 by LocalGov'],
    [8, '2 by MoE, 4 by Uniroyal, 8 by LocalGov'],
    [9, '9 by Uniroyal'],
  ])('to %i by any moves', (state, way) => expect(words(false, state - 1)).toBe(way))

  test('by improvements alone only the deadlock can be reached', () => {
    expect(pathsFrom(game, 0, true).reached.map((s) => s + 1)).toEqual([1, 5])
    expect([words(true, 4), words(true, 7)]).toEqual(['5 by LocalGov', null])
  })
})

test('a party that would have to move twice running goes nowhere; after another’s move it may go on', () => {
  const moves = (other: number[]) => [
    [[1], [2], [], []],
    [[], other, [], []],
  ]
  const small = (other: number[]) => ({
    parties: ['a', 'b'],
    graph: listedGraph(4, moves(other)),
    nameOf: String,
    ranks: [ranksOf([0, 1, 2, 3]), ranksOf([0, 1, 2, 3])],
  })
  expect(pathsFrom(small([]), 0, false).to(2)).toBeNull()
  expect(pathsFrom(small([3]), 0, false).to(3)).toEqual([
    { party: 0, to: 1 },
    { party: 1, to: 3 },
  ])
})
