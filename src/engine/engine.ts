import { availableParallelism } from 'node:os'
import type { Engine, Reader } from '../app/index.ts'
import type { Codebook } from '../model/index.ts'
import { loadLexicon } from './loadLexicon.ts'
import { extended } from './ownIssues.ts'
import type { ReaderChoice, Share } from './readAll.ts'
import { readiness } from './readiness.ts'
import { hasThreads, type Pool, takeThreads } from './threads.ts'

/** Set by the build to hashes of the gatherer's, the reader's (with the model's) and the compiler's source. */
declare const GATHERER_HASH: string | undefined
declare const READER_HASH: string | undefined
declare const COMPILER_HASH: string | undefined

export interface EngineOptions {
  /** Threads; 1 reads in this thread. Default: as many as there are cores. The readings do not depend on it. */
  readonly threads?: number
  /** Another folder of word lists than the package's own. */
  readonly lexiconFolder?: string
  /** Who reads the statements. Default: the trained reader; where that cannot run, the rules, with a doubt that says so. */
  readonly reader?: Reader
  /** An analyst's own issues. */
  readonly codebook?: Codebook | null
}

/** Below `least` articles threads would cost more to start than they bring; `share` is what a thread takes at once. */
const work = { rules: { least: 8, share: 8 }, trained: { least: 3, share: 4 } } as const

/** Reads articles on all cores; the pool starts with the first big group and ends with `close`. */
export function openEngine({
  threads = availableParallelism(),
  lexiconFolder,
  reader = 'trained',
  codebook = null,
}: EngineOptions = {}): Engine {
  const chosen = chooser(reader)
  const words = loadLexicon(lexiconFolder)
  let pool: Pool | null = null
  const alone = threads === 1 || lexiconFolder !== undefined || !hasThreads()
  const started = (): Pool => {
    pool ??= takeThreads(threads)
    return pool
  }
  const engineWith = (first: Codebook | null): Engine => {
    let [own, loaded] = [first, extended(words, first)]
    return {
      get codebook() {
        return own
      },
      get lexicon() {
        return loaded.lexicon
      },
      gathererVersion: typeof GATHERER_HASH === 'string' ? GATHERER_HASH : 'source',
      get readerVersion() {
        const code = typeof READER_HASH === 'string' ? READER_HASH : 'source'
        return `${code}-${loaded.hash.slice(0, 12)}-${chosen().version}`
      },
      get compilerVersion() {
        return `${typeof COMPILER_HASH === 'string' ? COMPILER_HASH : 'source'}${loaded.mark}`
      },
      readWith: (next) => {
        if (JSON.stringify(next) !== JSON.stringify(own)) [own, loaded] = [next, extended(words, next)]
      },
      withCodebook: engineWith,
      prepare: () => {
        if (!alone) started()
      },
      read: async (articles) => {
        if (articles.length === 0) return []
        const [by, begun] = [own, loaded]
        const { choice } = chosen()
        const { least, share } = work[choice.kind]
        if (alone || (pool === null && articles.length < least))
          return (await import('./readAll.ts')).readAll({ articles, reader: choice, codebook: by }, begun.lexicon)
        const threadsOfPool = started()
        const shares: Share[] = []
        for (let from = 0; from < articles.length; from += share)
          shares.push({ articles: articles.slice(from, from + share), reader: choice, codebook: by })
        try {
          return (await Promise.all(shares.map((part) => threadsOfPool.run(part)))).flat()
        } catch (error) {
          // What is wrong with the word lists is thrown here: from a thread the fault does not come over whole.
          void begun.lexicon
          throw error
        }
      },
      close: async () => {
        await pool?.destroy()
      },
    }
  }
  return engineWith(codebook)
}

interface Chosen {
  readonly choice: ReaderChoice
  /** Part of the version of every reading; ends with the reader's name, so that a case can tell who read it. */
  readonly version: string
}

/** Says who reads, once asked: whether the trained reader can is found out then, not at every start. */
function chooser(reader: Reader): () => Chosen {
  let known: Chosen | null = null
  return () => {
    known ??= choose(reader)
    return known
  }
}

function choose(reader: Reader): Chosen {
  if (reader === 'rules') return { choice: { kind: 'rules', because: null }, version: 'rules' }
  const ready = readiness()
  return 'version' in ready
    ? { choice: { kind: 'trained' }, version: `${ready.version}-trained` }
    : { choice: { kind: 'rules', because: ready.problem }, version: 'fallback-trained' }
}
