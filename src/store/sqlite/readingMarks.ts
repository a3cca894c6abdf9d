import { type Kysely, sql } from 'kysely'
import { marksOf } from './attributions.ts'
import type { Schema } from './schema.ts'

/**
 * Every article, in order of id, with a mark of its reading by this version of the reader: the row that it stands in and
 * what annotators marked, of which it was made. `null` where there is none.
 */
export async function readingMarks(
  database: Kysely<Schema>,
  reader: string,
): Promise<{ article: string; mark: string | null }[]> {
  const rows = await database
    .selectFrom('articles')
    .leftJoin('readings', (join) =>
      join.onRef('readings.article', '=', 'articles.id').on('readings.reader', '=', reader),
    )
    .select(['articles.id as article', sql<number | null>`readings.rowid`.as('row')])
    .orderBy('articles.id')
    .execute()
  const marked = new Map((await marksOf(database)).map((mark) => [mark.split(' ')[0], mark]))
  return rows.map(({ article, row }) => ({
    article,
    mark: row === null ? null : `${row} ${marked.get(article) ?? ''}`,
  }))
}
