import { describe, expect, test } from 'vitest'
import { type Game, ranksOf } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { concepts, stability, statesWhere } from '../stability/stability.ts'
import { type Attitudes, attitudeEquilibria } from './attitudes.ts'
import { hypergame } from './hypergame.ts'

/** States CC, CD, DC, DD. */
const game = (row: number[], column: number[]): Game => ({
  parties: ['Row', 'Column'],
  graph: listedGraph(4, [
    [[2], [3], [0], [1]],
    [[1], [0], [3], [2]],
  ]),
  nameOf: String,
  ranks: [ranksOf(row), ranksOf(column)],
})
const dilemma = game([3, 1, 4, 2], [3, 4, 1, 2])

describe('attitudes', () => {
  const under = (attitudes: Attitudes) => {
    const found = attitudeEquilibria(dilemma, attitudes)
    return concepts.map((c) => statesWhere(found[c]))
  }
  test('good to oneself, none to others: the ordinary concepts', () => {
    const ordinary = stability(dilemma).equilibria
    expect(
      under([
        ['+', '0'],
        ['0', '+'],
      ]),
    ).toEqual(concepts.map((c) => statesWhere(ordinary[c])))
  })
  test('each wishing the other well too, nobody leaves cooperation', () => {
    expect(
      under([
        ['+', '+'],
        ['+', '+'],
      ])[0],
    ).toContain(0)
  })
  test('caring for the other alone, both cooperate', () => {
    expect(
      under([
        ['0', '+'],
        ['+', '0'],
      ])[0],
    ).toEqual([0])
  })
  test('wishing ill, cooperation is left even at one’s own cost', () => {
    expect(
      under([
        ['0', '-'],
        ['-', '0'],
      ])[0],
    ).toEqual([3])
  })
  test('a party that cares for nothing stays where it is', () => {
    expect(
      under([
        ['0', '0'],
        ['0', '0'],
      ])[0],
    ).toEqual([0, 1, 2, 3])
  })
})

describe('misperception', () => {
  const hunt = game([4, 1, 3, 2], [4, 3, 1, 2])
  test('when everybody sees what is, nothing changes', () => {
    const ordinary = stability(hunt)
    const found = hypergame(hunt, [hunt.ranks, hunt.ranks])
    expect([found.equilibria, found.expects]).toEqual([ordinary.equilibria, [ordinary.equilibria, ordinary.equilibria]])
  })
  test('a stag hunter who takes the other for a defector expects and fears something else', () => {
    const feared = [hunt.ranks[0]!, dilemma.ranks[1]!]
    const { expects, equilibria } = hypergame(hunt, [feared, hunt.ranks])
    expect(statesWhere(expects[0]!.nash)).toEqual([3])
    expect(statesWhere(expects[1]!.nash)).toEqual([0, 3])
    expect(statesWhere(equilibria.nash)).toEqual([0, 3]) // Row does not leave CC by itself: it only does not expect it
    expect(statesWhere(equilibria.seq)).toEqual([0, 3])
  })
  test('a sanction that is only believed in holds a state', () => {
    const chicken = game([3, 2, 4, 1], [3, 4, 2, 1])
    const believed = [chicken.ranks[0]!, dilemma.ranks[1]!] // Row thinks that Column would rather crash than swerve
    expect(statesWhere(stability(chicken).equilibria.seq)).not.toContain(0)
    const { equilibria } = hypergame(chicken, [believed, [dilemma.ranks[0]!, chicken.ranks[1]!]])
    expect(statesWhere(equilibria.seq)).toContain(0)
  })
})
