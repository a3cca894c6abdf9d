import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Engine, FailedReading, StoredArticle, StoredReading } from '../app/index.ts'
import { loadLexicon } from './loadLexicon.ts'

/** Set by the build to hashes of the gatherer's, the reader's (with the model's) and the compiler's source. */
declare const GATHERER_HASH: string | undefined
declare const READER_HASH: string | undefined
declare const COMPILER_HASH: string | undefined

export interface EngineOptions {
  /** Threads; 1 reads in this thread. Default: as many as there are cores. The readings do not depend on it. */
  readonly threads?: number
  /** Another folder of word lists than the package's own. */
  readonly lexiconFolder?: string
}

/** The threads, with what goes in and what comes out. */
type Pool = Piscina<StoredArticle[], (StoredReading | FailedReading)[]>

/** A reading makes much that is soon forgotten: with room for it, collecting it costs half. In MiB. */
const resourceLimits = { maxYoungGenerationSizeMb: 64 }

/** Below this many articles the threads would cost more than they bring. */
const worthThreads = 8
/** Articles that a thread takes at once. */
const share = 8

/** Reads articles on all cores; the pool starts with the first big group and ends with `close`. */
export function openEngine({ threads = availableParallelism(), lexiconFolder }: EngineOptions = {}): Engine {
  const loaded = loadLexicon(lexiconFolder)
  const worker = fileURLToPath(new URL('./worker.js', import.meta.url))
  let pool: Pool | null = null
  const alone = threads === 1 || lexiconFolder !== undefined || !existsSync(worker)
  const started = (): Pool => {
    pool ??= new Piscina({ filename: worker, minThreads: threads, maxThreads: threads, resourceLimits })
    return pool
  }
  return {
    get lexicon() {
      return loaded.lexicon
    },
    gathererVersion: typeof GATHERER_HASH === 'string' ? GATHERER_HASH : 'source',
    readerVersion: `${typeof READER_HASH === 'string' ? READER_HASH : 'source'}-${loaded.hash.slice(0, 12)}`,
    compilerVersion: typeof COMPILER_HASH === 'string' ? COMPILER_HASH : 'source',
    prepare: () => {
      if (!alone) started()
    },
    read: async (articles) => {
      if (articles.length === 0) return []
      if (alone || articles.length < worthThreads)
        return (await import('./readAll.ts')).readAll(articles, loaded.lexicon)
      const threadsOfPool = started()
      const shares: StoredArticle[][] = []
      for (let from = 0; from < articles.length; from += share) shares.push(articles.slice(from, from + share))
      return (await Promise.all(shares.map((part) => threadsOfPool.run(part)))).flat()
    },
    close: async () => {
      await pool?.destroy()
    },
  }
}
