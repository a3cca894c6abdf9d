/** Readings → Dossier. */
export { compile } from './compile.ts'
export type { CaseEntry, CompileOptions } from './ground/entry.ts'
