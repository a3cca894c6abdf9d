/** Article → Reading. */

export {
  type Attribution,
  attribute,
  type Networks,
  readTrained,
  type Trained,
} from './attribution/attribute.ts'
export type { Judge } from './attribution/judge.ts'
export { vocabularyOf } from './attribution/wordPiece.ts'
export { ownText } from './page/ownText.ts'
export { pipeline, type ReadOptions, read } from './pipeline.ts'
export { speaksOfTalks } from './positions/otherIssue.ts'
export { isAtStake } from './positions/trained/isAtStake.ts'
export type { Tagger, TagPrices } from './positions/trained/tagged.ts'
