/** Conflict or dossier → outlook: what would hold, and on which words that rests. Pure. */
export { type Path, pathInWords, type Where } from './conflict/where.ts'
export { draftConflict } from './draft/draftConflict.ts'
export { weigh } from './outlook/weigh.ts'
