import type { Article, Fault } from '../model/index.ts'

/** The bytes of one file, page or stream, with the path (or name) that it came under. */
export interface Source {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What came out of a source: its articles, in order, and what could not be read, each with its reason. */
export interface Gathered {
  readonly articles: readonly Article[]
  readonly faults: readonly Fault[]
}

/** Makes articles of one source. Never throws for bad input: each record that cannot be read is a fault in the list. */
export function gather(source: Source): Gathered {
  void source
  return { articles: [], faults: [] }
}
