import { weigh } from '../src/weigh/index.ts'
import { type Agreement, type Read, tally } from './tally.ts'

type Lists = Readonly<Record<string, readonly (number | string)[]>>

const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const

/** Compares with every gold file on conflicts. */
export function agreement(read: Read): Agreement[] {
  return [random(read), elmira(read), cuba(read), games(read), priorities(read)]
}

function random(read: Read): Agreement {
  const { is, done } = tally('gmcr_random_cases')
  const cases = read('gmcr_random_cases.json') as {
    name: string
    n: number
    R: number[][][]
    P: number[][]
    eq: Lists
  }[]
  for (const { name, n, R, P, eq } of cases) {
    const parties = P.map((payoff, p) => ({ name: `${p}`, payoff }))
    const { equilibria } = weigh({ parties, states: n, moves: R })
    for (const concept of concepts) is(`${name} ${concept}`, equilibria[concept], eq[concept])
  }
  return done()
}

interface Elmira {
  readonly decision_makers: string[]
  readonly moves: Record<string, Record<string, number[]>>
  readonly payoff_ordinal: Record<string, number[]>
  readonly individual: Record<string, Record<string, number[]>>
  readonly equilibria: Record<string, number[]>
  readonly coalition_improvements_from: Record<string, { coalition: string[]; to: number }[]>
  readonly coalition_merged_MoE_Uniroyal: { equilibria: Record<string, number[]> }
  readonly status_quo_paths_unilateral_moves: Record<string, [string, number][]>
  readonly status_quo_reachable_by_UI_only: Record<string, [string, number][]>
}

function elmira(read: Read): Agreement {
  const { is, done } = tally('gmcr_elmira')
  const known = read('gmcr_elmira.json') as Elmira
  const names = known.decision_makers
  const game = {
    parties: names.map((name) => ({ name, payoff: known.payoff_ordinal[name]! })),
    moves: names.map((name) =>
      Array.from({ length: 9 }, (_, s) => (known.moves[name]![`${s + 1}`] ?? []).map((to) => to - 1)),
    ),
  }
  const outlook = weigh({ ...game, states: 9, coalitions: [['MoE', 'Uniroyal']] })
  const up = (states: readonly number[]) => states.map((s) => s + 1)
  for (const concept of concepts) {
    is(concept, up(outlook.equilibria[concept]), known.equilibria[concept])
    for (const name of names)
      is(`${name} ${concept}`, up(outlook.stable[name]![concept]), known.individual[concept]![name])
    const merged = known.coalition_merged_MoE_Uniroyal.equilibria[concept]
    if (merged) is(`merged ${concept}`, up(outlook.merged[0]!.equilibria[concept]), merged)
  }
  const steps = (way: readonly { party: string; to: number }[] | null) =>
    way?.map(({ party, to }) => [party, to + 1]) ?? null
  for (const [state, way] of Object.entries(known.status_quo_paths_unilateral_moves))
    is(`way to ${state}`, steps(outlook.reachable.find((r) => r.state === Number(state) - 1)?.path ?? null), way)
  const willing = outlook.reachable.filter(({ improving }) => improving)
  is(
    'by improvements',
    Object.fromEntries(willing.map((r) => [r.state + 1, steps(r.improving)])),
    known.status_quo_reachable_by_UI_only,
  )
  const { coalitions } = weigh({ parties: game.parties, states: 9, moves: game.moves })
  for (const [from, wanted] of Object.entries(known.coalition_improvements_from)) {
    const ours = coalitions.filter((c) => c.from === Number(from) - 1)
    is(
      `coalitions from ${from}`,
      ours.map(({ members, to }) => ({ coalition: members, to: to + 1 })),
      wanted,
    )
  }
  const starts = [...new Set(coalitions.map(({ from }) => `${from + 1}`))]
  is('coalitions from', starts, Object.keys(known.coalition_improvements_from))
  return done()
}

interface Cuba {
  readonly infeasible: string[]
  readonly ranking_decimal: Record<string, number[]>
  readonly results: Record<
    string,
    { individual: Record<string, Record<string, number[]>>; equilibria: Record<string, number[]> }
  >
  readonly prioritisation: Record<string, { statements_in_order_most_important_first: string[][] }>
}

function cuba(read: Read): Agreement {
  const { is, done } = tally('gmcr_cuban')
  const known = read('gmcr_cuban.json') as Cuba
  for (const [key, result] of Object.entries(known.results)) {
    const strike = { name: 'air strike', reversible: key === 'air_strike_reversible' }
    const options = { US: [strike, 'blockade'], USSR: ['withdraw', 'escalate'] }
    const forms = [
      (name: 'US' | 'USSR') => ({ prefers: known.prioritisation[name]!.statements_in_order_most_important_first }),
      (name: 'US' | 'USSR') => ({ ranking: known.ranking_decimal[name]! }),
    ]
    for (const [f, form] of forms.entries()) {
      const parties = (['US', 'USSR'] as const).map((name) => ({ name, options: options[name], ...form(name) }))
      const outlook = weigh({ parties, infeasible: known.infeasible })
      for (const concept of concepts) {
        is(`${key} ${f} ${concept}`, outlook.equilibria[concept], result.equilibria[concept])
        for (const name of ['US', 'USSR'])
          is(`${key} ${f} ${name} ${concept}`, outlook.stable[name]![concept], result.individual[concept]![name])
      }
    }
  }
  return done()
}

interface Game {
  readonly states: string[]
  readonly payoff_row: number[]
  readonly payoff_col: number[]
  readonly individual: Record<string, { Row: string[]; Col: string[] }>
  readonly equilibria: Lists
}

function games(read: Read): Agreement {
  const { is, done } = tally('gmcr_2x2_games')
  const { games: all } = read('gmcr_2x2_games.json') as { games: Record<string, Game> }
  for (const [name, game] of Object.entries(all)) {
    const outlook = weigh({
      parties: [
        { name: 'Row', payoff: game.payoff_row },
        { name: 'Col', payoff: game.payoff_col },
      ],
      states: game.states,
      moves: [
        [[2], [3], [0], [1]],
        [[1], [0], [3], [2]],
      ],
    })
    const named = (states: readonly number[]) => states.map((s) => game.states[s])
    for (const concept of concepts) {
      is(`${name} ${concept}`, named(outlook.equilibria[concept]), game.equilibria[concept])
      for (const party of ['Row', 'Col'] as const)
        is(`${name} ${party} ${concept}`, named(outlook.stable[party]![concept]), game.individual[concept]![party])
    }
  }
  return done()
}

interface Priorities {
  readonly states: { n: number; yn: string }[]
  readonly options: [string, 'both' | 'fwd' | 'back'][]
  readonly dms: Record<
    string,
    { options: string[]; statements_in_order_most_important_first: string[][]; scores: number[] }
  >
}

/** The ranks that follow from statements, against the scores: the same order, ties where they are equal. */
function priorities(read: Read): Agreement {
  const { is, done } = tally('option_prioritisation')
  const { cases } = read('option_prioritisation.json') as { cases: Record<string, Priorities> }
  for (const [name, { states, options, dms }] of Object.entries(cases)) {
    const listed = new Set(states.map(({ yn }) => yn))
    const every = Array.from({ length: 2 ** options.length }, (_, code) =>
      options.map((_, b) => (code & (1 << b) ? 'Y' : 'N')).join(''),
    )
    const infeasible = every.filter((yn) => !listed.has(yn))
    const owners = Object.entries(dms)
    for (const [party, { statements_in_order_most_important_first: prefers, scores }] of owners) {
      const outlook = weigh({
        parties: [{ name: party, options: options.map(([option]) => option), prefers }],
        infeasible,
      })
      is(
        `${name} states`,
        outlook.states.map((s) => s.name),
        states.map(({ yn }) => yn),
      )
      // A lone party that may go anywhere stays only at its best: what is below its best is told by the payoff form.
      const best = Math.max(...scores)
      const top = scores.flatMap((score, s) => (score === best ? [s] : []))
      is(`${name} ${party} best`, outlook.equilibria.nash, top)
    }
  }
  return done()
}
