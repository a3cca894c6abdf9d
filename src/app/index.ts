/** Use cases, one function each, and the ports that they need. */

export {
  agreements,
  type Disagreement,
  disagreements,
  effective,
  historyOf,
  inForce,
  openTo,
  undoneBy,
} from '../judge/index.ts'
export { statementsBrat } from '../present/brat/brat.ts'
export {
  bargaining,
  forecasting,
  type NamedText,
  networkOf,
  readHypotheses,
  ripenessOf,
  weighedHypotheses,
} from './analyst/analyses.ts'
export { type AnalystFile, checkQuotations } from './analyst/analystFile.ts'
export {
  bargainingAsText,
  forecastAsText,
  hypothesesAsText,
  networkAsText,
  ripenessAsText,
} from './analyst/asText.ts'
export { type Annotated, annotate } from './annotate.ts'
export { answersAsText, askCase, type CaseQuestion } from './ask.ts'
export {
  type Asking,
  type Backroom,
  type BackroomOptions,
  backroomHere,
  type HandingOn,
  type LaidOut,
  type OpenBackroom,
  type OutlookQuestion,
  warm,
} from './backroom.ts'
export { buildDossier, type DossierQuestion, dossierOf } from './buildDossier.ts'
export { checkDay } from './checkDay.ts'
export { codebookOf } from './codebook/codebookOf.ts'
export type { OpenText } from './codebook/readCodebook.ts'
export { type ImportOutcome, importCodings } from './codings/importCodings.ts'
export { type Converse, type Counter, openCounter } from './counter.ts'
export { type Desk, type OpenDesk, openDesk } from './desk.ts'
export { draftsIn, located, type PlacedDraft } from './draftsIn.ts'
export { type Exported, exportCase } from './exportCase.ts'
export { judgementsOf } from './judgementLog.ts'
export {
  type Bench,
  type JudgedArticle,
  judge,
  judgedArticle,
  redo,
  type Signature,
  undo,
} from './judgements.ts'
export { type LogData, logOf, logText } from './judgementsText.ts'
export { partOf } from './partOf.ts'
export {
  type Added,
  type Address,
  type CaseMode,
  type Engine,
  type FailedReading,
  type FoundPassage,
  type Incoming,
  type Listen,
  type NewJudgement,
  type OpenDoor,
  type PassageQuery,
  type Progress,
  type Reader,
  readers,
  type Store,
  type StoredArticle,
  type StoredReading,
} from './ports.ts'
export {
  briefData,
  briefDigest,
  type DossierFormat,
  dossierAs,
  dossierFormats,
  type Part,
  partData,
  parts,
  partText,
  type Style,
} from './present.ts'
export { type ReadIntoCase, type ReadOutcome, readIntoCase } from './readIntoCase.ts'
export type { SearchQuestion } from './search.ts'
export { type CaseSearch, hitsAsText, searchCase } from './searchCase.ts'
export { emptyShelf, type Shelf } from './shelf.ts'
export type { Standoff } from './standoff.ts'
export { checkDossier, type Hash, type Verification, verify } from './verify.ts'
export {
  checkEvidence,
  conflictYaml,
  outlookAsCsv,
  outlookAsHtml,
  outlookAsSvg,
  outlookAsText,
  type ReadConflict,
  readConflict,
  weighBeside,
  weighConflict,
  weighDossier,
} from './weigh.ts'
