import type { Conflict } from '../../src/model/index.ts'

/** Payoffs of one figure each, state by state. */
const digits = (figures: string): number[] => [...figures].map(Number)

/**
 * Two conflicts that everybody in the field knows, and what is published or was computed about them by two independent
 * engines. States are numbered from 0 here.
 *
 * Elmira: the contaminated aquifer, 1991; data of Kilgour, Hipel, Fang & Peng 2001 as Xu's script has it. Nine states,
 * the four in which the plant is abandoned made one.
 */
export const elmira: Conflict = {
  name: 'Elmira',
  parties: [
    { name: 'MoE', payoff: digits('438752961') },
    { name: 'Uniroyal', payoff: digits('924861375') },
    { name: 'LocalGov', payoff: digits('628374951') },
  ],
  states: 9,
  moves: [
    [[1], [], [3], [], [5], [], [7], [], []],
    [[2, 8], [3, 8], [8], [8], [6, 8], [7, 8], [8], [8], []],
    [[4], [5], [6], [7], [0], [1], [2], [3], []],
  ],
}

/** The same nine states from options: what is done cannot all be undone, and abandoning makes the rest moot. */
export const elmiraOptions: Conflict = {
  name: 'Elmira from options',
  parties: [
    {
      name: 'MoE',
      options: [{ name: 'Modify', reversible: false }],
      ranking: 'NNYNY NNYNN YNYNN YNYNY NYNNY NYNNN YYNNN YYNNY ---Y-'.split(' '),
    },
    {
      name: 'Uniroyal',
      options: [
        { name: 'Delay', moves: 'back' },
        { name: 'Accept', reversible: false },
        { name: 'Abandon', reversible: false },
      ],
      ranking: 'NYNNN YNYNN YNYNY NYNNY ---Y- NNYNN NNYNY YYNNN YYNNY'.split(' '),
    },
    {
      name: 'LocalGov',
      options: ['Insist'],
      ranking: 'NNYNY NNYNN NYNNY NYNNN YNYNY YYNNY YNYNN YYNNN ---Y-'.split(' '),
    },
  ],
  infeasible: ['-NNN-', '-YYN-'],
  same: ['---Y-'],
}

/** Missiles on Cuba, 1962, after Fraser & Hipel 1982, with option prioritising. An air strike cannot be taken back. */
export const cuba: Conflict = {
  name: 'Cuba',
  parties: [
    {
      name: 'US',
      options: [{ name: 'Air strike', reversible: false }, 'Blockade'],
      prefers: [
        '3',
        'not 4',
        '3 and not 1',
        '3 and not 2',
        '1 and 4',
        '2 and 4',
        '(1 or 2) and (not 3 or not 4)',
        'not (1 or 3 or 4)',
        'not (2 or 3 or 4)',
      ],
    },
    {
      name: 'USSR',
      options: ['Withdraw', 'Escalate'],
      prefers: [
        'not 4',
        '1 or not 4',
        '2 or not 4',
        'not (1 or 4)',
        'not (2 or 4)',
        '(2 iff 3) or (1 and 3)',
        '2 and not (3 or 4)',
        '1 and 3 and not (2 or 4)',
      ],
    },
  ],
  infeasible: ['--YY'],
}
