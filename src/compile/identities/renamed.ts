import type { Reading, Ref } from '../../model/index.ts'
import { once } from '../ground/memo.ts'
import type { Paper } from '../ground/paper.ts'

/** A value with references exchanged, wherever they stand in it; what holds none of them is the same object. */
export function renamed<T>(value: T, refs: ReadonlyMap<string, Ref>): T {
  const walk = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner
    if (Array.isArray(inner)) return walkAll(inner)
    if (isRef(inner)) return refs.get(inner.id) ?? inner
    const held = inner as Readonly<Record<string, unknown>>
    let changed: Record<string, unknown> | null = null
    for (const key in held) {
      const made = walk(held[key])
      if (made === held[key]) continue
      changed ??= { ...held }
      changed[key] = made
    }
    return changed ?? inner
  }
  const walkAll = (all: readonly unknown[]): readonly unknown[] => {
    let changed: unknown[] | null = null
    for (let at = 0; at < all.length; at++) {
      const made = walk(all[at])
      if (made === all[at]) continue
      changed ??= [...all]
      changed[at] = made
    }
    return changed ?? all
  }
  return walk(value) as T
}

/** An id and a name, and nothing else. */
function isRef(value: object): value is Ref {
  const { id, name } = value as { readonly id?: unknown; readonly name?: unknown }
  return typeof id === 'string' && typeof name === 'string' && Object.keys(value).length === 2
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
