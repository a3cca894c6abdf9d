import type { CaseEntry } from '../compile/index.ts'
import type { Article } from '../model/index.ts'
import type { Engine, Store } from './ports.ts'

/** In a smaller case everything is worked out again sooner than it is fetched. */
const MANY = 200

/** By what is kept of articles: the reader's version changes with the lexicon, the compiler's with its code. */
export const versionsOf = ({ readerVersion, compilerVersion }: Engine): string => `${readerVersion} ${compilerVersion}`

/**
 * Fetches what the compiler had worked out of articles by themselves, so that it need not do so again; says of which.
 * What is damaged is passed over, and so worked out again.
 */
export async function recallWorked(
  store: Store,
  engine: Engine,
  entries: readonly CaseEntry[],
): Promise<ReadonlySet<string>> {
  if (entries.length < MANY) return new Set()
  const kept = await store.ahead(versionsOf(engine))
  if (kept.size === 0) return new Set()
  const { recall } = await import('../compile/index.ts')
  const known = entries.filter(({ article }) => {
    const bytes = kept.get(article.id)
    return bytes !== undefined && recall(article, engine.lexicon, bytes)
  })
  return new Set(known.map(({ article }) => article.id))
}

interface Worked {
  readonly entries: readonly CaseEntry[]
  /** Of these it is kept already. */
  readonly recalled: ReadonlySet<string>
}

/** Keeps what the compiler has worked out of articles by themselves, once they have been laid out. */
export async function keepWorked(store: Store, engine: Engine, { entries, recalled }: Worked): Promise<void> {
  if (entries.length < MANY) return
  const fresh = entries.filter(({ article }) => !recalled.has(article.id))
  if (fresh.length === 0) return
  const { keptOf } = await import('../compile/index.ts')
  await store.keepAhead(
    versionsOf(engine),
    new Map(fresh.map(({ article }) => [article.id, keptOf(article, engine.lexicon)])),
  )
}

/** Ids of articles of which something else is kept than follows from them. */
export async function damagedWork(store: Store, engine: Engine, articles: readonly Article[]): Promise<string[]> {
  const kept = await store.ahead(versionsOf(engine))
  if (kept.size === 0) return []
  const { isWhatIsKept } = await import('../compile/index.ts')
  return articles.flatMap((article) => {
    const bytes = kept.get(article.id)
    return bytes === undefined || isWhatIsKept(article, engine.lexicon, bytes) ? [] : [article.id]
  })
}
