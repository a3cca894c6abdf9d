import type { Game } from '../graph/graph.ts'
import { movesFrom } from '../graph/graph.ts'
import { reachSets } from '../stability/relations.ts'
import type { Concept } from '../stability/stability.ts'

/** What a party would have to prefer for a state to hold for it. */
export interface Needed {
  /** Any one of these sets will do: no state in it may be better than the state in question. */
  readonly anyOf: readonly (readonly number[])[]
  /** True when there were more sets than are listed. */
  readonly cut: boolean
  readonly rankings: { readonly of: number; readonly satisfying: number } | null
}

/** So many alternative sets are kept; more are no longer an answer. */
const mostSets = 64
/** So many unions are looked at for one clause. */
const mostTried = 512
/** Rankings are counted one set of states at a time: 2^11 sets for 12 states. */
const mostCounted = 12

/**
 * Inverse analysis (Kinsara, Kilgour & Hipel 2015): what must a party prefer for `state` to hold for it under a
 * concept, when the moves and the others' preferences are as they are. It depends only on which states are not better
 * than this one, so the answer is the smallest sets of such states: a condition, and with few states also the number
 * of strict rankings that satisfy it, which is the enumeration without its length.
 */
export function needed(game: Game, party: number, question: { state: number; concept: Concept }): Needed {
  const { state, concept } = question
  const { graph, ranks } = game
  const movers = game.parties.map((_, p) => p).filter((p) => p !== party)
  const improving = concept === 'seq' || concept === 'sseq'
  const reach =
    concept === 'nash'
      ? null
      : reachSets(graph, movers, (mover, from, to) => !improving || ranks[mover]![to]! > ranks[mover]![from]!)
  const last = concept === 'smr' || concept === 'sseq'
  const clauses = movesFrom(graph, party, state).map((to) => {
    const answers = (reach?.list(to) ?? []).map((s) => (last ? [s, ...movesFrom(graph, party, s)] : [s]))
    return smallest([[to], ...answers].map((set) => set.filter((s) => s !== state)))
  })
  const { sets, cut } = choose(clauses)
  return { anyOf: sets, cut, rankings: count(clauses, graph.states, state) }
}

/** Takes one alternative of each clause, in every way; only the smallest unions are kept. */
function choose(clauses: readonly number[][][]): { sets: number[][]; cut: boolean } {
  let [sets, cut]: [number[][], boolean] = [[[]], false]
  for (const all of [...clauses].sort((a, b) => a.length - b.length)) {
    const clause = sets.length * all.length > mostTried ? all.slice(0, Math.ceil(mostTried / sets.length)) : all
    cut ||= clause.length < all.length
    sets = smallest(sets.flatMap((set) => clause.map((more) => [...new Set([...set, ...more])])))
    if (sets.length > mostSets) [sets, cut] = [sets.slice(0, mostSets), true]
  }
  return { sets: sets.map((set) => set.sort((a, b) => a - b)), cut }
}

/** The sets that hold no other, short ones first, without repeats. */
function smallest(sets: readonly number[][]): number[][] {
  const kept: Set<number>[] = []
  for (const set of [...sets].sort((a, b) => a.length - b.length)) {
    const own = new Set(set)
    if (!kept.some((other) => [...other].every((s) => own.has(s)))) kept.push(own)
  }
  return kept.map((set) => [...set])
}

/** Of all strict rankings, how many satisfy every clause: a set of b states below leaves b! · (n−1−b)! of them. */
function count(clauses: readonly number[][][], states: number, state: number): Needed['rankings'] {
  if (states > mostCounted) return null
  const others = Array.from({ length: states }, (_, s) => s).filter((s) => s !== state)
  const bit = new Map(others.map((s, i) => [s, 1 << i]))
  const masks = clauses.map((clause) => clause.map((set) => set.reduce((mask, s) => mask | bit.get(s)!, 0)))
  let satisfying = 0
  for (let below = 0; below < 2 ** others.length; below++) {
    if (!masks.every((clause) => clause.some((mask) => (mask & below) === mask))) continue
    const b = others.filter((s) => below & bit.get(s)!).length
    satisfying += factorial(b) * factorial(others.length - b)
  }
  return { of: factorial(states), satisfying }
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))
