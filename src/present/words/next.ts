import { type Dossier, dayRange, type Move, type Ref, type TimelineEntry } from '../../model/index.ts'

/** What is announced for the day of the dossier or later, in order of the timeline; undated announcements stay out. */
export function announced({ asOf, timeline }: Dossier): TimelineEntry[] {
  return timeline.filter(({ status, when }) => {
    if (status !== 'announced' || when === null) return false
    const { first, last } = dayRange(when.value)
    const end = last ?? first
    return end !== null && (asOf === null || end >= asOf)
  })
}

/** A move with whose it is and on what. */
export interface PlacedMove extends Move {
  readonly party: Ref
  readonly issue: string
}

/** Every move in the table, in the table's order. `issue` is the issue's name. */
export function movesOf(dossier: Dossier): PlacedMove[] {
  const name = issueNames(dossier)
  return dossier.table.flatMap(({ party, issue, moves }) =>
    moves.map((move) => ({ ...move, party, issue: name(issue) })),
  )
}

/** Finds the name of an issue by its id; the id itself when it has none. */
export function issueNames({ issues }: Dossier): (id: string) => string {
  const known = new Map(issues.map(({ id, name }) => [id, name]))
  return (id) => known.get(id) ?? id
}
