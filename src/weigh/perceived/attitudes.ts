import type { Game } from '../graph/graph.ts'
import { type Relation, stabilityUnder } from '../stability/relations.ts'
import { type Concept, concepts } from '../stability/stability.ts'

/** `attitudes[i][j]`: what party `i` wishes party `j`: well (+), ill (-), or neither (0). */
export type Attitudes = readonly (readonly ('+' | '0' | '-')[])[]

/**
 * Equilibria under attitudes (Inohara, Hipel & Walker 2007). A party moves only where the new state suits all its
 * attitudes: better for itself where it wishes itself well, no worse for those it wishes well, worse for those it
 * wishes ill. Any state that does not suit them answers its move. With a good attitude to itself and none to others
 * these are the ordinary concepts; for ties at its own expense the gain must be strict, as there.
 */
export function attitudeEquilibria(game: Game, attitudes: Attitudes): Record<Concept, Uint8Array> {
  const relations = attitudes.map((row, party) => relationOf(game, party, row))
  const byParty = relations.map((_, party) => stabilityUnder(game.graph, party, relations))
  return Object.fromEntries(
    concepts.map((c) => [c, byParty[0]![c].map((_, s) => (byParty.every((own) => own[c][s]) ? 1 : 0))]),
  ) as unknown as Record<Concept, Uint8Array>
}

function relationOf({ ranks }: Game, party: number, row: readonly ('+' | '0' | '-')[]): Relation {
  const gains = (from: number, to: number) =>
    row.some((attitude) => attitude !== '0') &&
    row.every((attitude, other) => {
      const change = ranks[other]![to]! - ranks[other]![from]!
      if (attitude === '0') return true
      if (attitude === '-') return change < 0
      return other === party ? change > 0 : change >= 0
    })
  return { gains, improves: gains, hurts: (from, to) => !gains(from, to) }
}
