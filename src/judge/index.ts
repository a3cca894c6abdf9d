/** The analyst's corrections: readings and judgements → readings. */
export { claimOf } from './claim.ts'
export { type Complete, complete } from './complete.ts'
export { effective, inForce, isOfItem, undoneBy } from './force.ts'
export { type JudgedEntry, type JudgedReading, judgeReading, judgeReadings } from './judgeReadings.ts'
