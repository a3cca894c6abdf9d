import { type Kysely, sql } from 'kysely'
import { unmarkable } from './marks.ts'
import type { Schema } from './schema.ts'
import { splitPassages } from './splitPassages.ts'

/**
 * Makes the tables of the full-text search: the passages of every article with their places, and SQLite's FTS5 index
 * over them (https://sqlite.org/fts5.html): letters without their accents, English words by their stem.
 */
export async function makePassages(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createTable('passages')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('article', 'text', (c) => c.notNull().references('articles.id'))
    .addColumn('start', 'integer', (c) => c.notNull())
    .addColumn('end', 'integer', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .execute()
  await database.schema.createIndex('passages_of').on('passages').column('article').execute()
  await sql`CREATE VIRTUAL TABLE words USING fts5(
    text, content = 'passages', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
  )`.execute(database)
  const ids = await database.selectFrom('articles').select('id').orderBy('id').execute()
  for (const { id } of ids) {
    const { text } = await database.selectFrom('articles').select('text').where('id', '=', id).executeTakeFirstOrThrow()
    await indexArticles(database, [{ id, text }])
  }
}

/**
 * Puts the words of articles into the index; part of the transaction in which they are stored. Two statements for all of
 * them: one for each passage took longer than reading the article.
 */
export async function indexArticles(
  database: Kysely<Schema>,
  articles: readonly { readonly id: string; readonly text: string }[],
): Promise<void> {
  const passages = articles.flatMap(({ id, text }) =>
    splitPassages(text).map(({ start, end }) => [id, start, end, unmarkable(text.slice(start, end))]),
  )
  if (passages.length === 0) return
  const { rows } = await sql<{ last: number }>`SELECT coalesce(max(id), 0) AS last FROM passages`.execute(database)
  await sql`INSERT INTO passages (article, start, "end", text)
    SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(${JSON.stringify(passages)})`.execute(
    database,
  )
  await sql`INSERT INTO words (rowid, text) SELECT id, text FROM passages WHERE id > ${rows[0]?.last ?? 0}`.execute(
    database,
  )
}
