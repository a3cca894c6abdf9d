import { Fault, type PreferenceView, type StateRef } from '../../model/index.ts'
import { ranksOf } from '../graph/graph.ts'
import type { Space } from './space.ts'
import type { Statement } from './statements.ts'
import { invalid, type Path, type Where } from './where.ts'

/**
 * Ranks from statements, most important first: of two states the better one is that where the first statement holds
 * that holds in only one of them. The same as the score Σ 2^(k−j) of Fang, Hipel, Kilgour & Peng 2003, without its
 * limit of 53 statements. A state made of several codes has a statement only where all of them do.
 */
export function ranksFromStatements(statements: readonly Pick<Statement, 'holds'>[], space: Space): Int32Array {
  const { states } = space.graph
  let scores = new Float64Array(states)
  for (const [j, { holds }] of statements.entries()) {
    if (j > 0 && j % 24 === 0) scores = Float64Array.from(ranksOf(scores)) // before doubling outgrows whole numbers
    const { codes } = space
    if (codes) for (let s = 0; s < states; s++) scores[s] = scores[s]! * 2 + (holds(codes[s]!) ? 1 : 0)
    else for (let s = 0; s < states; s++) scores[s] = scores[s]! * 2 + (all(space.codesOf(s), holds) ? 1 : 0)
  }
  return ranksOf(scores)
}

function all(codes: ArrayLike<number>, holds: (code: number) => boolean): boolean {
  for (let i = 0; i < codes.length; i++) if (!holds(codes[i]!)) return false
  return true
}

interface At {
  readonly space: Space
  readonly where: Where
  readonly path: Path
  readonly party: string
}

/** The state that is meant, by its place or by its name. @throws Fault `conflict-invalid` when there is none. */
export function stateOf(ref: StateRef, { space, where, path, party }: At): number {
  const { states } = space.graph
  const state = typeof ref === 'number' ? (ref < states ? ref : -1) : space.find(ref)
  if (state >= 0) return state
  throw invalid(where, path, {
    problem: `${party === '' ? '' : `${party}: `}there is no state ${typeof ref === 'number' ? ref : `"${ref}"`}`,
    way: `name one of the ${states} states, or count from 0 to ${states - 1}; the first is "${space.nameOf(0)}"`,
  })
}

/** Ranks from a list, best first. @throws Fault `conflict-invalid` when a state is missing, `preference-cycle` when twice. */
export function ranksFromRanking(ranking: NonNullable<PreferenceView['ranking']>, at: At): Int32Array {
  const { space, where, path, party } = at
  const values = new Float64Array(space.graph.states).fill(Number.NaN)
  for (const [i, group] of ranking.entries()) {
    for (const ref of Array.isArray(group) ? group : [group]) {
      const state = stateOf(ref, { ...at, path: [...path, i] })
      if (!Number.isNaN(values[state])) {
        const name = space.nameOf(state)
        const circle = `${name} stands above and below itself`
        throw new Fault('preference-cycle', { place: where([...path, i]), party, circle })
      }
      values[state] = -i
    }
  }
  const missing = values.findIndex(Number.isNaN)
  if (missing >= 0)
    throw invalid(where, path, {
      problem: `the ranking of ${party} leaves out state ${missing} (${space.nameOf(missing)})`,
      way: 'rank every state, or give "order" where some comparisons are not known',
    })
  return ranksOf(values)
}

/** Ranks from numbers. @throws Fault `conflict-invalid` when they are not one finite number per state. */
export function ranksFromPayoff(payoff: readonly number[], { space, where, path, party }: At): Int32Array {
  const { states } = space.graph
  if (payoff.length !== states)
    throw invalid(where, path, {
      problem: `${party} has ${payoff.length} payoffs, and there are ${states} states`,
      way: 'give one number for each state',
    })
  return ranksOf(payoff)
}
