import { Fault, type Reading } from '../model/index.ts'
import type { Engine, Incoming, StoredArticle } from './ports.ts'
import { type StandoffOf, withStandoff } from './standoff.ts'

/** One article read on its own, or why it was not. */
export type Annotated = { readonly article: StoredArticle['article']; readonly reading: Reading } | Fault

/** Articles are handed to the engine in groups of this size: enough for every core, few enough to keep little in memory. */
const group = 32

export interface Annotate {
  readonly sources: AsyncIterable<Incoming>
  readonly engine: Engine
  readonly date: string | null
  /** The stand-off that belongs to the article of a path: its statements are read instead of being found. */
  readonly standoffOf?: StandoffOf
}

/**
 * Reads articles one by one, without a case: the readings in the order of the sources, and a fault for each source or
 * record that could not be read, in its place.
 */
export async function* annotate({
  sources,
  engine,
  date,
  standoffOf = () => null,
}: Annotate): AsyncGenerator<Annotated> {
  const { gather } = await import('../gather/index.ts')
  let waiting: (StoredArticle | Fault)[] = []
  for await (const source of sources) {
    if (source instanceof Fault) waiting.push(source)
    else {
      const { articles, faults } = gather(source)
      for (const article of articles) waiting.push(await withStandoff({ article, date }, standoffOf))
      waiting.push(...faults)
    }
    if (waiting.length >= group) {
      yield* readGroup(waiting, engine)
      waiting = []
    }
  }
  yield* readGroup(waiting, engine)
}

async function* readGroup(waiting: readonly (StoredArticle | Fault)[], engine: Engine): AsyncGenerator<Annotated> {
  const articles = waiting.filter((item): item is StoredArticle => !(item instanceof Fault))
  const readings = await engine.read(articles)
  let at = 0
  for (const item of waiting) {
    if (item instanceof Fault) yield item
    else {
      const result = readings[at++]!
      if ('problem' in result) yield new Fault('reading-failed', { path: item.article.path, problem: result.problem })
      else yield { article: item.article, reading: JSON.parse(result.json) as Reading }
    }
  }
}
