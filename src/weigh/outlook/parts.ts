import type {
  Misperception,
  Outlook,
  Requirement,
  Robustness,
  StatesByConcept,
  UsedPreference,
} from '../../model/index.ts'
import { coalitionImprovements, coalitionsOf } from '../coalition/coalitions.ts'
import { mergeCoalition } from '../coalition/merge.ts'
import { type Prepared, preferenceOf } from '../conflict/prepare.ts'
import { ranksFromStatements } from '../conflict/ranking.ts'
import { invalid, type Where } from '../conflict/where.ts'
import type { Game } from '../graph/graph.ts'
import { needed } from '../inverse/requirements.ts'
import { attitudeEquilibria } from '../perceived/attitudes.ts'
import { hypergame } from '../perceived/hypergame.ts'
import { type Concept, concepts, stabilityOf, statesWhere, type Verdicts } from '../stability/stability.ts'
import { type Known, underCompletions } from '../uncertain/completions.ts'

/** Verdicts as lists of states. */
export const listed = (verdicts: Readonly<Record<Concept, Uint8Array>>): StatesByConcept =>
  Object.fromEntries(concepts.map((c) => [c, statesWhere(verdicts[c])])) as StatesByConcept

/** The preferences as they were used, each with its words or with the word "assumed". */
export function usedPreferences({ conflict, preferences }: Prepared): UsedPreference[] {
  return preferences.flatMap(({ statements }, p): UsedPreference[] => {
    const party = conflict.parties[p]!.name
    if (statements)
      return statements.map(({ text, basis, because, evidence }) => ({
        party,
        says: text,
        basis,
        because,
        evidence: [...evidence],
      }))
    const form = (['payoff', 'ranking', 'order'] as const).find((key) => conflict.parties[p]![key] !== undefined)
    return [{ party, says: `its ${form}`, basis: 'assumed', because: 'given by the analyst', evidence: [] }]
  })
}

/** Up to this many states coalitions are looked at from every one; beyond, from the equilibria alone. */
const mostStarts = 64

/** Coalitions that would move together, every member gaining: from equilibria first of all. */
export function coalitionsFrom({ conflict }: Prepared, game: Game, equilibria: Verdicts): Outlook['coalitions'] {
  const index = new Map(game.parties.map((name, p) => [name, p]))
  const wanted = conflict.coalitions?.map((names) => names.flatMap((name) => index.get(name) ?? []))
  const coalitions = wanted ?? coalitionsOf(game.parties.length)
  const { states: count } = game.graph
  const states =
    count <= mostStarts
      ? Array.from({ length: count }, (_, s) => s)
      : [...statesWhere(equilibria.gmr), ...statesWhere(equilibria.nash)]
  return [...new Set(states)]
    .sort((a, b) => a - b)
    .flatMap((from) =>
      coalitions.flatMap((members) => coalitionImprovements(game, members, from).map((c) => ({ ...c, from }))),
    )
    .map(({ from, members, to }) => ({ from, members: members.map((p) => game.parties[p]!), to }))
}

/** What holds when each coalition that was named acts as one. @throws Fault `conflict-invalid` for an unknown member. */
export function mergedOf({ conflict }: Prepared, game: Game, where: Where): Outlook['merged'] {
  return (conflict.coalitions ?? []).map((names, i) => {
    const members = names.map((name, j) => {
      const party = game.parties.indexOf(name)
      if (party < 0)
        throw invalid(where, ['coalitions', i, j], {
          problem: `there is no party "${name}"`,
          way: `the parties are ${game.parties.join(', ')}`,
        })
      return party
    })
    return { members: names, equilibria: listed(mergeCoalition(game, members).equilibria) }
  })
}

/** What each party must prefer for a state to hold, under each concept. */
export function requirementsFor(game: Game, state: number): Requirement[] {
  return game.parties.flatMap((party, p) => {
    const now = stabilityOf(game, p)
    return concepts.map((concept) => {
      const { anyOf, rankings } = needed(game, p, { state, concept })
      return { state, concept, party, met: now[concept][state] === 1, anyOf: anyOf.map((set) => [...set]), rankings }
    })
  })
}

/** Each party's preferences as far as they are known; `null` where all are known fully. */
export function knownOf({ preferences, space }: Prepared): Known[] | null {
  let open = false
  const known = preferences.map(({ ranks, better, statements }): Known => {
    if (better) {
      open = true
      return { better }
    }
    const unknown = statements?.filter((statement) => !statement.known) ?? []
    if (unknown.length === 0 || unknown.length > 6) return { ranks: ranks! }
    open = true
    const oneOf = Array.from({ length: 2 ** unknown.length }, (_, mask) =>
      ranksFromStatements(
        statements!.map((s) =>
          !s.known && mask & (1 << unknown.indexOf(s)) ? { holds: (code: number) => !s.holds(code) } : s,
        ),
        space,
      ),
    )
    return { oneOf }
  })
  return open ? known : null
}

/** What holds under every completion of what is known, and what under some. */
export function robustnessOf({ space }: Prepared, known: readonly Known[]): Robustness[] {
  const verdicts = underCompletions(space.graph, known)
  return concepts.map((concept) => {
    const { every, some, undecided } = verdicts[concept]
    return { concept, every: statesWhere(every), some: statesWhere(some), undecided: statesWhere(undecided) }
  })
}

/** The conflict as each party sees it; `null` where nobody was said to see it otherwise. */
export function misperceptionOf({ conflict, space }: Prepared, game: Game, where: Where): Misperception | null {
  if (!conflict.parties.some(({ sees }) => sees)) return null
  const views = conflict.parties.map(({ sees = {} }, i) => {
    for (const name of Object.keys(sees)) checkParty(name, game, { where, path: ['parties', i, 'sees'] })
    return game.ranks.map((own, p) => {
      const party = game.parties[p]!
      const view = p === i ? undefined : sees[party]
      if (!view) return own
      return preferenceOf(view, { space, where, path: ['parties', i, 'sees', party], party }).ranks ?? own
    })
  })
  const { equilibria, expects } = hypergame(game, views)
  return {
    equilibria: listed(equilibria),
    views: expects.map((view, p) => ({ party: game.parties[p]!, expects: listed(view) })),
  }
}

/** What holds when parties wish each other well or ill; `null` where no attitude was given. */
export function attitudesOf({ conflict }: Prepared, game: Game, where: Where): StatesByConcept | null {
  if (!conflict.parties.some(({ attitude }) => attitude)) return null
  const rows = conflict.parties.map(({ attitude = {} }, i) => {
    for (const name of Object.keys(attitude)) checkParty(name, game, { where, path: ['parties', i, 'attitude'] })
    return game.parties.map((name, p) => attitude[name] ?? (p === i ? '+' : '0'))
  })
  return listed(attitudeEquilibria(game, rows))
}

function checkParty(name: string, game: Game, at: { where: Where; path: readonly (string | number)[] }): void {
  if (game.parties.includes(name)) return
  throw invalid(at.where, [...at.path, name], {
    problem: `there is no party "${name}"`,
    way: `the parties are ${game.parties.join(', ')}`,
  })
}
