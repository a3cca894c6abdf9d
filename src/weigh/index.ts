/** Conflict or dossier → outlook: what would hold, and on which words that rests. Pure. */

export { packagesOf, type ValuedIssue } from './bargain/domain.ts'
export { geniusProfile } from './bargain/genius.ts'
export { weighBargaining } from './bargain/outlook.ts'
export { type Bargain, bargain, opposition, type Package } from './bargain/packages.ts'
export { statedZones } from './bargain/stated.ts'
export { type Acceptable, type Zone, zoneOf } from './bargain/zones.ts'
export { type Path, pathInWords, type Where } from './conflict/where.ts'
export { draftConflict } from './draft/draftConflict.ts'
export { type Central, central, vote } from './forecast/central.ts'
export { challenges, type Round } from './forecast/challenges.ts'
export { forecast } from './forecast/outlook.ts'
export {
  agreedRating,
  diagnosticity,
  type Ranked,
  type Rating,
  rankScenarios,
  type Scenario,
} from './hypotheses/ach.ts'
export { weighHypotheses } from './hypotheses/outlook.ts'
export { ripeness } from './hypotheses/ripeness.ts'
export { blocs, eiIndex, modularity } from './network/blocs.ts'
export { codedFrom } from './network/fromDossier.ts'
export { type Coded, type Matrix, oncePerDocument, oneMode, twoMode, windows } from './network/network.ts'
export { discourseNetwork, type NetworkQuestion } from './network/outlook.ts'
export { weigh } from './outlook/weigh.ts'
