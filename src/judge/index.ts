/** The analyst's corrections: readings and judgements → readings. */
export { agreements, type Disagreement, disagreements } from './agreement/agreement.ts'
export { logProblems } from './checkLog.ts'
export { claimOf } from './claim.ts'
export { type Complete, complete, type Judgeable } from './complete.ts'
export { asCodedBy, effective, inForce, isOfItem, openTo, undoneBy } from './force.ts'
export { historyOf } from './history.ts'
export { type JudgedEntry, type JudgedReading, judgeReading, judgeReadings } from './judgeReadings.ts'
