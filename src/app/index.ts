/** Use cases, one function each, and the ports that they need. */

export { statementsBrat } from '../present/brat/brat.ts'
export { type Annotated, annotate, type Standoff } from './annotate.ts'
export { buildDossier, type DossierQuestion, dossierOf } from './buildDossier.ts'
export { type Desk, type OpenDesk, openDesk } from './desk.ts'
export { partOf } from './partOf.ts'
export {
  type Engine,
  type FailedReading,
  type FoundPassage,
  type Incoming,
  type PassageQuery,
  type Progress,
  type Reader,
  readers,
  type Store,
  type StoredArticle,
  type StoredReading,
} from './ports.ts'
export {
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
export { checkDossier, type Hash, type Verification, verify } from './verify.ts'
export {
  checkEvidence,
  conflictYaml,
  outlookAsText,
  type ReadConflict,
  readConflict,
  weighConflict,
  weighDossier,
} from './weigh.ts'
