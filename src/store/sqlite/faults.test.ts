import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { articleOf } from '../../../test/kit/article.ts'
import { caseStore } from './caseStore.ts'
import { openCase } from './openCase.ts'
import type { Schema } from './schema.ts'

test('a full disk is a fault, and what was stored before stays', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'parley-full-')), 'talks.parley')
  const before = await openCase(path, { mode: 'create' })
  await before.addArticles([{ article: articleOf('One.'), date: null }])
  await before.close()
  const database = new Database(path)
  const pages = (database.prepare('PRAGMA page_count').get() as { page_count: number }).page_count
  database.exec(`PRAGMA max_page_count = ${pages + 2}`) // the nearest thing to a disk with two pages left
  const store = caseStore(
    { connection: database, query: new Kysely<Schema>({ dialect: new SqliteDialect({ database }) }), check: () => {} },
    path,
    'talks',
  )
  const big = { article: articleOf('The talks went on. '.repeat(4000)), date: null }
  await expect(store.addArticles([big])).rejects.toMatchObject({ code: 'case-disk-full' })
  expect(await store.articles()).toHaveLength(1)
  await store.close()
})
