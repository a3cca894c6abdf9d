import { type Cell, type Dossier, dayRange, type Move, type Ref, type TimelineEntry } from '../../model/index.ts'

/** What is announced for the day of the dossier or later, in order of the timeline; undated announcements stay out. */
export function announced({ asOf, timeline }: Dossier): TimelineEntry[] {
  return timeline.filter(({ status, when }) => {
    if (status !== 'announced' || when === null) return false
    const { first, last } = dayRange(when.value)
    const end = last ?? first
    return first !== null && end !== null && (asOf === null || end >= asOf)
  })
}

/** A move with whose it is and on what. */
export interface PlacedMove extends Move {
  readonly party: Ref
  readonly issue: string
  /** The words of what the party holds now; `null` where no cell is behind it. */
  readonly said: string | null
}

/** Every move in the table, the latest first. `issue` is the issue's name. */
export function movesOf(dossier: Dossier): PlacedMove[] {
  const name = issueNames(dossier)
  return dossier.table
    .flatMap(({ party, issue, moves, cells }) =>
      moves.map((move) => ({ ...move, party, issue: name(issue), said: saidAfter(cells, move) })),
    )
    .map((move) => ({ move, day: firstDay(move.when) }))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .map(({ move }) => move)
}

function saidAfter(cells: readonly Cell[], { to, when, evidence }: Move): string | null {
  const isBehind = ({ evidence: own }: Cell) =>
    own.some((one) => evidence.some((other) => other.article === one.article && other.start === one.start))
  const cell = cells.findLast((one) => one.stance === to && one.when?.value === when?.value && isBehind(one))
  return cell?.evidence[0]?.quote ?? null
}

/** The day on which a time begins, to sort by; what has none sorts as the oldest. */
const firstDay = (when: PlacedMove['when']): string => (when ? (dayRange(when.value).first ?? '') : '')

/** Finds the name of an issue by its id; the id itself when it has none. */
export function issueNames({ issues }: Dossier): (id: string) => string {
  const known = new Map(issues.map(({ id, name }) => [id, name]))
  return (id) => known.get(id) ?? id
}
