import { accessSync, constants, existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { Kysely, SqliteDialect, sql } from 'kysely'
import Database from 'libsql'
import type { CaseMode, Store } from '../../app/index.ts'
import { Fault } from '../../model/index.ts'
import { caseStore } from './caseStore.ts'
import { asFault } from './faults.ts'
import { applicationId, isCase } from './header.ts'
import { layDown } from './layDown.ts'
import { migrations } from './migrations.ts'
import { checkFormat, formatOf, presenceOf } from './presence.ts'
import type { Schema } from './schema.ts'
import { type CaseDatabase, inTransaction } from './transaction.ts'

export interface CaseOptions {
  readonly mode: CaseMode
  /** How long to wait for another process that is writing, in milliseconds. Default 5,000. */
  readonly patience?: number
  /**
   * True where this process has the case open already, in another thread. Then its header must not be looked at again:
   * a process that closes any handle to a file loses every lock that it holds on it (POSIX), and another process could
   * take away the log under our hands.
   */
  readonly openHere?: boolean
}

/** Cases that this thread has open, with how often. */
const openNow = new Map<string, number>()

/**
 * Opens a case file. A new one gets its tables before it can be seen; an older one is brought up to date.
 *
 * @throws Fault `case-missing`, `case-not-one`, `case-newer`, `case-locked`, `case-read-only`, `case-disk-full`,
 *   `case-damaged`, `case-moved`. The file is untouched then.
 */
export async function openCase(
  path: string,
  { mode, patience = 5_000, openHere = false }: CaseOptions,
): Promise<Store> {
  const place = resolve(path)
  if (openHere && !existsSync(path)) throw new Fault('case-moved', { path })
  const there = openHere || openNow.has(place) || isCase(path)
  if (!there && mode !== 'create') throw new Fault('case-missing', { path })
  if (mode !== 'read') checkWritable(path)
  if (!there && !existsSync(path)) await layDown(path, emptyCase)
  let database: Database.Database | undefined
  try {
    database = new Database(path, { timeout: patience })
    const query = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
    checkFormat(formatOf(database), path)
    const open = { connection: database, query, check: presenceOf(path, database) }
    if (mode !== 'read') await migrate(open)
    if (mode === 'read') await sql`PRAGMA query_only = 1`.execute(query)
    const store = caseStore(open, path, basename(path).replace(/\.[^.]+$/, ''))
    openNow.set(place, (openNow.get(place) ?? 0) + 1)
    const close = mode === 'read' ? store.close : () => closeWhole(query, store)
    return { ...store, close: () => close().finally(() => closed(place)) }
  } catch (error) {
    database?.close()
    throw asFault(error, path)
  }
}

/** A case without articles, closed again. */
async function emptyCase(path: string): Promise<void> {
  const database = new Database(path)
  try {
    const query = new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
    await makeTables({ connection: database, query, check: presenceOf(path, database) })
  } finally {
    database.close()
  }
}

/** Brings everything into the one file before it is closed, so that a copy of it is a copy of the case. */
async function closeWhole(query: Kysely<Schema>, store: Store): Promise<void> {
  try {
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(query)
  } catch {
    // Somebody else is at work in it, or the disk is full: what was written stands beside it and is found again.
  }
  await store.close()
}

function closed(place: string): void {
  const left = (openNow.get(place) ?? 1) - 1
  if (left > 0) openNow.set(place, left)
  else openNow.delete(place)
}

function checkWritable(path: string): void {
  const place = existsSync(path) ? path : dirname(path)
  try {
    accessSync(place, constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new Fault('path-missing', { path: place })
    throw new Fault('case-read-only', { path, reason: code ?? 'no permission' })
  }
}

/** Brings a case up to date, and sets how it is written. */
async function migrate(database: CaseDatabase): Promise<void> {
  await makeTables(database)
  await sql`PRAGMA journal_mode = WAL`.execute(database.query)
  await sql`PRAGMA synchronous = NORMAL`.execute(database.query)
}

/** Runs what is missing in one transaction, so that a case is never between two formats. */
async function makeTables(database: CaseDatabase): Promise<void> {
  if (formatOf(database.connection) < migrations.length) {
    await inTransaction(database, async (transaction) => {
      const from = formatOf(database.connection)
      for (const { up } of migrations.slice(from)) await up(transaction)
      await sql`PRAGMA application_id = ${sql.lit(applicationId)}`.execute(transaction)
      await sql`PRAGMA user_version = ${sql.lit(migrations.length)}`.execute(transaction)
    })
  }
}
