import type { Break } from '../../model/index.ts'
import type { Prepared } from '../conflict/prepare.ts'
import { ranksFromStatements } from '../conflict/ranking.ts'
import type { Statement } from '../conflict/statements.ts'
import type { Game } from '../graph/graph.ts'
import { type Concept, concepts, stability, type Verdicts } from '../stability/stability.ts'

/** A party's preferences with one thing changed. */
interface Change {
  readonly party: number
  readonly words: string
  readonly ranks: Int32Array
  readonly statement: Statement | null
}

/**
 * Which one changed preference would end each equilibrium: each statement given up, and each turned round, one at a
 * time; where a party has no statements, each state that is no better raised just above the equilibrium. What breaks a
 * state under a strong concept may leave it standing under a weak one, so each concept is listed by itself.
 */
export function breaksOf(prepared: Prepared, game: Game, equilibria: Verdicts): Break[] {
  const changes = prepared.preferences.flatMap(({ statements }, party) =>
    statements ? statementChanges(statements, party, prepared) : raised(game, party, equilibria),
  )
  return changes.flatMap((change) => {
    const ranks = game.ranks.map((own, p) => (p === change.party ? change.ranks : own))
    const after = stability({ ...game, ranks }).equilibria
    return concepts.flatMap((concept) => broken(change, { concept, before: equilibria, after }, game))
  })
}

function statementChanges(statements: readonly Statement[], party: number, { space }: Prepared): Change[] {
  return statements.flatMap((statement, j) => {
    const others = statements.filter((_, i) => i !== j)
    const turned = statements.map((s, i) => (i === j ? { holds: (code: number) => !s.holds(code) } : s))
    const words = `“${statement.text}”`
    return [
      { party, statement, words: `no longer cares for ${words}`, ranks: ranksFromStatements(others, space) },
      { party, statement, words: contrary(statement, space), ranks: ranksFromStatements(turned, space) },
    ]
  })
}

/** The contrary of "not A", where A is an option, is A. */
function contrary({ text }: Statement, { options }: Prepared['space']): string {
  const denied = options?.names.find((name) => text === `not ${name}`)
  return denied === undefined ? `wants the contrary of “${text}”` : `now wants “${denied}”`
}

function raised({ ranks, graph, nameOf }: Game, party: number, equilibria: Verdicts): Change[] {
  const own = ranks[party]!
  const into = new Int32Array(graph.widest)
  return [...own.keys()]
    .filter((s) => concepts.some((c) => equilibria[c][s]))
    .flatMap((s) =>
      [...into.slice(0, graph.from(party, s, into))]
        .filter((t) => own[t]! <= own[s]!)
        .map((t) => ({
          party,
          statement: null,
          words: `would rather have ${nameOf(t)} than ${nameOf(s)}`,
          ranks: own.map((rank, u) => (u === t ? own[s]! * 2 + 1 : rank * 2)),
        })),
    )
}

interface Compared {
  readonly concept: Concept
  readonly before: Verdicts
  readonly after: Verdicts
}

function broken({ party, words, statement }: Change, { concept, before, after }: Compared, game: Game): Break[] {
  const found: Break[] = []
  for (let state = 0; state < game.graph.states; state++) {
    if (!before[concept][state] || after[concept][state]) continue
    const evidence = [...(statement?.evidence ?? [])]
    found.push({ state, concept, party: game.parties[party]!, change: words, evidence })
  }
  return found
}
