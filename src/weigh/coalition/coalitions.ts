import { type Game, movesFrom } from '../graph/graph.ts'

/** A coalition that gains, every member of it, by moving together. */
export interface CoalitionImprovement {
  readonly members: readonly number[]
  readonly to: number
}

/** The states that the members reach together from one state by legal sequences of their moves, in ascending order. */
export function jointMoves({ graph }: Game, members: readonly number[], state: number): number[] {
  const reached = new Set<number>()
  const seen = new Set<string>()
  const waiting: [number, number][] = [[state, -1]]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [from, last] = node
    for (const member of members) {
      if (member === last) continue
      for (const to of movesFrom(graph, member, from)) {
        if (seen.has(`${to} ${member}`)) continue
        seen.add(`${to} ${member}`)
        reached.add(to)
        waiting.push([to, member])
      }
    }
  }
  reached.delete(state)
  return [...reached].sort((a, b) => a - b)
}

/**
 * Where a coalition can go so that every member is strictly better off (Kilgour, Hipel, Fang & Peng 2001). A move that
 * one member makes alone counts too: the others gain by it.
 */
export function coalitionImprovements(game: Game, members: readonly number[], state: number): CoalitionImprovement[] {
  return jointMoves(game, members, state)
    .filter((to) => members.every((member) => game.ranks[member]![to]! > game.ranks[member]![state]!))
    .map((to) => ({ members, to }))
}

/** All coalitions of two or more of so many parties: small ones first, then in order of members. */
export function coalitionsOf(parties: number): number[][] {
  const all: number[][] = []
  for (let mask = 1; mask < 2 ** parties; mask++) {
    const members = Array.from({ length: parties }, (_, p) => p).filter((p) => mask & (1 << p))
    if (members.length >= 2) all.push(members)
  }
  return all.sort((a, b) => a.length - b.length || compare(a, b))
}

const compare = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((p, at) => p !== b[at])
  return i < 0 ? 0 : a[i]! - b[i]!
}
