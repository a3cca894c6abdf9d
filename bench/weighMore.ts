import type { Stake } from '../src/model/index.ts'
import {
  agreedRating,
  bargain,
  type Coded,
  central,
  challenges,
  diagnosticity,
  oncePerDocument,
  oneMode,
  type Rating,
  rankScenarios,
  twoMode,
  vote,
} from '../src/weigh/index.ts'
import { type Agreement, type Read, tally } from './tally.ts'

/** Compares with every gold file that is not about conflicts. */
export function otherAgreement(read: Read): Agreement[] {
  return [networks(read), packages(read), forecasts(read), hypotheses(read)]
}

const rounded = (values: unknown): unknown =>
  JSON.parse(JSON.stringify(values), (_, x) => (typeof x === 'number' ? Number(x.toFixed(8)) + 0 : x))

interface Dna {
  readonly statements: { doc: number; date: string; organization: string; concept: string; agreement: 0 | 1 }[]
  readonly twomode_ignore: number[][]
  readonly twomode_subtract: number[][]
  readonly onemode: Record<string, number[][]>
  readonly computed: { dedupe_document: Record<'ignore' | 'congruence' | 'conflict' | 'subtract', number> }
}

/** The two-mode and one-mode networks of the published sample, in every normalisation. */
export function networks(read: Read): Agreement {
  const { is, done } = tally('dna_sample')
  const known = read('dna_sample.json') as Dna
  const coded = known.statements.map(
    ({ doc, date, organization, concept, agreement }): Coded => ({
      actor: organization,
      concept,
      agrees: agreement === 1,
      day: date,
      document: `${doc}`,
    }),
  )
  is('two-mode', twoMode(coded).values, known.twomode_ignore)
  is('two-mode subtract', twoMode(coded, { subtract: true }).values, known.twomode_subtract)
  for (const [key, values] of Object.entries(known.onemode)) {
    const [network, normalisation] = key.split('/') as [Parameters<typeof oneMode>[1], Parameters<typeof oneMode>[2]]
    is(key, rounded(oneMode(coded, network, normalisation).values), rounded(values))
  }
  for (const [network, sum] of Object.entries(known.computed.dedupe_document)) {
    // DNA sums each pair of organisations once here.
    const { values } = oneMode(oncePerDocument(coded), network as Parameters<typeof oneMode>[1])
    is(
      `${network}, once per document`,
      values.flat().reduce((a, b) => a + b, 0),
      sum,
    )
  }
  return done()
}

interface Solution {
  readonly outcome: Record<string, string>
  readonly utilities: number[]
}
interface Domains {
  readonly domains: {
    domain: string
    normalised_0_1: boolean
    disagreement: number[]
    pareto: Solution[]
    nash: Solution
    kalai_smorodinsky_maximin: Solution
    egalitarian: Solution
    utilitarian: Solution
  }[]
  readonly nash_trap: { frontier: number[][]; reservation: number[] }
}

/** The domains themselves are not in the file: the solutions are looked for on its Pareto frontier. */
function packages(read: Read): Agreement {
  const { is, done } = tally('bargaining_domains')
  const { domains, nash_trap } = read('bargaining_domains.json') as Domains
  for (const { domain, normalised_0_1, disagreement, pareto, ...known } of domains) {
    const list = pareto.map(({ outcome, utilities }) => ({ choice: Object.values(outcome), utilities }))
    const found = bargain(list, disagreement)
    const name = `${domain}${normalised_0_1 ? ', 0 to 1' : ''}`
    const first = (items: typeof list) => items.map(({ choice }) => choice)
    is(`${name} pareto`, found.pareto.length, pareto.length)
    is(`${name} nash`, first([...found.nash] as typeof list), [Object.values(known.nash.outcome)])
    is(`${name} ks`, first([...found.kalaiSmorodinsky] as typeof list), [
      Object.values(known.kalai_smorodinsky_maximin.outcome),
    ])
    is(`${name} egalitarian`, first([...found.egalitarian] as typeof list), [Object.values(known.egalitarian.outcome)])
    is(`${name} utilitarian`, first([...found.utilitarian] as typeof list), [Object.values(known.utilitarian.outcome)])
  }
  const trap = nash_trap.frontier.map((utilities, i) => ({ choice: [`${i}`], utilities }))
  const found = bargain(trap, nash_trap.reservation)
  is('no zone, no proposal', [found.zone, found.nash.length], [false, 0])
  return done()
}

interface Bdm {
  readonly actors: Stake[]
  readonly static: {
    weighted_mean: number
    weighted_median: number
    pairwise_vote: { '7_over_4': number; '7_over_10': number; '10_over_4': number }
  }
  readonly rounds_scholz_code_port: {
    round: number
    median: number
    mean: number
    positions: Record<string, number>
    risk_exponent: Record<string, number>
  }[]
}

/** What the file holds fast for, and the rounds, which it grades as a regression of one code. */
function forecasts(read: Read): Agreement {
  const { is, done } = tally('bdm_eu_emissions')
  const { actors, static: known, rounds_scholz_code_port: rounds } = read('bdm_eu_emissions.json') as Bdm
  const found = central(actors)
  is('mean', rounded(found.mean.value), rounded(known.weighted_mean))
  is('median', found.median.value, known.weighted_median)
  const votes = [vote(actors, 7, 4), vote(actors, 7, 10), vote(actors, 10, 4)]
  const { '7_over_4': a, '7_over_10': b, '10_over_4': c } = known.pairwise_vote
  is('votes', rounded(votes), rounded([a, b, c]))
  for (const [i, round] of challenges(actors, rounds.length - 1).entries()) {
    const theirs = rounds[i + 1]!
    const six = (x: number) => x.toFixed(6)
    is(`round ${i + 1} mean`, six(round.mean), six(theirs.mean))
    is(`round ${i + 1} median`, six(round.median), six(theirs.median))
    is(`round ${i + 1} positions`, round.positions.map(six), Object.values(theirs.positions).map(six))
    is(`round ${i + 1} risk`, round.risk.map(six), Object.values(theirs.risk_exponent).map(six))
  }
  return done()
}

interface Ach {
  readonly scale: Record<string, number>
  readonly hypotheses: Record<
    string,
    { evals: string[][]; inconsistency: number; consistency: number; sort_key: number[] }
  >
  readonly aggregate_vote: { votes: string[]; python: string }[]
  readonly diagnosticity: { evals: string[][]; value: number }[]
}

function hypotheses(read: Read): Agreement {
  const { is, done } = tally('ach_metrics')
  const known = read('ach_metrics.json') as Ach
  const rating = (word: string): Rating => (known.scale[word] === 0 ? null : (known.scale[word] as Rating))
  for (const [name, { evals, sort_key }] of Object.entries(known.hypotheses)) {
    const [found] = rankScenarios([{ name, ratings: evals.map((cell) => cell.map(rating)) }])
    const { inconsistency, consistency, notApplicable, unrated } = found!
    is(name, [inconsistency, 0 - consistency, notApplicable, unrated], sort_key)
  }
  for (const { votes, python } of known.aggregate_vote)
    is(votes.join(' + '), agreedRating(votes.map(rating)), rating(python))
  for (const { evals, value } of known.diagnosticity)
    is(evals.flat().join(', '), rounded(diagnosticity(evals.map((cell) => cell.map(rating)))), rounded(value))
  return done()
}
