import type { Game } from '../graph/graph.ts'
import { lowestReachable, unreachable } from './lowestReachable.ts'

/**
 * Solution concepts, from the least foresight to the most caution: Nash (no improvement at all), sequential (every
 * improvement is answered by improvements of others), symmetric metarational and general metarational (answered by any
 * moves, with and without a last word), and symmetric sequential.
 */
export const concepts = ['nash', 'gmr', 'smr', 'seq', 'sseq'] as const
export type Concept = (typeof concepts)[number]

/** For each concept one byte per state: 1 where the state holds. */
export type Verdicts = Readonly<Record<Concept, Uint8Array>>

export interface Stability {
  readonly byParty: readonly Verdicts[]
  /** Where every party is stable: an equilibrium. */
  readonly equilibria: Verdicts
}

/**
 * Individual stability and equilibria of a game in which every party ranks all states.
 *
 * Nash: Nash 1951. GMR and SMR: Howard 1971. SEQ: Fraser & Hipel 1979. SSEQ: Rêgo & Vieira 2017. With more than two
 * parties in the forms of Fang, Hipel & Kilgour 1993, chapter 4: a sanction is reached by legal sequences of the
 * others' moves, and holds when its state is no better for the party than where it started.
 *
 * Linear in the arcs of the graph for each party and concept.
 */
export function stability(game: Game): Stability {
  const byParty = game.parties.map((_, party) => stabilityOf(game, party))
  const equilibria = Object.fromEntries(
    concepts.map((concept) => [concept, every(byParty.map((verdicts) => verdicts[concept]))]),
  ) as unknown as Verdicts
  return { byParty, equilibria }
}

/** Where one party would stay, concept by concept. */
export function stabilityOf(game: Game, party: number): Verdicts {
  const { graph, ranks } = game
  const own = ranks[party]!
  const movers = game.parties.map((_, p) => p).filter((p) => p !== party)
  const held = afterCounter(game, party)
  const sanctions = {
    gmr: lowestReachable({ graph, movers, cost: own, improving: null }),
    smr: lowestReachable({ graph, movers, cost: held, improving: null }),
    seq: lowestReachable({ graph, movers, cost: own, improving: ranks }),
    sseq: lowestReachable({ graph, movers, cost: held, improving: ranks }),
  }
  return judged(game, party, sanctions)
}

/** The best that a party can still have once the others have moved to a state: that state, or what it can move on to. */
function afterCounter({ graph, ranks }: Game, party: number): Int32Array {
  const own = ranks[party]!
  const next = new Int32Array(graph.widest)
  return own.map((rank, state) => {
    const n = graph.from(party, state, next)
    let best = rank
    for (let i = 0; i < n; i++) best = Math.max(best, own[next[i]!]!)
    return best
  })
}

type Sanctions = Readonly<Record<Exclude<Concept, 'nash'>, Int32Array>>

/** A state holds when each of the party's improvements from it can be brought down to its rank or below. */
function judged({ graph, ranks }: Game, party: number, { gmr, smr, seq, sseq }: Sanctions): Verdicts {
  const own = ranks[party]!
  const next = new Int32Array(graph.widest)
  const verdicts = blank(graph.states)
  for (let state = 0; state < graph.states; state++) {
    const n = graph.from(party, state, next)
    const rank = own[state]!
    for (let i = 0; i < n; i++) {
      const to = next[i]!
      if (own[to]! <= rank) continue
      verdicts.nash[state] = 0
      if (gmr[to]! > rank) verdicts.gmr[state] = 0
      if (smr[to]! > rank) verdicts.smr[state] = 0
      if (seq[to]! > rank) verdicts.seq[state] = 0
      if (sseq[to]! > rank) verdicts.sseq[state] = 0
    }
  }
  return verdicts
}

const blank = (states: number): Record<Concept, Uint8Array> => {
  const ones = () => new Uint8Array(states).fill(1)
  return { nash: ones(), gmr: ones(), smr: ones(), seq: ones(), sseq: ones() }
}

function every(verdicts: readonly Uint8Array[]): Uint8Array {
  const [first, ...rest] = verdicts
  return first!.map((held, state) => (held && rest.every((other) => other[state]) ? 1 : 0))
}

/** The states that a verdict marks, in ascending order. */
export function statesWhere(marks: Uint8Array): number[] {
  const states: number[] = []
  for (let s = 0; s < marks.length; s++) if (marks[s]) states.push(s)
  return states
}

/** True when a sanction level says that nothing can be reached. */
export const isUnreachable = (level: number): boolean => level === unreachable
