import type { Kysely } from 'kysely'
import { makeAttributions } from './attributions.ts'
import { makeCodebooks } from './codebooks.ts'
import { makeJudgements } from './judgements.ts'
import { makePassages } from './passages.ts'
import type { Schema } from './schema.ts'

/** Brings a case from one format to the next. Written once, never changed afterwards. */
export interface Migration {
  readonly name: string
  readonly up: (database: Kysely<Schema>) => Promise<void>
}

const articlesReadingsDossiers: Migration = {
  name: 'articles, sources, readings and dossiers',
  up: async (database) => {
    await database.schema
      .createTable('articles')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('path', 'text', (c) => c.notNull())
      .addColumn('format', 'text', (c) => c.notNull())
      .addColumn('encoding', 'text', (c) => c.notNull())
      .addColumn('language', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('declared', 'text', (c) => c.notNull())
      .addColumn('date', 'text')
      .execute()
    await database.schema
      .createTable('sources')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('articles', 'integer', (c) => c.notNull())
      .execute()
    await database.schema
      .createTable('readings')
      .addColumn('article', 'text', (c) => c.notNull().references('articles.id'))
      .addColumn('reader', 'text', (c) => c.notNull())
      .addColumn('json', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('readings_key', ['article', 'reader'])
      .execute()
    await database.schema
      .createTable('dossiers')
      .addColumn('state', 'text', (c) => c.primaryKey())
      .addColumn('json', 'text', (c) => c.notNull())
      .execute()
  },
}

const passages: Migration = { name: 'passages, with an index of their words', up: makePassages }

const attributions: Migration = { name: 'the statements that an annotator marked', up: makeAttributions }

const judgements: Migration = { name: 'the log of judgements', up: makeJudgements }

const codebooks: Migration = { name: 'the codebook of the case', up: makeCodebooks }

/** Every migration, in order. A case's format is the number of those it has been through. */
export const migrations: readonly Migration[] = [
  articlesReadingsDossiers,
  passages,
  attributions,
  judgements,
  codebooks,
]
