import type { Reading, Ref } from '../../model/index.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'

/** A value with references exchanged, wherever they stand in it. */
export function renamed<T>(value: T, refs: ReadonlyMap<string, Ref>): T {
  const walk = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(walk)
    if (typeof inner !== 'object' || inner === null) return inner
    const { id, name, ...more } = inner as { id?: unknown; name?: unknown }
    if (typeof id === 'string' && typeof name === 'string' && Object.keys(more).length === 0)
      return refs.get(id) ?? inner
    return Object.fromEntries(Object.entries(inner).map(([key, held]) => [key, walk(held)]))
  }
  return walk(value) as T
}

/** A paper with another reading. */
export function filed(paper: Paper, reading: Reading): Paper {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]))
  return { ...paper, reading, statements, outlet: reading.article.outlet }
}

/** How many ways of reading one paper are remembered. */
const KEPT = 4

const otherwise = once((_: Paper) => new Map<string, Paper>())

/** A paper read otherwise, as `why` says in so many words: the same paper whenever the words are the same. */
export function readOtherwise(paper: Paper, why: string, make: () => Reading): Paper {
  const made = otherwise(paper)
  const known = made.get(why)
  if (known) return known
  const reading = make()
  const other = reading === paper.reading ? paper : filed(paper, reading)
  if (made.size >= KEPT) made.clear()
  made.set(why, other)
  return other
}
