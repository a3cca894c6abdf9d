import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Makes the table of what was worked out of each article by itself. It can be lost: then it is worked out again. */
export async function makeAhead(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createTable('ahead')
    .ifNotExists()
    .addColumn('article', 'text', (c) => c.primaryKey().references('articles.id'))
    .addColumn('versions', 'text', (c) => c.notNull())
    .addColumn('bytes', 'blob', (c) => c.notNull())
    .execute()
}

/** What these versions of the code have worked out, by article. Nothing in a case from before there was any. */
export async function aheadKept(database: Kysely<Schema>, versions: string): Promise<Map<string, Uint8Array>> {
  try {
    const rows = await database
      .selectFrom('ahead')
      .select(['article', 'bytes'])
      .where('versions', '=', versions)
      .execute()
    return new Map(rows.map(({ article, bytes }) => [article, new Uint8Array(bytes)]))
  } catch (error) {
    if (/no such table: ahead/.test(String(error))) return new Map()
    throw error
  }
}

/** Keeps what was worked out of articles; what other versions had is given up. Part of a transaction. */
export async function keepAhead(
  database: Kysely<Schema>,
  versions: string,
  rows: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await database.deleteFrom('ahead').where('versions', '!=', versions).execute()
  const all = [...rows].map(([article, bytes]) => ({ article, versions, bytes: Buffer.from(bytes) }))
  for (let from = 0; from < all.length; from += atOnce)
    await database
      .replaceInto('ahead')
      .values(all.slice(from, from + atOnce))
      .execute()
}

/** Rows stored by one statement. */
const atOnce = 100
