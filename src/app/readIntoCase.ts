import { Fault } from '../model/index.ts'
import { buildDossier } from './buildDossier.ts'
import type { Engine, FailedReading, Incoming, Progress, Store, StoredArticle, StoredReading } from './ports.ts'
import type { Hash } from './verify.ts'

export interface ReadOutcome {
  /** Articles that were new to the case. */
  readonly added: number
  /** Articles that it held already. */
  readonly known: number
  /** Articles that were read now. */
  readonly read: number
  /** What could not be read, each with its reason. Everything else was still done. */
  readonly faults: readonly Fault[]
  /** True when the task was stopped before everything was read; the next read goes on from there. */
  readonly stopped: boolean
}

export interface ReadIntoCase {
  readonly store: Store
  readonly engine: Engine
  readonly sources: AsyncIterable<Incoming>
  readonly date: string | null
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly hash: Hash
}

/** From this many bytes on there is work for every core. */
const many = 50_000

/** Readings are stored in groups of this size, each in one transaction: what is lost when the power fails is one group. */
const group = 48

/**
 * Adds articles to a case, reads what has not been read by this version of the reader, and rebuilds the dossier.
 * Adding the same article twice changes nothing. May be stopped or killed at any moment: what was stored stays, and
 * the next call goes on.
 */
export async function readIntoCase({
  store,
  engine,
  sources,
  date,
  progress,
  signal,
  hash,
}: ReadIntoCase): Promise<ReadOutcome> {
  const faults: Fault[] = []
  let [added, seen, incoming] = [0, 0, 0]
  const addSource = async (source: Exclude<Incoming, Fault>, key: string): Promise<number> => {
    incoming += source.bytes.length
    if (incoming > many) engine.prepare()
    const { gather } = await import('../gather/index.ts') // costly to load, and often not needed
    const gathered = gather(source)
    added += await store.addArticles(gathered.articles.map((article): StoredArticle => ({ article, date })))
    faults.push(...gathered.faults)
    if (gathered.faults.length === 0) await store.remember(key, gathered.articles.length)
    return gathered.articles.length
  }
  for await (const source of sources) {
    if (signal.aborted) break
    if (source instanceof Fault) {
      faults.push(source)
      continue
    }
    const key = `${engine.gathererVersion} ${hash(source.bytes)} ${date ?? ''} ${source.path}`
    const before = await store.known(key)
    seen += before ?? (await addSource(source, key))
  }
  const unread = await store.unread(engine.readerVersion)
  const start = async (from: number) => {
    const articles = await store.articlesById(unread.slice(from, from + group))
    return { articles, results: await engine.read(articles) }
  }
  let read = 0
  const ahead = [start(0), start(group)] // two groups under way: no thread waits for another to end the first
  for (let from = 0; from < unread.length && !signal.aborted; from += group) {
    const { articles, results } = await ahead.shift()!
    ahead.push(start(from + 2 * group))
    const readings = results.filter((result): result is StoredReading => !('problem' in result))
    await store.addReadings(engine.readerVersion, readings)
    faults.push(...failures(articles, results))
    read += readings.length
    progress(Math.min(from + group, unread.length), unread.length, 'articles')
  }
  await Promise.all(ahead)
  if (!signal.aborted) await buildDossier(store, engine)
  return { added, known: seen - added, read, faults, stopped: signal.aborted }
}

function failures(articles: readonly StoredArticle[], results: readonly (StoredReading | FailedReading)[]): Fault[] {
  return results.flatMap((result, i) =>
    'problem' in result
      ? [new Fault('reading-failed', { path: articles[i]!.article.path, problem: result.problem })]
      : [],
  )
}
