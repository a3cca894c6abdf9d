import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { effective, type NewJudgement } from '../../app/index.ts'
import { Fault, Judgement } from '../../model/index.ts'
import type { Schema } from './schema.ts'
import { type CaseDatabase, inTransaction } from './transaction.ts'

/**
 * Makes the log of judgements. It only grows: the database itself refuses to change or delete an entry, and each
 * entry carries a hash over itself and all before it, so that a log changed by other means shows.
 */
export async function makeJudgements(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createTable('judgements')
    .addColumn('id', 'integer', (c) => c.primaryKey())
    .addColumn('json', 'text', (c) => c.notNull())
    .addColumn('chain', 'text', (c) => c.notNull())
    .execute()
  for (const deed of ['UPDATE', 'DELETE']) {
    await sql`CREATE TRIGGER ${sql.raw(`judgements_stay_${deed.toLowerCase()}`)} BEFORE ${sql.raw(deed)} ON judgements
      BEGIN SELECT RAISE(ABORT, 'the log of judgements only grows'); END`.execute(database)
  }
}

/** Reads the log of an open case. Entries never change, so only those that are new since the last time are fetched. */
export function judgementLog(database: Kysely<Schema>, path: string): () => Promise<readonly Judgement[]> {
  let known: readonly Judgement[] = []
  return async () => {
    if (!(await hasLog(database))) return []
    const after = known.length
    const rows = await database.selectFrom('judgements').selectAll().where('id', '>', after).orderBy('id').execute()
    const fresh = rows.map(({ id, json }) => {
      const entry = entryOf(id, json)
      if (entry) return entry
      throw new Fault('case-damaged', { path, problem: `judgement ${id} has the wrong form` })
    })
    if (known.length === after && fresh.length > 0) known = [...known, ...fresh]
    return known
  }
}

/** Appends one entry under the next ordinal; `null`, and nothing is written, when the log has grown past `after`. */
export async function appendJudgement(
  database: CaseDatabase,
  entry: NewJudgement,
  after: number,
): Promise<Judgement | null> {
  return inTransaction(database, async (transaction) => {
    const last = await transaction
      .selectFrom('judgements')
      .selectAll()
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    if ((last?.id ?? 0) !== after) return null
    const id = after + 1
    const judgement = Judgement.parse({ id: String(id), ...entry })
    const json = JSON.stringify(judgement)
    await transaction
      .insertInto('judgements')
      .values({ id, json, chain: chained(last?.chain ?? '', json) })
      .execute()
    return judgement
  })
}

/** What shapes the dossier, in one line: nothing for an empty log, and the same again after undo. */
export function judgementsMark(log: readonly Judgement[]): string {
  return effective(log)
    .map(({ id }) => `\0${id}`)
    .join('')
}

/** What is wrong with the log itself: gaps, entries of the wrong form, entries that were changed or taken out. */
export async function damagedJudgements(database: Kysely<Schema>): Promise<string[]> {
  if (!(await hasLog(database))) return []
  const problems: string[] = []
  let [next, before] = [1, '']
  for (const { id, json, chain } of await database.selectFrom('judgements').selectAll().orderBy('id').execute()) {
    if (id !== next) problems.push(`judgement ${next} is missing`)
    if (!entryOf(id, json)) problems.push(`judgement ${id} has the wrong form`)
    if (chain !== chained(before, json)) problems.push(`judgement ${id} is not what was entered, or one before it`)
    ;[next, before] = [id + 1, chain]
  }
  return problems
}

const chained = (before: string, json: string): string =>
  createHash('sha256').update(`${before}\n${json}`).digest('hex')

function entryOf(id: number, json: string): Judgement | null {
  try {
    const entry = Judgement.parse(JSON.parse(json))
    return entry.id === String(id) ? entry : null
  } catch {
    return null
  }
}

async function hasLog(database: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'judgements'`.execute(database)
  return rows.length > 0
}
