import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { type Added, type Reader, readers, type Store, type StoredArticle } from '../../app/index.ts'
import { Article, Declared, type Dossier } from '../../model/index.ts'
import { attributionsOf, markArticle, marksOf } from './attributions.ts'
import { codebookKept, keepCodebook } from './codebooks.ts'
import { asFault } from './faults.ts'
import { findPassages } from './findPassages.ts'
import { appendJudgement, damagedJudgements, judgementLog, judgementsMark } from './judgements.ts'
import { indexArticles } from './passages.ts'
import { readingMarks } from './readingMarks.ts'
import type { Schema } from './schema.ts'
import { type CaseDatabase, inTransaction } from './transaction.ts'

/** The store over an open database. Each method that writes is one transaction. */
export function caseStore(database: CaseDatabase, path: string, name: string): Store {
  const faulty = <A extends unknown[], T>(task: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      try {
        return await task(...args)
      } catch (error) {
        throw asFault(error, path)
      }
    }
  }
  const { query, check } = database
  const log = judgementLog(query, path)
  return {
    name,
    known: faulty(async (key) => {
      const row = await query.selectFrom('sources').select('articles').where('key', '=', key).executeTakeFirst()
      return row?.articles ?? null
    }),
    remember: faulty(async (key, articles) => {
      await inTransaction(database, async (transaction) => {
        await transaction
          .insertInto('sources')
          .values({ key, articles })
          .onConflict((c) => c.doNothing())
          .execute()
      })
    }),
    addArticles: faulty((articles) => addArticles(database, articles)),
    articles: faulty(() => articles(query)),
    articlesById: faulty((ids) => articlesById(query, ids)),
    reader: faulty(() => lastReader(query)),
    codebook: faulty(() => codebookKept(query)),
    keepCodebook: faulty((codebook) =>
      inTransaction(database, (transaction) => keepCodebook(transaction, codebook)).then(() => undefined),
    ),
    unread: faulty((reader) => unread(query, reader)),
    addReadings: faulty(async (reader, readings) => {
      await inTransaction(database, async (transaction) => {
        for (const reading of readings) {
          await transaction
            .insertInto('readings')
            .values({ ...reading, reader })
            .onConflict((c) => c.doNothing())
            .execute()
        }
      })
    }),
    readingsOf: faulty((reader, ids) =>
      query
        .selectFrom('readings')
        .select(['article', 'json'])
        .where('reader', '=', reader)
        .where('article', 'in', [...ids])
        .execute(),
    ),
    readingMarks: faulty((reader) => readingMarks(query, reader)),
    readings: faulty((reader) =>
      query
        .selectFrom('readings')
        .select(['article', 'json'])
        .where('reader', '=', reader)
        .orderBy('article')
        .execute(),
    ),
    state: faulty(async (reader, compiler) => {
      check()
      return state(query, reader, `${compiler}\0${name}${judgementsMark(await log())}`)
    }),
    dossier: faulty(async (key) => {
      const row = await query.selectFrom('dossiers').select('json').where('state', '=', key).executeTakeFirst()
      return row ? (JSON.parse(row.json) as Dossier) : null
    }),
    holdsDossier: faulty(async (key) => {
      const row = await query.selectFrom('dossiers').select('state').where('state', '=', key).executeTakeFirst()
      return row !== undefined
    }),
    saveDossier: faulty(async (key, dossier) => {
      await inTransaction(database, async (transaction) => {
        await transaction.deleteFrom('dossiers').execute()
        await transaction
          .insertInto('dossiers')
          .values({ state: key, json: JSON.stringify(dossier) })
          .execute()
      })
    }),
    judgements: faulty(log),
    addJudgement: faulty((entry, after) => appendJudgement(database, entry, after)),
    version: faulty(async () => {
      check()
      return version(query)
    }),
    reading: faulty(async (reader, article) => {
      const row = await query
        .selectFrom('readings')
        .select('json')
        .where('article', '=', article)
        .where('reader', '=', reader)
        .executeTakeFirst()
      return row?.json ?? null
    }),
    passages: faulty((wanted) => findPassages(query, wanted)),
    damage: () => damage(query),
    close: () => query.destroy(),
  }
}

/** Articles stored by one statement. */
const atOnce = 50

async function addArticles(database: CaseDatabase, articles: readonly StoredArticle[]): Promise<Added> {
  let [added, marked] = [0, 0]
  await inTransaction(database, async (transaction) => {
    for (let from = 0; from < articles.length; from += atOnce) {
      const some = articles.slice(from, from + atOnce)
      added += await addSome(transaction, some)
      for (const { article, attributions } of some)
        if (attributions !== undefined && (await markArticle(transaction, article.id, attributions))) marked++
    }
  })
  return { added, marked }
}

/** Adds those that are not there yet, with the index of their words; says how many. */
async function addSome(database: Kysely<Schema>, articles: readonly StoredArticle[]): Promise<number> {
  const rows = new Map<string, Schema['articles']>()
  for (const { article, date } of articles)
    if (!rows.has(article.id)) rows.set(article.id, { ...article, declared: JSON.stringify(article.declared), date })
  const known = await database
    .selectFrom('articles')
    .select('id')
    .where('id', 'in', [...rows.keys()])
    .execute()
  for (const { id } of known) rows.delete(id)
  const fresh = [...rows.values()]
  if (fresh.length === 0) return 0
  await database.insertInto('articles').values(fresh).execute()
  await indexArticles(database, fresh)
  return fresh.length
}

async function articles(database: Kysely<Schema>): Promise<StoredArticle[]> {
  const rows = await database.selectFrom('articles').selectAll().orderBy('id').execute()
  return withAttributions(rows, await attributionsOf(database, null))
}

async function articlesById(database: Kysely<Schema>, ids: readonly string[]): Promise<StoredArticle[]> {
  if (ids.length === 0) return []
  const rows = await database
    .selectFrom('articles')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()
  return withAttributions(rows, await attributionsOf(database, ids))
}

function withAttributions(
  rows: readonly Schema['articles'][],
  marked: Awaited<ReturnType<typeof attributionsOf>>,
): StoredArticle[] {
  return rows.map(({ date, declared, ...row }) => {
    const article = Article.parse({ ...row, declared: Declared.parse(JSON.parse(declared)) })
    const attributions = marked.get(row.id)
    return { article, date, ...(attributions && { attributions }) }
  })
}

/** The version of a reader ends with its name. */
async function lastReader(database: Kysely<Schema>): Promise<Reader | null> {
  const last = await database
    .selectFrom('readings')
    .select('reader')
    .orderBy(sql`rowid`, 'desc')
    .limit(1)
    .executeTakeFirst()
  const name = last?.reader.split('-').at(-1)
  return readers.find((reader) => reader === name) ?? null
}

async function unread(database: Kysely<Schema>, reader: string): Promise<string[]> {
  const rows = await database
    .selectFrom('articles')
    .leftJoin('readings', (join) =>
      join.onRef('readings.article', '=', 'articles.id').on('readings.reader', '=', reader),
    )
    .select('articles.id')
    .where('readings.article', 'is', null)
    .orderBy('articles.id')
    .execute()
  return rows.map(({ id }) => id)
}

async function state(database: Kysely<Schema>, reader: string, seed: string): Promise<string> {
  const hash = createHash('sha256').update(`${reader}\0${seed}\0`)
  for (const { article } of await database
    .selectFrom('readings')
    .select('article')
    .where('reader', '=', reader)
    .orderBy('article')
    .execute()) {
    hash.update(article)
  }
  for (const mark of await marksOf(database)) hash.update(`\0${mark}`)
  return hash.digest('hex')
}

/** What this connection has written, and how often another one has: the same as long as nobody wrote. */
async function version(database: Kysely<Schema>): Promise<string> {
  const { rows } = await sql<{ own: number; other: number }>`
    SELECT total_changes() AS own, (SELECT data_version FROM pragma_data_version) AS other`.execute(database)
  return `${rows[0]?.own}.${rows[0]?.other}`
}

async function damage(database: Kysely<Schema>): Promise<string[]> {
  try {
    const { rows } = await sql<Record<string, string>>`PRAGMA integrity_check`.execute(database)
    const said = rows.map((row) => Object.values(row)[0] ?? '').filter((line) => line !== 'ok')
    const { rows: loose } = await sql<{ table: string }>`PRAGMA foreign_key_check`.execute(database)
    const lost = await damagedJudgements(database)
    return [...said, ...loose.map(({ table }) => `a row of ${table} points nowhere`), ...lost]
  } catch (error) {
    return [(error as Error).message]
  }
}
