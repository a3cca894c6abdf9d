import { Fault } from '../model/index.ts'
import type { Incoming, StoredArticle } from './ports.ts'
import { type StandoffOf, withStandoff } from './standoff.ts'

/** What is given for all articles of a task. */
export interface Given {
  readonly date: string | null
  /** The stand-off that belongs to the article of a path. */
  readonly standoffOf?: StandoffOf
}

/** The articles of one source, one by one, as soon as each is made; then what of the source could not be read. */
export async function* articlesOf(
  source: Exclude<Incoming, Fault>,
  { date, standoffOf }: Given,
): AsyncGenerator<StoredArticle | Fault> {
  const { gatherEach } = await import('../gather/index.ts') // costly to load, and often not needed
  const faults: Fault[] = []
  for (const article of gatherEach(source)) {
    if (article instanceof Fault) faults.push(article)
    else yield standoffOf ? await withStandoff({ article, date }, standoffOf) : { article, date }
  }
  yield* faults
}
