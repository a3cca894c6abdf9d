import type { Conflict } from '../../src/model/index.ts'

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
    { name: 'MoE', payoff: [4, 3, 8, 7, 5, 2, 9, 6, 1] },
    { name: 'Uniroyal', payoff: [9, 2, 4, 8, 6, 1, 3, 7, 5] },
    { name: 'LocalGov', payoff: [6, 2, 8, 3, 7, 4, 9, 5, 1] },
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
      prefers: ['--Y-', '---N', 'N-Y-', '-NY-', 'Y--Y', '-Y-Y', ['Y-N-', '-Y-N', 'Y--N', '-YN-'], 'N-NN', '-NNN'],
    },
    {
      name: 'USSR',
      options: ['Withdraw', 'Escalate'],
      prefers: [
        '---N',
        ['Y--Y', 'N--N', 'Y--N'],
        ['-Y-Y', '-N-N', '-Y-N'],
        'N--N',
        '-N-N',
        ['-YY-', '-NN-', 'Y-Y-'],
        '-YNN',
        'YNYN',
      ],
    },
  ],
  infeasible: ['--YY'],
}
