/** Readings → Dossier. */
export { type CaseEntry, type CompileOptions, compile } from './compile.ts'
