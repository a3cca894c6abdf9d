import type { Contradiction, DossierProposal } from '../../model/index.ts'
import type { FilledGroup } from '../figures/groups.ts'
import type { Ground } from '../ground/ground.ts'
import type { Happening } from '../timeline/timeline.ts'
import { blames } from './blames.ts'
import { denials } from './denials.ts'
import { deniedEvents } from './deniedEvents.ts'
import { differingFigures } from './differingFigures.ts'
import { initiators } from './initiators.ts'
import { journeys } from './journeys.ts'
import { leakedFigures } from './leakedFigures.ts'
import { openIssues } from './openIssues.ts'
import { opposites } from './opposites.ts'
import { partyFigures } from './partyFigures.ts'
import { rivalFigures } from './rivalFigures.ts'
import { undone } from './undone.ts'

/** What of the dossier is laid out already. */
interface Told {
  readonly happenings: readonly Happening[]
  readonly groups: readonly FilledGroup[]
  readonly plans: readonly DossierProposal[]
}

/** The same thing told differently: both sides with holders and words. Neither is chosen. */
export function contradictions(ground: Ground, { happenings, groups, plans }: Told): Contradiction[] {
  return [
    ...deniedEvents(ground, happenings), // one says that it happened, another that it did not
    ...undone(ground, happenings), // one says that it was done, another that it has not been
    ...denials(ground, happenings), // a meeting that somebody denies in so many words
    ...differingFigures(ground, groups), // numbers that cannot both hold
    ...partyFigures(ground, groups), // numbers that two parties give of the same thing
    ...rivalFigures(ground, groups), // numbers that an article sets against each other
    ...leakedFigures(ground, plans), // what a draft was said to hold, and what came out
    ...blames(ground), // each says that the other did it
    ...initiators(ground, happenings), // who wanted the meeting
    ...openIssues(ground), // how many issues are left
    ...journeys(ground), // summoned, or come as planned
    ...opposites(ground), // a claim and next to it its denial
  ]
}
