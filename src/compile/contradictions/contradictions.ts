import type { Contradiction } from '../../model/index.ts'
import type { FilledGroup } from '../figures/groups.ts'
import type { Ground } from '../ground/ground.ts'
import type { Happening } from '../timeline/timeline.ts'
import { deniedEvents } from './deniedEvents.ts'
import { differingFigures } from './differingFigures.ts'
import { initiators } from './initiators.ts'
import { openIssues } from './openIssues.ts'

/** The same thing told differently: both sides with holders and words. Neither is chosen. */
export function contradictions(
  ground: Ground,
  happenings: readonly Happening[],
  groups: readonly FilledGroup[],
): Contradiction[] {
  return [
    ...deniedEvents(ground, happenings), // one says that it happened, another that it did not
    ...differingFigures(ground, groups), // numbers that cannot both hold
    ...initiators(ground), // who wanted the meeting
    ...openIssues(ground), // how many issues are left
  ]
}
