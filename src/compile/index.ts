/** Readings → Dossier. */
export { knowAhead } from './ahead.ts'
export { type Asked, ask } from './ask/ask.ts'
export { compile } from './compile.ts'
export type { CaseEntry, CompileOptions } from './ground/entry.ts'
