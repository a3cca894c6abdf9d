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
    ?.map(({ party, to }) => `${game.parties[party]} ${to + 1}`)
    .join(', ') ?? null

describe('Elmira from the status quo', () => {
  test.each([
    [1, ''],
    [2, 'MoE 2'],
    [3, 'Uniroyal 3'],
    [4, 'MoE 2, Uniroyal 4'],
    [5, 'LocalGov 5'],
    [6, 'MoE 2, LocalGov 6'],
    [7, 'Uniroyal 3, LocalGov 7'],
    [8, 'MoE 2, Uniroyal 4, LocalGov 8'],
    [9, 'Uniroyal 9'],
  ])('to %i by any moves', (state, way) => expect(words(false, state - 1)).toBe(way))

  test('by improvements alone only the deadlock can be reached', () => {
    expect(pathsFrom(game, 0, true).reached.map((s) => s + 1)).toEqual([1, 5])
    expect([words(true, 4), words(true, 7)]).toEqual(['LocalGov 5', null])
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
