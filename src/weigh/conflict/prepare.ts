import { type Conflict, Fault, type PreferenceView, type StateRef } from '../../model/index.ts'
import type { BitRows } from '../graph/bits.ts'
import type { Game } from '../graph/graph.ts'
import { partialOrder } from './partialOrder.ts'
import { ranksFromPayoff, ranksFromRanking, ranksFromStatements, stateOf } from './ranking.ts'
import { type Space, spaceOf } from './space.ts'
import { type Statement, statementOf } from './statements.ts'
import { invalid, type Path, pathInWords, type Where } from './where.ts'

/** What a party prefers: a rank for every state, or what is known of a partial order. */
export interface Preference {
  readonly ranks: Int32Array | null
  readonly better: BitRows | null
  /** The statements that the ranks follow from; `null` where the preferences were given in another form. */
  readonly statements: readonly Statement[] | null
}

/** A conflict that has been checked, ready to be weighed. */
export interface Prepared {
  readonly conflict: Conflict
  readonly space: Space
  readonly preferences: readonly Preference[]
  readonly statusQuo: number
  /** True where nobody said what the status quo is, and the first state stands for it. */
  readonly statusQuoAssumed: boolean
  /** The state that counts as an agreement; `null` where none was named. */
  readonly agreement: number | null
}

/** Sets of parties are bits of a number. */
const mostParties = 30

/**
 * Reads and checks a conflict. `where` turns a path into a place that the user knows, such as a line of the file.
 *
 * @throws Fault `conflict-invalid`, `conflict-too-large`, `conflict-impossible`, `preference-cycle`.
 */
export function prepare(conflict: Conflict, where: Where = pathInWords): Prepared {
  checkNames(conflict, where)
  const space = spaceOf(conflict, where)
  const preferences = conflict.parties.map((party, p) =>
    preferenceOf(party, { space, where, path: ['parties', p], party: party.name }),
  )
  const { statusQuo, agreement } = conflict
  const named = (ref: StateRef, key: string) => stateOf(ref, { space, where, path: [key], party: '' })
  return {
    conflict,
    space,
    preferences,
    statusQuo: statusQuo === undefined ? 0 : named(statusQuo, 'statusQuo'),
    statusQuoAssumed: statusQuo === undefined,
    agreement: agreement === undefined ? null : named(agreement, 'agreement'),
  }
}

/** The game of a prepared conflict; `null` where a party's preferences are known only in part. */
export function gameOf({ conflict, space, preferences }: Prepared): Game | null {
  const ranks = preferences.map((preference) => preference.ranks)
  if (!ranks.every((r) => r !== null)) return null
  return { parties: conflict.parties.map(({ name }) => name), graph: space.graph, nameOf: space.nameOf, ranks }
}

interface At {
  readonly space: Space
  readonly where: Where
  readonly path: Path
  readonly party: string
}

/** Preferences in whichever form they are given. */
export function preferenceOf(view: PreferenceView, at: At): Preference {
  const { space, where, path, party } = at
  const none = { ranks: null, better: null, statements: null }
  if (view.payoff) return { ...none, ranks: ranksFromPayoff(view.payoff, { ...at, path: [...path, 'payoff'] }) }
  if (view.ranking) return { ...none, ranks: ranksFromRanking(view.ranking, { ...at, path: [...path, 'ranking'] }) }
  if (view.prefers) {
    if (!space.options)
      throw invalid(where, [...path, 'prefers'], {
        problem: `${party} has preference statements, but the states are listed, without options`,
        way: 'give "payoff" or "ranking" instead',
      })
    const { names } = space.options
    const statements = view.prefers.map((written, j) =>
      statementOf(written, names, { where, path: [...path, 'prefers', j] }),
    )
    return { ...none, statements, ranks: ranksFromStatements(statements, space) }
  }
  if (view.order) return { ...none, better: partialOrder(view.order, { ...at, path: [...path, 'order'] }) }
  throw invalid(where, path, {
    problem: `nothing says what ${party} prefers`,
    way: 'give its "prefers", "ranking", "payoff" or "order"',
  })
}

function checkNames({ parties }: Conflict, where: Where): void {
  if (parties.length > mostParties) {
    const problem = `${parties.length} parties`
    throw new Fault('conflict-too-large', { place: where(['parties']), problem, limit: `${mostParties} parties` })
  }
  for (const [p, { name }] of parties.entries()) {
    if (parties.findIndex((other) => other.name === name) < p)
      throw invalid(where, ['parties', p], {
        problem: `two parties are called "${name}"`,
        way: 'give each party a name of its own',
      })
  }
}
