import type { Game } from '../graph/graph.ts'
import { movesFrom } from '../graph/graph.ts'
import { listedGraph } from '../graph/listedGraph.ts'
import { type Relation, stabilityUnder } from '../stability/relations.ts'
import { type Concept, concepts } from '../stability/stability.ts'
import { jointMoves } from './coalitions.ts'

/** A conflict in which some parties move as one. */
export interface Merged {
  /** The parties now: the coalition first, under its members' names. */
  readonly parties: readonly string[]
  readonly moves: (party: number, state: number) => number[]
  readonly improvements: (party: number, state: number) => number[]
  readonly equilibria: Readonly<Record<Concept, Uint8Array>>
}

/**
 * Makes one mover of a coalition: it goes wherever its members go together, and only where every one of them strictly
 * gains; a state answers its improvement as soon as one member does not gain by it (Kilgour, Hipel, Fang & Peng 2001).
 */
export function mergeCoalition(game: Game, members: readonly number[]): Merged {
  const { graph, ranks } = game
  const rest = game.parties.map((_, p) => p).filter((p) => !members.includes(p))
  const states = Array.from({ length: graph.states }, (_, s) => s)
  const merged = listedGraph(graph.states, [
    states.map((s) => jointMoves(game, members, s)),
    ...rest.map((p) => states.map((s) => movesFrom(graph, p, s))),
  ])
  const relations = [members, ...rest.map((p) => [p])].map((group) => allGain(group.map((p) => ranks[p]!)))
  const byParty = relations.map((_, p) => stabilityUnder(merged, p, relations))
  const equilibria = Object.fromEntries(
    concepts.map((c) => [c, byParty[0]![c].map((_, s) => (byParty.every((verdicts) => verdicts[c][s]) ? 1 : 0))]),
  ) as unknown as Record<Concept, Uint8Array>
  return {
    parties: [members.map((p) => game.parties[p]!).join(' + '), ...rest.map((p) => game.parties[p]!)],
    moves: (party, state) => movesFrom(merged, party, state),
    improvements: (party, state) => movesFrom(merged, party, state).filter((to) => relations[party]!.gains(state, to)),
    equilibria,
  }
}

/** A group gains where each of it strictly gains; everywhere else its improvement is answered. */
function allGain(ranks: readonly Int32Array[]): Relation {
  const gains = (from: number, to: number) => ranks.every((own) => own[to]! > own[from]!)
  return { gains, improves: gains, hurts: (from, to) => !gains(from, to) }
}
