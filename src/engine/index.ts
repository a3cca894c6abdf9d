/** Runs the reader: in this thread or on all cores, with the lexicon from disk. */
export { type EngineOptions, openEngine } from './engine.ts'
export { type LoadedLexicon, loadLexicon, packageFolder } from './loadLexicon.ts'
export { patience } from './patience.ts'
