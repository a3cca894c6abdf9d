import type { CaseEntry } from '../compile/index.ts'
import type { Dossier } from '../model/index.ts'

/** An article with its reading, taken apart and checked, under the mark that its reading has in the case. */
interface Shelved {
  readonly mark: string
  readonly entry: CaseEntry
}

/**
 * What is at hand from one laying out of a case to the next. The same reading stays the same object, so that whatever
 * was made of it is known (see `compile/ground/memo.ts`), and only what is new is fetched, parsed and checked.
 */
export interface Shelf {
  /** By article; of the reader that read last. */
  readonly entries: Map<string, Shelved>
  readerVersion: string
  /** True once a dossier was made of what is here. */
  isWarm: boolean
  /** A dossier that nobody has stored yet. */
  unkept: { readonly state: string; readonly made: Dossier } | null
}

/** A shelf with nothing on it. */
export const emptyShelf = (): Shelf => ({ entries: new Map(), readerVersion: '', isWarm: false, unkept: null })
