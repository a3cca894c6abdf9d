/** Bytes → Article. */
export { type Gathered, gather, type Source } from './gather.ts'
