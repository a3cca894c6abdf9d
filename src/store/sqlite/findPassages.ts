import { type Kysely, sql } from 'kysely'
import type { FoundPassage, PassageQuery } from '../../app/index.ts'
import { markedSpans } from './marks.ts'
import type { Schema } from './schema.ts'

/** Answers to earlier questions: pages of one search are turned, and many searches are about one party. */
interface Memory {
  /** The newest passage: passages are only ever added, so older answers hold as long as it is the same. */
  readonly last: number
  readonly answers: Map<string, readonly number[]>
}
const memories = new WeakMap<Kysely<Schema>, Memory>()
/** So many answers are kept; each is at most a number for every passage. */
const most = 24

/** The passages that match, best first (BM25, then by place), with how many there are in all. */
export async function findPassages(
  database: Kysely<Schema>,
  { match, about, articles, limit, offset }: PassageQuery,
): Promise<{ total: number; passages: FoundPassage[] }> {
  const ranked = await idsOf(database, match, 'ranked')
  const sets = [
    ...(about === null ? [] : [new Set(await idsOf(database, about, 'any'))]),
    ...(articles === null ? [] : [await idsIn(database, articles)]),
  ]
  const found = sets.length === 0 ? ranked : ranked.filter((id) => sets.every((set) => set.has(id)))
  const ids = found.slice(offset, offset + limit)
  return { total: found.length, passages: await passagesOf(database, ids, match) }
}

/** Ids of the passages that match, from memory where it was asked before. */
async function idsOf(database: Kysely<Schema>, match: string, order: 'ranked' | 'any'): Promise<readonly number[]> {
  const newest = await sql<{ last: number | null }>`SELECT max(id) AS last FROM passages`.execute(database)
  const last = newest.rows[0]?.last ?? 0
  const known = memories.get(database)
  const memory: Memory = known?.last === last ? known : { last, answers: new Map() }
  memories.set(database, memory)
  const key = `${order} ${match}`
  const kept = memory.answers.get(key)
  if (kept) return kept
  const ranking = order === 'ranked' ? sql`ORDER BY rank, rowid` : sql``
  const { rows } = await sql<{
    id: number
  }>`SELECT rowid AS id FROM words WHERE words MATCH ${match} ${ranking}`.execute(database)
  const ids = rows.map(({ id }) => id)
  memory.answers.set(key, ids)
  const [oldest] = memory.answers.keys()
  if (memory.answers.size > most) memory.answers.delete(oldest!)
  return ids
}

/** Ids of the passages of articles. */
async function idsIn(database: Kysely<Schema>, articles: readonly string[]): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`
    SELECT id FROM passages WHERE article IN (SELECT value FROM json_each(${JSON.stringify(articles)}))`.execute(
    database,
  )
  return new Set(rows.map(({ id }) => id))
}

/** Passages with the words in them that match, in the order of their ids as given. */
async function passagesOf(database: Kysely<Schema>, ids: readonly number[], match: string): Promise<FoundPassage[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Omit<Schema['passages'], 'id'> & { id: number; marked: string }>`
    SELECT passages.*, highlight(words, 0, char(1), char(2)) AS marked
    FROM words JOIN passages ON passages.id = words.rowid
    WHERE words MATCH ${match} AND words.rowid IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    database,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id): FoundPassage[] => {
    const row = byId.get(id)
    return row
      ? [{ article: row.article, start: row.start, end: row.end, marks: markedSpans(row.marked, row.start) }]
      : []
  })
}
