/** Article → Reading. */

export {
  type Attribution,
  attribute,
  type Networks,
  type Trained,
} from './attribution/attribute.ts'
export type { Judge } from './attribution/judge.ts'
export { vocabularyOf } from './attribution/wordPiece.ts'
export { pipeline, type ReadOptions, read } from './pipeline.ts'
