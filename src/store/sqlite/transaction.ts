import type { Kysely } from 'kysely'
import type Database from 'libsql'
import type { Schema } from './schema.ts'

/** An open case file: the connection itself, and the queries over it. */
export interface CaseDatabase {
  readonly connection: Database.Database
  readonly query: Kysely<Schema>
  /** Throws where the file is not the one that was opened any more, or not of a format that we know. */
  readonly check: () => void
}

/**
 * Runs `work` as one transaction that takes the right to write at once, so that another writer is met at the start
 * and not halfway; and that a newer Parley which has changed the case meanwhile is met before anything is written. Whatever `work` throws is thrown on, after everything it wrote has been undone.
 *
 * The three words go to the connection itself: a prepared BEGIN that met another writer would stay open and keep
 * every later transaction from its COMMIT.
 */
export async function inTransaction<T>(
  { connection, query, check }: CaseDatabase,
  work: (query: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  return query.connection().execute(async (alone) => {
    connection.exec('BEGIN IMMEDIATE')
    try {
      check()
      const result = await work(alone)
      connection.exec('COMMIT')
      return result
    } catch (error) {
      // A full disk has undone the transaction already; then there is nothing left to roll back.
      if (connection.inTransaction) connection.exec('ROLLBACK')
      throw error
    }
  })
}
