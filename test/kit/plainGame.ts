/**
 * A second, slow engine, written from the definitions in Fang, Hipel & Kilgour (1993, chapters 3 and 4) with sets and
 * without any of the fast engine's code. What it says is what the fast one must say.
 */
export interface PlainGame {
  readonly states: number
  /** `moves[party][state]`: where the party can go. */
  readonly moves: readonly (readonly (readonly number[])[])[]
  readonly payoff: readonly (readonly number[])[]
}
export type PlainConcept = 'nash' | 'gmr' | 'smr' | 'seq' | 'sseq'

/** Every state that the movers reach from `start` by at least one move, none of them twice running. */
export function plainReach(game: PlainGame, start: number, movers: readonly number[], improving: boolean): Set<number> {
  const reached = new Set<number>()
  const seen = new Set<string>()
  const waiting: [number, number][] = [[start, -1]]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const [state, last] = node
    for (const mover of movers) {
      if (mover === last) continue
      for (const to of game.moves[mover]![state]!) {
        if (improving && game.payoff[mover]![to]! <= game.payoff[mover]![state]!) continue
        reached.add(to)
        if (seen.has(`${to} ${mover}`)) continue
        seen.add(`${to} ${mover}`)
        waiting.push([to, mover])
      }
    }
  }
  return reached
}

/** Is the party stable at the state? */
export function plainStable(game: PlainGame, party: number, state: number, concept: PlainConcept): boolean {
  const value = (s: number) => game.payoff[party]![s]!
  const others = game.payoff.map((_, p) => p).filter((p) => p !== party)
  const improvements = game.moves[party]![state]!.filter((to) => value(to) > value(state))
  if (concept === 'nash') return improvements.length === 0
  const improvingOnly = concept === 'seq' || concept === 'sseq'
  const lastWord = concept === 'smr' || concept === 'sseq'
  return improvements.every((to) =>
    [...plainReach(game, to, others, improvingOnly)].some(
      (answer) =>
        value(answer) <= value(state) &&
        (!lastWord || game.moves[party]![answer]!.every((counter) => value(counter) <= value(state))),
    ),
  )
}

/** The states where a party is stable. */
export const plainStates = (game: PlainGame, party: number, concept: PlainConcept): number[] =>
  Array.from({ length: game.states }, (_, s) => s).filter((s) => plainStable(game, party, s, concept))

/** The states where all are. */
export const plainEquilibria = (game: PlainGame, concept: PlainConcept): number[] =>
  Array.from({ length: game.states }, (_, s) => s).filter((s) =>
    game.payoff.every((_, party) => plainStable(game, party, s, concept)),
  )
