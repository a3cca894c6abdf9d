import type { BitRows } from '../graph/bits.ts'
import type { Graph } from '../graph/graph.ts'
import { type Relation, stabilityUnder } from '../stability/relations.ts'
import { type Concept, concepts, stability } from '../stability/stability.ts'

/** What is known of one party: all its ranks, a list of rankings of which one is its own, or what is better than what. */
export type Known =
  | { readonly ranks: Int32Array }
  | { readonly oneOf: readonly Int32Array[] }
  | { readonly better: BitRows }

/** One byte per state and concept: holds under every completion, under some; or it was not decided. */
export interface Verdict {
  readonly every: Uint8Array
  readonly some: Uint8Array
  readonly undecided: Uint8Array
}

/** So many completions are tried one by one. */
const mostTried = 5000

/**
 * Equilibria where preferences are known in part (after Li, Hipel, Kilgour & Fang 2004): for every way to complete what
 * is known to rankings (ties allowed where nothing is known), does a state hold under all, some or none.
 *
 * Few completions are tried one by one, which is exact. Otherwise bounds: each unknown comparison as bad as can be, and
 * as good as can be, for the state. For Nash, GMR and SMR both bounds are themselves completions, since one party's
 * preferences count; for SEQ and SSEQ the others' do too, and what lies between the bounds is undecided.
 */
export function underCompletions(graph: Graph, known: readonly Known[]): Record<Concept, Verdict> {
  const lists = known.map(listOf)
  const ways = lists.reduce((product, list) => product * (list?.length ?? Number.POSITIVE_INFINITY), 1)
  return ways <= mostTried ? tried(graph, lists as (readonly Int32Array[])[]) : bounded(graph, known)
}

function listOf(party: Known): readonly Int32Array[] | null {
  if ('ranks' in party) return [party.ranks]
  return 'oneOf' in party ? party.oneOf : completions(party.better)
}

function tried(graph: Graph, lists: readonly (readonly Int32Array[])[]): Record<Concept, Verdict> {
  const every = blank(graph.states, 1)
  const some = blank(graph.states, 0)
  const parties = lists.map((_, p) => `${p}`)
  const visit = (party: number, ranks: readonly Int32Array[]): void => {
    if (party < lists.length) {
      for (const own of lists[party]!) visit(party + 1, [...ranks, own])
      return
    }
    const { equilibria } = stability({ graph, ranks, parties, nameOf: String })
    for (const c of concepts) {
      for (let s = 0; s < graph.states; s++) {
        if (equilibria[c][s]) some[c][s] = 1
        else every[c][s] = 0
      }
    }
  }
  visit(0, [])
  return each((c) => ({ every: every[c], some: some[c], undecided: new Uint8Array(graph.states) }))
}

/** Where each party is stable whatever completes what is known of it and of the others. */
export function stableForSure(graph: Graph, known: readonly Known[]): Record<Concept, Uint8Array>[] {
  const relations = known.map((party) => relationOf(party, 'worst'))
  return relations.map((_, p) => stabilityUnder(graph, p, relations))
}

function bounded(graph: Graph, known: readonly Known[]): Record<Concept, Verdict> {
  const [worst, best] = (['worst', 'best'] as const).map((side) => {
    const relations = known.map((party) => relationOf(party, side))
    return relations.map((_, p) => stabilityUnder(graph, p, relations))
  })
  const all = (byParty: typeof worst, c: Concept) =>
    byParty![0]![c].map((_, s) => (byParty!.every((own) => own[c][s]) ? 1 : 0))
  return each((c) => {
    const [every, possible] = [all(worst, c), all(best, c)]
    const exact = c !== 'seq' && c !== 'sseq'
    return {
      every,
      some: exact ? possible : every,
      undecided: possible.map((held, s) => (!exact && held && !every[s] ? 1 : 0)),
    }
  })
}

/** Unknown comparisons taken for the worst or the best: for a state to hold, what it is compared with should be no better. */
function relationOf(party: Known, side: 'worst' | 'best'): Relation {
  const above = (a: number, b: number): boolean => {
    if ('ranks' in party) return party.ranks[b]! > party.ranks[a]!
    return 'oneOf' in party ? party.oneOf.every((ranks) => ranks[b]! > ranks[a]!) : party.better.has(a, b)
  }
  const equal = (a: number, b: number): boolean => {
    if ('ranks' in party) return party.ranks[a] === party.ranks[b]
    return 'oneOf' in party ? party.oneOf.every((ranks) => ranks[b] === ranks[a]) : a === b
  }
  const open = (a: number, b: number) => !above(a, b) && !above(b, a) && !equal(a, b)
  const gains = (a: number, b: number) => above(a, b) || (side === 'worst' && open(a, b))
  return {
    gains,
    hurts: (a, b) => !gains(a, b),
    improves: (a, b) => above(a, b) || (side === 'best' && open(a, b)),
  }
}

/** Every ranking with ties that keeps what is known strictly; `null` when there are too many. */
function completions(better: BitRows): Int32Array[] | null {
  const states = better.columns
  if (states > 8) return null
  const found: Int32Array[] = []
  const place = (left: readonly number[], ranks: Int32Array, level: number): void => {
    if (left.length === 0) {
      found.push(ranks.slice())
      return
    }
    // The next level from below: any non-empty set of states above none of those left.
    const free = left.filter((s) => left.every((t) => !better.has(t, s)))
    for (let mask = 1; mask < 2 ** free.length && found.length <= mostTried; mask++) {
      const taken = free.filter((_, i) => mask & (1 << i))
      for (const s of taken) ranks[s] = level
      place(
        left.filter((s) => !taken.includes(s)),
        ranks,
        level + 1,
      )
    }
  }
  place(
    Array.from({ length: states }, (_, s) => s),
    new Int32Array(states),
    0,
  )
  return found.length > mostTried ? null : found
}

const each = <T>(make: (concept: Concept) => T): Record<Concept, T> =>
  Object.fromEntries(concepts.map((c) => [c, make(c)])) as Record<Concept, T>

const blank = (states: number, value: number) => each(() => new Uint8Array(states).fill(value))
