import { describe, expect, test } from 'vitest'
import { cuba, elmira, elmiraOptions } from '../../../test/kit/knownConflicts.ts'
import { type Conflict, Fault } from '../../model/index.ts'
import { movesFrom } from '../graph/graph.ts'
import { concepts, stability, statesWhere } from '../stability/stability.ts'
import { gameOf, prepare } from './prepare.ts'

const equilibria = (conflict: Conflict) => {
  const game = gameOf(prepare(conflict))!
  const found = stability(game).equilibria
  return Object.fromEntries(concepts.map((concept) => [concept, statesWhere(found[concept]).map(game.nameOf)]))
}
const fault = (conflict: unknown): Fault => {
  try {
    prepare(conflict as Conflict)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
const ranking = ({ preferences }: ReturnType<typeof prepare>, party: number) => {
  const ranks = preferences[party]!.ranks!
  return [...ranks.keys()].sort((a, b) => ranks[b]! - ranks[a]! || a - b)
}
/** State 0 as `a`, 1 as `b` … */
const letters = (states: readonly number[]) => states.map((s) => String.fromCharCode(97 + s)).join('')

describe('published conflicts', () => {
  test('Elmira: 5, 8 and 9 are equilibria (here 4, 7, 8)', () => {
    expect(equilibria(elmira)).toEqual({
      nash: ['4', '7', '8'],
      gmr: ['0', '3', '4', '7', '8'],
      smr: ['0', '3', '4', '7', '8'],
      seq: ['4', '7', '8'],
      sseq: ['4', '7', '8'],
    })
  })
  test('Elmira from options is the same conflict', () => {
    expect(equilibria(elmiraOptions)).toEqual({
      nash: ['---Y-', 'NYNNY', 'YNYNY'],
      gmr: ['NYNNN', 'YNYNN', '---Y-', 'NYNNY', 'YNYNY'],
      smr: ['NYNNN', 'YNYNN', '---Y-', 'NYNNY', 'YNYNY'],
      seq: ['---Y-', 'NYNNY', 'YNYNY'],
      sseq: ['---Y-', 'NYNNY', 'YNYNY'],
    })
  })
  test('Cuba: statements give the published rankings', () => {
    expect(letters(ranking(prepare(cuba), 0))).toBe('egfhcbdaljki')
    expect(letters(ranking(prepare(cuba), 1))).toBe('aegcfbhdljki')
  })
  test('Cuba: an air strike for good makes a Nash equilibrium; one that could be undone makes none', () => {
    const air = { ...cuba, parties: [{ ...cuba.parties[0]!, options: ['Air strike', 'Blockade'] }, cuba.parties[1]!] }
    expect([equilibria(cuba).nash, equilibria(cuba).seq]).toEqual([['YNYN'], ['NNYN', 'YNYN', 'NYYN']])
    expect([equilibria(air).nash, equilibria(air).seq]).toEqual([[], ['NNYN', 'NYYN']])
  })
})

const two = (fields: object = {}, first: object = {}): unknown => ({
  parties: [
    { name: 'Peru', options: ['Withdraw', 'Pay'], prefers: ['-Y-'], ...first },
    { name: 'Chad', options: ['Stop'], prefers: ['Y--'] },
  ],
  ...fields,
})

describe('statements', () => {
  const ranks = (says: unknown, states = [0, 1, 2, 3, 4, 5, 6, 7]) => {
    const { preferences } = prepare(two({}, { prefers: [says] }) as Conflict)
    return states.map((s) => preferences[0]!.ranks![s]).join('')
  }
  test.each([
    ['Y--', '01010101'],
    ['Y - -', '01010101'],
    [['Y--', '--Y'], '01011111'],
    ['1', '01010101'],
    ['-1', '10101010'],
    ['Withdraw & not Stop', '01010000'],
    ['withdraw or stop', '01011111'],
    ['1 iff 3', '10100101'],
    ['Withdraw if Stop', '11110101'],
    ['-(1 | 2)', '10001000'],
    ['pay and (withdraw or not stop)', '00110001'],
    [{ says: 'Pay', basis: 'assumed' }, '00110011'],
  ])('%j', (says, expected) => expect(ranks(says)).toBe(expected))

  test('more statements than a number has bits keep their order', () => {
    const prefers = ['Y--', ...Array.from({ length: 70 }, () => '---'), '-Y-', '--Y']
    const { preferences } = prepare(two({}, { prefers }) as Conflict)
    expect([...preferences[0]!.ranks!]).toEqual([0, 4, 2, 6, 1, 5, 3, 7])
  })
})

describe('moves', () => {
  const from = (option: object, state: number) => {
    const { space } = prepare(two({}, { options: ['Withdraw', option] }) as Conflict)
    return movesFrom(space.graph, 0, state)
  }
  test.each([
    [{ name: 'Pay' }, 0, [1, 2, 3]],
    [{ name: 'Pay' }, 3, [0, 1, 2]],
    [{ name: 'Pay', reversible: true }, 2, [0, 1, 3]],
    [{ name: 'Pay', reversible: false }, 0, [1, 2, 3]],
    [{ name: 'Pay', reversible: false }, 2, [3]],
    [{ name: 'Pay', moves: 'back' }, 0, [1]],
    [{ name: 'Pay', moves: 'back' }, 2, [0, 1, 3]],
  ])('%j from %i', (option, state, expected) => expect(from(option, state)).toEqual(expected))

  test('no move leads to an infeasible state', () => {
    const { space } = prepare(two({ infeasible: ['YY-'] }) as Conflict)
    expect(Array.from({ length: space.graph.states }, (_, s) => space.nameOf(s))).not.toContain('YYN')
    expect(movesFrom(space.graph, 0, 0).map(space.nameOf)).toEqual(['YNN', 'NYN'])
  })
})

describe('bad input is named with its place, its reason and the way out', () => {
  const name = 'A'
  test.each<[string, string, string, unknown]>([
    [
      'conflict-invalid',
      'infeasible[0]: the pattern "Y-" has 2 signs for 3 options',
      'in this order',
      two({ infeasible: ['Y-'] }),
    ],
    ['conflict-invalid', 'infeasible[0]: "Y?-" is no pattern', 'one Y, N or -', two({ infeasible: ['Y?-'] })],
    [
      'conflict-invalid',
      'parties[0].prefers[0]: nobody owns an option "Invade"',
      'Withdraw, Pay, Stop',
      two({}, { prefers: ['not Invade'] }),
    ],
    ['conflict-invalid', 'parties[0].prefers[0]: nobody owns an option 4', 'from 1 to 3', two({}, { prefers: ['4'] })],
    [
      'conflict-invalid',
      'parties[0].prefers[0].says: nobody owns',
      'the options',
      two({}, { prefers: [{ says: 'Fly' }] }),
    ],
    ['conflict-invalid', 'parties[0].prefers[0]: a bracket is not closed', 'add', two({}, { prefers: ['(1 & 2'] })],
    ['conflict-invalid', 'parties[0].prefers[0]: an option is missing', 'write', two({}, { prefers: ['1 &'] })],
    [
      'conflict-invalid',
      'parties[0].prefers[1][1]: the pattern "YYYY" has 4',
      'order',
      two({}, { prefers: ['---', ['---', 'YYYY']] }),
    ],
    [
      'conflict-invalid',
      'parties[0].options[1]: Peru has the option "Pay" twice',
      'of its own',
      two({}, { options: ['Pay', 'Pay'] }),
    ],
    ['conflict-invalid', 'parties[1]: two parties are called "A"', 'of its own', { parties: [{ name }, { name }] }],
    ['conflict-invalid', 'parties: nobody has an option', 'give', { parties: [{ name }] }],
    ['conflict-invalid', 'parties[0]: nothing says what Peru prefers', 'prefers', two({}, { prefers: undefined })],
    [
      'conflict-invalid',
      'parties[0].payoff: Peru has 2 payoffs, and there are 8 states',
      'each',
      two({}, { payoff: [1, 2] }),
    ],
    [
      'conflict-invalid',
      'parties[0].ranking: the ranking of Peru leaves out state 1 (YNN)',
      'order',
      two({}, { ranking: [[0], [2, 3, 4, 5, 6, 7]] }),
    ],
    ['conflict-invalid', 'parties[0].ranking[0]: Peru: there is no state 8', '0 to 7', two({}, { ranking: [8] })],
    ['conflict-invalid', 'statusQuo: there is no state "YY"', 'the first is "NNN"', two({ statusQuo: 'YY' })],
    [
      'preference-cycle',
      'Peru run in a circle: NNN stands above and below itself',
      'take away',
      two({}, { ranking: [0, [1, 0]] }),
    ],
    [
      'preference-cycle',
      'NNN < YNN < NYN < NNN',
      'take away',
      two(
        {},
        {
          prefers: undefined,
          order: [
            [1, 0],
            [2, 1],
            [0, 2],
          ],
        },
      ),
    ],
    ['conflict-impossible', 'infeasible: no state is feasible', 'take away', two({ infeasible: ['Y--', 'N--'] })],
    ['conflict-impossible', 'infeasible: no state is feasible', 'take away', two({ infeasible: ['---'] })],
    [
      'conflict-invalid',
      'moves: there are moves for 0 parties, and 1 parties',
      'one list',
      { parties: [{ name, payoff: [1] }], states: 1, moves: [] },
    ],
    [
      'conflict-invalid',
      'moves[0]: A has moves from 1 states, and there are 2',
      'empty',
      { parties: [{ name, payoff: [1, 2] }], states: 2, moves: [[[]]] },
    ],
    [
      'conflict-invalid',
      'moves[0][0]: A would move from state 0 to state 2',
      '0 to 1',
      { parties: [{ name, payoff: [1, 2] }], states: 2, moves: [[[2], []]] },
    ],
    [
      'conflict-invalid',
      'states: there is no state',
      'number',
      { parties: [{ name, payoff: [] }], states: 0, moves: [[]] },
    ],
    [
      'conflict-invalid',
      'states[1]: two states are called "x"',
      'of its own',
      { parties: [{ name, payoff: [1, 2] }], states: ['x', 'x'], moves: [[[], []]] },
    ],
    [
      'conflict-invalid',
      'parties[0].prefers: A has preference statements',
      'payoff',
      { parties: [{ name, prefers: ['Y'] }], states: 2, moves: [[[], []]] },
    ],
  ])('%s %s', (code, message, hint, conflict) => {
    const found = fault(conflict)
    expect([found.code, found.message, found.hint]).toEqual([
      code,
      expect.stringContaining(message),
      expect.stringContaining(hint),
    ])
  })

  const many = (n: number, fields: object = {}) => ({
    parties: [{ name: 'A', options: Array.from({ length: n }, (_, i) => `option ${i}`), prefers: ['1'] }],
    ...fields,
  })
  test.each([21, 30, 40, 3000])('%i options are refused at once', (n) => {
    expect(fault(many(n)).message).toContain(`${n} options make 2^${n}`)
  })
  test('25 options of which nearly all combinations are ruled out are taken', () => {
    const infeasible = Array.from({ length: 24 }, (_, i) => `${'-'.repeat(i)}YY${'-'.repeat(23 - i)}`)
    expect(prepare(many(25, { infeasible }) as Conflict).space.graph.states).toBe(196418) // a Fibonacci number
  })
})
