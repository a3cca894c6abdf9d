import { Fault } from '../model/index.ts'
import { articlesOf, type Given } from './articlesOf.ts'
import { earlyStart } from './earlyStart.ts'
import type { Engine, Incoming, StoredArticle } from './ports.ts'

/** One article read on its own, with its reading as JSON (many are only handed on), or why it was not. */
export type Annotated = { readonly article: StoredArticle['article']; readonly json: string } | Fault

/** Articles are handed to the engine in groups of this size: enough for every core, few enough to keep little in memory. */
const group = 32

/** Groups under way at once: no thread waits for another to end the first, or for who takes what was read. */
const lanes = 3

/** With stand-off, an article's statements are read instead of being found. */
export interface Annotate extends Given {
  readonly sources: AsyncIterable<Incoming>
  readonly engine: Engine
}

/**
 * Reads articles one by one, without a case: the readings in the order of the sources, and a fault for each source or
 * record that could not be read, in its place. Reading goes on while what was read is taken.
 */
export async function* annotate(task: Annotate): AsyncGenerator<Annotated> {
  const underWay: Promise<Annotated[]>[] = []
  for await (const some of groupsOf(task)) {
    const reading = readGroup(some, task.engine)
    reading.catch(() => {}) // what fails before its turn is thrown in its turn
    underWay.push(reading)
    if (underWay.length === lanes) yield* await underWay.shift()!
  }
  for (const reading of underWay) yield* await reading
}

/** What the sources hold, group by group. */
async function* groupsOf(task: Annotate): AsyncGenerator<Gathered[]> {
  const startsThreads = earlyStart(task.engine)
  const waiting: Gathered[] = []
  for await (const source of task.sources) {
    if (source instanceof Fault) waiting.push(source)
    else {
      startsThreads(source)
      for await (const article of articlesOf(source, task)) {
        waiting.push(article)
        if (waiting.length === group) yield waiting.splice(0)
      }
    }
    if (waiting.length === group) yield waiting.splice(0)
  }
  if (waiting.length > 0) yield waiting
}

type Gathered = StoredArticle | Fault

async function readGroup(group: readonly Gathered[], engine: Engine): Promise<Annotated[]> {
  const readings = await engine.read(group.filter((item): item is StoredArticle => !(item instanceof Fault)))
  let at = 0
  return group.map((item) => {
    if (item instanceof Fault) return item
    const result = readings[at++]!
    return 'problem' in result
      ? new Fault('reading-failed', { path: item.article.path, problem: result.problem })
      : { article: item.article, json: result.json }
  })
}
