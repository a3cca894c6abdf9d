import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PlainGame, plainEquilibria, plainStates } from '../../../test/kit/plainGame.ts'
import { type Game, ranksOf } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { concepts, stability, statesWhere } from './stability.ts'

const gameOf = ({ states, moves, payoff }: PlainGame): Game => ({
  parties: payoff.map((_, p) => `party ${p}`),
  graph: listedGraph(states, moves),
  nameOf: String,
  ranks: payoff.map(ranksOf),
})

/** Conflicts with 2 to 5 parties, any moves (transitive or not, irreversible or not), and many ties. */
const conflict = fc
  .record({ states: fc.integer({ min: 1, max: 9 }), parties: fc.integer({ min: 2, max: 5 }) })
  .chain(({ states, parties }) =>
    fc.record({
      states: fc.constant(states),
      moves: fc.array(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: states - 1 }), { maxLength: 3 }), {
          minLength: states,
          maxLength: states,
        }),
        { minLength: parties, maxLength: parties },
      ),
      payoff: fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: states, maxLength: states }), {
        minLength: parties,
        maxLength: parties,
      }),
    }),
  )
  .map((game) => ({ ...game, moves: game.moves.map((rows) => rows.map((row, s) => row.filter((t) => t !== s))) }))

const runs = { numRuns: 3000, seed: 6 }

test('equal to the plain engine on every party, state and concept', () => {
  fc.assert(
    fc.property(conflict, (plain) => {
      const { byParty, equilibria } = stability(gameOf(plain))
      for (const concept of concepts) {
        for (const [party, verdicts] of byParty.entries())
          expect(statesWhere(verdicts[concept]), `${party} ${concept}`).toEqual(plainStates(plain, party, concept))
        expect(statesWhere(equilibria[concept])).toEqual(plainEquilibria(plain, concept))
      }
    }),
    runs,
  )
})

test('Nash implies SMR implies GMR, and Nash implies SSEQ implies SEQ implies GMR', () => {
  const implied = [
    ['nash', 'smr'],
    ['smr', 'gmr'],
    ['nash', 'sseq'],
    ['sseq', 'seq'],
    ['sseq', 'smr'],
    ['seq', 'gmr'],
  ] as const
  fc.assert(
    fc.property(conflict, (plain) => {
      for (const verdicts of stability(gameOf(plain)).byParty)
        for (const [strong, weak] of implied)
          for (const state of statesWhere(verdicts[strong])) expect(verdicts[weak][state]).toBe(1)
    }),
    runs,
  )
})

const found = (game: PlainGame) => {
  const { equilibria } = stability(gameOf(game))
  return Object.fromEntries(concepts.map((concept) => [concept, statesWhere(equilibria[concept])]))
}
/** The same in short: which states hold, concept by concept (`03 / 3`: 0 and 3 in the first, 3 in the second). */
const inShort = (game: PlainGame) =>
  (['gmr', 'smr', 'seq', 'sseq', 'nash'] as const).map((concept) => found(game)[concept]!.join('')).join(' / ')
/** Two parties, each with one option: states CC, CD, DC, DD. */
const twoByTwo = (row: number[], column: number[]): PlainGame => ({
  states: 4,
  moves: [
    [[2], [3], [0], [1]],
    [[1], [0], [3], [2]],
  ],
  payoff: [row, column],
})

describe('the four games of two parties and two actions', () => {
  test("prisoner's dilemma: to defect is Nash, to cooperate is held by the answer", () => {
    const game = twoByTwo([3, 1, 4, 2], [3, 4, 1, 2])
    expect(inShort(game)).toBe('03 / 03 / 03 / 03 / 3')
  })
  test('chicken: to swerve together holds by threat, not in sequence', () => {
    const game = twoByTwo([3, 2, 4, 1], [3, 4, 2, 1])
    expect(inShort(game)).toBe('012 / 012 / 12 / 12 / 12')
  })
  test('stag hunt', () => {
    const game = twoByTwo([4, 1, 3, 2], [4, 3, 1, 2])
    expect(inShort(game)).toBe('03 / 03 / 03 / 03 / 03')
  })
  test('battle of the sexes: a bad state held by threat alone', () => {
    const game = twoByTwo([1, 4, 3, 2], [1, 3, 4, 2])
    expect(inShort(game)).toBe('123 / 12 / 12 / 12 / 12')
  })
})

describe('sequences of counter-moves', () => {
  const stay: number[][] = [[], [], [], [], []]
  const indifferent = stay.map(() => 0)
  test('an opponent may move again after another has: each once would be wrong', () => {
    // 0 → 1 is the improvement; the sanction 4 lies three moves on, by opponents 1, 2, 1.
    const moves = [
      [[1], [], [], [], []],
      [[], [2], [], [4], []],
      [[], [], [3], [], []],
    ]
    const payoff = [[1, 2, 2, 2, 0], indifferent, indifferent]
    expect(found({ states: 5, moves, payoff }).gmr).toContain(0)
  })
  test('an opponent may not move twice running', () => {
    const moves = [[[1], [], [], [], []], [[], [2], [4], [], []], stay]
    const payoff = [[1, 2, 2, 2, 0], indifferent, indifferent]
    expect(found({ states: 5, moves, payoff }).gmr).not.toContain(0)
  })
  test('a state that is as good is a sanction; one that is better is none', () => {
    const moves = [
      [[1], [], []],
      [[], [2], []],
    ]
    const payoff = (answer: number) => [
      [1, 2, answer],
      [0, 0, 0],
    ]
    expect(found({ states: 3, moves, payoff: payoff(1) }).gmr).toContain(0)
    expect(found({ states: 3, moves, payoff: payoff(1.5) }).gmr).not.toContain(0)
  })
  test('a party alone holds only where it cannot improve', () => {
    const game = {
      states: 2,
      moves: [[[1], [0]]],
      payoff: [[0, 1]],
    }
    expect(inShort(game)).toBe('1 / 1 / 1 / 1 / 1')
  })
})
