import type { Kysely } from 'kysely'
import { Codebook } from '../../model/index.ts'
import type { Schema } from './schema.ts'

/** Makes the table of the case's own codebook, which has one row at most. */
export async function makeCodebooks(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createTable('codebooks')
    .ifNotExists()
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('json', 'text', (c) => c.notNull())
    .execute()
}

const only = 1

/** The codebook that the case keeps; `null` where there is none, or where the case is of an older format. */
export async function codebookKept(database: Kysely<Schema>): Promise<Codebook | null> {
  try {
    const row = await database.selectFrom('codebooks').select('json').where('id', '=', only).executeTakeFirst()
    return row ? Codebook.parse(JSON.parse(row.json)) : null
  } catch (error) {
    if (/no such table: codebooks/.test(String(error))) return null
    throw error
  }
}

/** Keeps a codebook instead of what was kept before; `null` takes it away. Part of a transaction. */
export async function keepCodebook(database: Kysely<Schema>, codebook: Codebook | null): Promise<void> {
  await database.deleteFrom('codebooks').execute()
  if (codebook === null) return
  await database
    .insertInto('codebooks')
    .values({ id: only, json: JSON.stringify(codebook) })
    .execute()
}
