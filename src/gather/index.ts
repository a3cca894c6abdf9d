/** Bytes → Article. */

export { type Gathered, gather, gatherEach, type Source } from './gather.ts'
export { type Annotated, readBrat } from './standoff/brat.ts'
