import type { Reading, Ref } from '../../model/index.ts'
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
