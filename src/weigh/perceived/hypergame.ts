import type { Game } from '../graph/graph.ts'
import { type Concept, concepts, stability, type Verdicts } from '../stability/stability.ts'

/** A first-level hypergame, resolved. */
export interface Hypergame {
  /** What each party expects to hold: the equilibria of the conflict as it sees it. */
  readonly expects: readonly Verdicts[]
  /** Where each party, in its own view, has no reason to leave: what can last while the views differ. */
  readonly equilibria: Readonly<Record<Concept, Uint8Array>>
}

/**
 * Misperception as a first-level hypergame (Wang, Hipel & Fraser 1988): each party plays the conflict that it sees and
 * does not know that others see another. `views[i]` holds every party's ranks as party `i` sees them, its own as they are.
 */
export function hypergame(game: Game, views: readonly (readonly Int32Array[])[]): Hypergame {
  const found = views.map((ranks) => stability({ ...game, ranks }))
  const equilibria = Object.fromEntries(
    concepts.map((c) => [
      c,
      found[0]!.equilibria[c].map((_, s) => (found.every(({ byParty }, p) => byParty[p]![c][s]) ? 1 : 0)),
    ]),
  ) as unknown as Record<Concept, Uint8Array>
  return { expects: found.map((view) => view.equilibria), equilibria }
}
