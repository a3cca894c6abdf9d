import type { Conflict, Outlook } from '../../model/index.ts'
import { gameOf, type Prepared, prepare } from '../conflict/prepare.ts'
import { pathInWords, type Where } from '../conflict/where.ts'
import type { Game } from '../graph/graph.ts'
import { pathsFrom } from '../paths/paths.ts'
import { stability, statesWhere, type Verdicts } from '../stability/stability.ts'
import { type Known, stableForSure, underCompletions } from '../uncertain/completions.ts'
import { answerOf } from './answer.ts'
import { breaksOf } from './breaks.ts'
import { leversOf } from './levers.ts'
import {
  attitudesOf,
  coalitionsFrom,
  knownOf,
  listed,
  mergedOf,
  misperceptionOf,
  requirementsFor,
  robustnessOf,
  usedPreferences,
} from './parts.ts'

/** Up to this many states everything is worked out; beyond, what grows faster than the graph is left out and named. */
const smallConflict = 600
/** Up to this many states payoffs and the way to each one are written out; beyond, ways to the equilibria only. */
const mostWays = 4096

/**
 * Weighs a conflict: which states hold, under which concept, for whom; which can come about from today; what would
 * break them; and what each party would have to prefer for an agreement to hold.
 *
 * @throws Fault `conflict-invalid`, `conflict-too-large`, `conflict-impossible`, `preference-cycle`, each with its place.
 */
export function weigh(conflict: Conflict, where: Where = pathInWords): Outlook {
  const prepared = prepare(conflict, where)
  const game = gameOf(prepared)
  const known = knownOf(prepared)
  const core = game ? certain(prepared, game, where) : partly(prepared, known!)
  const { space, statusQuo, statusQuoAssumed, agreement } = prepared
  const outlook: Outlook = {
    conflict: conflict.name ?? null,
    parties: conflict.parties.map(({ name }, p) => ({
      name,
      options: space.options?.names.filter((_, b) => space.options!.ownerOf[b] === p) ?? [],
    })),
    preferences: usedPreferences(prepared),
    states: Array.from({ length: space.graph.states }, (_, index) => ({
      index,
      name: space.nameOf(index),
      taken: takenAt(prepared, index),
    })),
    ...(game && space.graph.states <= mostWays
      ? { payoffs: game.parties.map((party, p) => ({ party, ranks: [...game.ranks[p]!] })) }
      : {}),
    statusQuo: { state: statusQuo, assumed: statusQuoAssumed },
    agreement,
    levers: leversOf(conflict),
    robustness: known ? robustnessOf(prepared, known) : [],
    ...core,
    answer: [],
  }
  return { ...outlook, answer: answerOf(outlook) }
}

type Core = Pick<
  Outlook,
  | 'equilibria'
  | 'stable'
  | 'reachable'
  | 'coalitions'
  | 'merged'
  | 'breaks'
  | 'requirements'
  | 'misperception'
  | 'attitudes'
  | 'notes'
>

/** Every party ranks every state. */
function certain(prepared: Prepared, game: Game, where: Where): Core {
  const { byParty, equilibria } = stability(game)
  const { states } = game.graph
  const small = states <= smallConflict
  const notes = small
    ? []
    : [
        `With ${states} states only stability and ways were worked out; the rest is for conflicts of up to ${smallConflict}.`,
      ]
  const asked = prepared.agreement === null ? [] : [prepared.agreement]
  return {
    equilibria: listed(equilibria),
    stable: Object.fromEntries(byParty.map((verdicts, p) => [game.parties[p]!, listed(verdicts)])),
    reachable: reachableFrom(prepared, game, equilibria),
    coalitions: small && game.parties.length <= 6 ? coalitionsFrom(prepared, game, equilibria) : [],
    merged: small ? mergedOf(prepared, game, where) : [],
    breaks: small ? breaksOf(prepared, game, equilibria) : [],
    requirements: small ? asked.flatMap((state) => requirementsFor(game, state)) : [],
    misperception: small ? misperceptionOf(prepared, game, where) : null,
    attitudes: small ? attitudesOf(prepared, game, where) : null,
    notes,
  }
}

/** Somebody's preferences are known in part: what is said to hold holds whatever the rest may be. */
function partly(prepared: Prepared, known: readonly Known[]): Core {
  const { conflict, space } = prepared
  const found = underCompletions(space.graph, known)
  const every = Object.fromEntries(
    Object.entries(found).map(([concept, verdict]) => [concept, verdict.every]),
  ) as unknown as Verdicts
  const byParty = stableForSure(space.graph, known)
  const blank = new Int32Array(space.graph.states)
  const names = conflict.parties.map(({ name }) => name)
  const game: Game = { parties: names, graph: space.graph, nameOf: space.nameOf, ranks: names.map(() => blank) }
  return {
    equilibria: listed(every),
    stable: Object.fromEntries(byParty.map((verdicts, p) => [names[p]!, listed(verdicts)])),
    reachable: reachableFrom(prepared, game, every),
    coalitions: [],
    merged: [],
    breaks: [],
    requirements: [],
    misperception: null,
    attitudes: null,
    notes: ['Some preferences are known only in part: what is listed holds under every way to complete them.'],
  }
}

function reachableFrom({ statusQuo }: Prepared, game: Game, equilibria: Verdicts): Outlook['reachable'] {
  const any = pathsFrom(game, statusQuo, false)
  const willing = pathsFrom(game, statusQuo, true)
  const wanted =
    game.graph.states <= mostWays
      ? null
      : new Set([...statesWhere(equilibria.gmr), ...statesWhere(equilibria.seq), ...statesWhere(equilibria.nash)])
  const named = (steps: ReturnType<typeof any.to>) =>
    steps?.map(({ party, to }) => ({ party: game.parties[party]!, to })) ?? null
  return any.reached
    .filter((state) => wanted === null || wanted.has(state))
    .map((state) => ({ state, path: named(any.to(state)) ?? [], improving: named(willing.to(state)) }))
}

function takenAt({ space }: Prepared, state: number): string[] {
  const codes = space.codesOf(state)
  if (!space.options || codes.length !== 1) return []
  return space.options.names.filter((_, b) => codes[0]! & (1 << b))
}
