import type { Archive } from './archive.ts'
import type { Candidate } from './candidate.ts'
import { events } from './candidates/events.ts'
import { figures } from './candidates/figures.ts'
import { offices } from './candidates/offices.ts'
import { partsOfPlans } from './candidates/partsOfPlans.ts'
import { conditions, plans } from './candidates/plans.ts'
import { moves, positions } from './candidates/positions.ts'
import { passages, statements } from './candidates/statements.ts'

/** All of the case's candidates but its passages. */
export const sourcesOf: Readonly<Record<string, (archive: Archive) => Candidate[]>> = {
  position: positions,
  move: moves,
  proposal: plans,
  part: partsOfPlans,
  condition: conditions,
  figure: figures,
  event: events,
  statement: statements,
  name: offices,
  passage: passages,
}
