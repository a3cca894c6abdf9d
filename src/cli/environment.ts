import type { CaseMode, Converse, Engine, Hash, Listen, OpenBackroom, Reader, Store } from '../app/index.ts'
import type { Codebook } from '../model/index.ts'

/** Everything that a command touches outside itself. `join.ts` fills it in; tests give their own. */
export interface Environment {
  readonly version: string
  readonly openCase: (path: string, options: { readonly mode: CaseMode }) => Promise<Store>
  readonly openEngine: (options: {
    readonly threads?: number
    readonly reader?: Reader
    readonly codebook?: Codebook | null
  }) => Engine
  /** Where what takes long is done while others are answered. */
  readonly openBackroom: OpenBackroom
  readonly hash: Hash
  /** Serves a desk over HTTP. What that takes is loaded when it is first called. */
  readonly listen: Listen
  /** Serves a counter to an assistant over standard input and output. Loaded when it is first called. */
  readonly converse: Converse
  /** The folder of the package, where `examples/` lies. */
  readonly packageFolder: string
  readonly stdin: AsyncIterable<Uint8Array>
  /** Resolves when the text is taken, so that a slow reader slows the writer. */
  readonly print: (text: string) => Promise<void>
  /** Problems and progress. */
  readonly complain: (text: string) => void
  /** Columns of the terminal that standard output is, or `null` when it is none. */
  readonly columns: number | null
  /** True when standard error is a terminal: only then is progress shown. */
  readonly watched: boolean
  readonly colour: boolean
  readonly now: () => number
  /** The day and time, for what is signed with it. */
  readonly clock: () => Date
  /** Who runs this, by the name that the system has for them; `null` where it has none. */
  readonly user: string | null
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
}
