import type { CaseEntry } from '../compile/index.ts'
import { Fault, type Reading } from '../model/index.ts'
import { type Ahead, workAhead } from './ahead.ts'
import { articlesOf, type Given } from './articlesOf.ts'
import { keepDossier } from './buildDossier.ts'
import { earlyStart } from './earlyStart.ts'
import type { Engine, FailedReading, Incoming, Progress, Store, StoredArticle, StoredReading } from './ports.ts'
import { type UnreadQueue, unreadQueue } from './unreadQueue.ts'
import type { Hash } from './verify.ts'

export interface ReadOutcome {
  /** Articles that were new to the case. */
  readonly added: number
  /** Articles that it held already. */
  readonly known: number
  /** Articles whose statements an annotator has now marked otherwise than before. */
  readonly marked: number
  /** Articles that were read now. */
  readonly read: number
  /** What could not be read, each with its reason. Everything else was still done. */
  readonly faults: readonly Fault[]
  /** True when the task was stopped before everything was read; the next read goes on from there. */
  readonly stopped: boolean
}

/** Stand-off is kept in the case. */
export interface ReadIntoCase extends Given {
  readonly store: Store
  readonly engine: Engine
  readonly sources: AsyncIterable<Incoming>
  readonly progress: Progress
  readonly signal: AbortSignal
  readonly hash: Hash
  /** `later`: whoever asks for the dossier next lays it out. */
  readonly dossier?: 'later'
}

/** Readings are stored in groups of this size, each in one transaction: what is lost when the power fails is one group. */
const group = 48

/** Groups under way at once: no thread waits for another to end the first. */
const lanes = 2

/**
 * Adds articles to a case, reads what has not been read by this version of the reader, and rebuilds the dossier.
 * Adding the same article twice changes nothing. Reading begins while further sources come in. May be stopped or
 * killed at any moment: what was stored stays, and the next call goes on.
 */
export async function readIntoCase(task: ReadIntoCase): Promise<ReadOutcome> {
  const { store, engine, signal } = task
  const queue = unreadQueue(store, engine.readerVersion, group)
  const ahead = workAhead(engine)
  const [{ added, known, marked, faults }, ...groups] = await Promise.all([
    addSources(task, queue),
    ...Array.from({ length: lanes }, () => readGroups(task, queue, ahead)),
  ]).finally(ahead.end)
  if (!signal.aborted && task.dossier !== 'later') {
    const fresh = groups.flatMap((one) => one.fresh)
    await keepDossier(store, engine, new Map(fresh.map((entry) => [entry.article.id, entry])))
  }
  const failed = groups.flatMap((one) => one.failed).sort((a, b) => (a.message < b.message ? -1 : 1))
  const read = groups.reduce((sum, one) => sum + one.read, 0)
  return { added, known, marked, read, faults: [...faults, ...failed], stopped: signal.aborted }
}

/** Adds the articles of every source; tells the queue, at last that no more will come. */
async function addSources(
  task: ReadIntoCase,
  queue: UnreadQueue,
): Promise<{ added: number; known: number; marked: number; faults: Fault[] }> {
  const { store, engine, sources, date, standoffOf, signal, hash } = task
  const faults: Fault[] = []
  const startsThreads = earlyStart(engine)
  let [added, seen, marks] = [0, 0, 0]
  const add = async (articles: readonly StoredArticle[]): Promise<void> => {
    const fresh = await store.addArticles(articles)
    seen += articles.length
    added += fresh.added
    marks += fresh.marked
    // An article read before its stand-off has come would be read without it.
    if (!standoffOf) await queue.added(fresh.added)
  }
  const addSource = async (source: Exclude<Incoming, Fault>, key: string): Promise<void> => {
    startsThreads(source)
    const [before, faultsBefore] = [seen, faults.length]
    const waiting: StoredArticle[] = []
    for await (const article of articlesOf(source, task)) {
      if (article instanceof Fault) faults.push(article)
      else if (waiting.push(article) === group) await add(waiting.splice(0))
    }
    await add(waiting)
    if (faults.length === faultsBefore) await store.remember(key, seen - before)
  }
  try {
    for await (const source of sources) {
      if (signal.aborted) break
      if (source instanceof Fault) {
        faults.push(source)
        continue
      }
      const key = `${engine.gathererVersion} ${hash(source.bytes)} ${date ?? ''} ${source.path}`
      // Stand-off may have changed where its article has not.
      const before = standoffOf ? null : await store.known(key)
      if (before === null) await addSource(source, key)
      else seen += before
    }
  } finally {
    await queue.end()
  }
  return { added, known: seen - added, marked: marks, faults }
}

interface GroupsRead {
  /** How many articles. */
  readonly read: number
  readonly failed: readonly Fault[]
  /** What the dossier is laid out from: parsed here, where this thread would only wait for those that read. */
  readonly fresh: readonly CaseEntry[]
}

/** Reads group after group until nothing is left. */
async function readGroups(task: ReadIntoCase, queue: UnreadQueue, ahead: Ahead): Promise<GroupsRead> {
  const { store, engine, progress, signal } = task
  const failed: Fault[] = []
  const fresh: CaseEntry[] = []
  let read = 0
  for (;;) {
    const ids = await queue.take()
    if (ids.length === 0 || signal.aborted) return { read, failed, fresh }
    if (task.dossier !== 'later') ahead.prepare()
    const articles = await store.articlesById(ids)
    const results = await engine.read(articles)
    const readings = results.filter((result): result is StoredReading => !('problem' in result))
    await store.addReadings(engine.readerVersion, readings)
    if (task.dossier !== 'later') {
      const entries = entriesOf(articles, readings)
      ahead.add(entries)
      fresh.push(...entries)
    }
    failed.push(...failures(articles, results))
    read += readings.length
    progress(...queue.done(ids.length), 'articles')
  }
}

function entriesOf(articles: readonly StoredArticle[], readings: readonly StoredReading[]): CaseEntry[] {
  const json = new Map(readings.map((one) => [one.article, one.json]))
  return articles.flatMap(({ article }) => {
    const reading = json.get(article.id)
    return reading === undefined ? [] : [{ article, reading: JSON.parse(reading) as Reading }]
  })
}

function failures(articles: readonly StoredArticle[], results: readonly (StoredReading | FailedReading)[]): Fault[] {
  return results.flatMap((result, i) =>
    'problem' in result
      ? [new Fault('reading-failed', { path: articles[i]!.article.path, problem: result.problem })]
      : [],
  )
}
