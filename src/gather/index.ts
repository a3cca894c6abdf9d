/** Bytes → Article. */

export { type Gathered, gather, type Source } from './gather.ts'
export { type Annotated, readBrat } from './standoff/brat.ts'
