import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { StoredArticle } from '../../app/index.ts'
import type { Schema } from './schema.ts'

type Attributions = NonNullable<StoredArticle['attributions']>

/**
 * Keeps what an annotator marked, or gives it up where `attributions` is `null`; says whether that changed anything.
 * Part of the transaction in which the article is stored.
 */
export const markArticle = (
  database: Kysely<Schema>,
  article: string,
  attributions: Attributions | null,
): Promise<boolean> =>
  attributions === null ? giveUpAttributions(database, article) : keepAttributions(database, article, attributions)

const Stretch = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
const Attributions = z.array(
  z.strictObject({ source: z.array(Stretch), cue: z.array(Stretch), content: z.array(Stretch) }),
)

/** Makes the table of what annotators marked. It is apart from the readings, which the next reader makes anew. */
export async function makeAttributions(database: Kysely<Schema>): Promise<void> {
  await database.schema
    .createTable('attributions')
    .addColumn('article', 'text', (c) => c.primaryKey().references('articles.id'))
    .addColumn('json', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute()
}

/** Gives up what an annotator marked, with the readings that rest on it. False where nothing was kept. */
async function giveUpAttributions(database: Kysely<Schema>, article: string): Promise<boolean> {
  const { numDeletedRows } = await database.deleteFrom('attributions').where('article', '=', article).executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await database.deleteFrom('readings').where('article', '=', article).execute()
  return true
}

/**
 * Keeps what an annotator marked in an article, instead of what was kept before, and drops its readings, so that it is
 * read anew. False where the same was kept already.
 */
async function keepAttributions(
  database: Kysely<Schema>,
  article: string,
  attributions: Attributions,
): Promise<boolean> {
  const json = JSON.stringify(attributions)
  const hash = createHash('sha256').update(json).digest('hex')
  const before = await database
    .selectFrom('attributions')
    .select('hash')
    .where('article', '=', article)
    .executeTakeFirst()
  if (before?.hash === hash) return false
  await database
    .insertInto('attributions')
    .values({ article, json, hash })
    .onConflict((c) => c.column('article').doUpdateSet({ json, hash }))
    .execute()
  await database.deleteFrom('readings').where('article', '=', article).execute()
  return true
}

/** What annotators marked, by article: in all, or in these. Empty in a case from before there was any. */
export async function attributionsOf(
  database: Kysely<Schema>,
  articles: readonly string[] | null,
): Promise<ReadonlyMap<string, Attributions>> {
  const rows = await ifThere(
    database
      .selectFrom('attributions')
      .select(['article', 'json'])
      .$if(articles !== null, (query) => query.where('article', 'in', [...(articles ?? [])]))
      .execute(),
  )
  return new Map(rows.map(({ article, json }) => [article, Attributions.parse(JSON.parse(json))]))
}

/** Changes with everything that annotators marked: a word for each article, in order of id. */
export async function marksOf(database: Kysely<Schema>): Promise<string[]> {
  const rows = await ifThere(
    database.selectFrom('attributions').select(['article', 'hash']).orderBy('article').execute(),
  )
  return rows.map(({ article, hash }) => `${article} ${hash}`)
}

/** A case that is open for reading only may be of an older format, without the table. */
async function ifThere<T>(query: Promise<T[]>): Promise<T[]> {
  try {
    return await query
  } catch (error) {
    if (/no such table: attributions/.test(String(error))) return []
    throw error
  }
}
