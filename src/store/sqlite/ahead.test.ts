import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { articleOf } from '../../../test/kit/article.ts'
import { openCase } from './openCase.ts'

const newPath = () => join(mkdtempSync(join(tmpdir(), 'parley-store-')), 'talks.parley')
const texts = Array.from({ length: 230 }, (_, n) => `Text number ${n}.`)
const rowsOf = (some: readonly string[], byte: number) =>
  new Map(some.map((text) => [articleOf(text).id, Uint8Array.from([byte, 0, 255])]))

test('what was worked out of articles is kept by the versions that did; another version’s is given up', async () => {
  const store = await openCase(newPath(), { mode: 'create' })
  await store.addArticles(texts.map((text) => ({ article: articleOf(text), date: null })))
  expect(await store.ahead('v1')).toEqual(new Map())
  await store.keepAhead('v1', rowsOf(texts, 1))
  await store.keepAhead('v1', rowsOf(texts.slice(0, 2), 2))
  const kept = await store.ahead('v1')
  expect([kept.size, ...[0, 1, 2].map((n) => kept.get(articleOf(texts[n]!).id)?.[0])]).toEqual([230, 2, 2, 1])
  expect(await store.ahead('v2')).toEqual(new Map())
  await store.keepAhead('v2', rowsOf(texts.slice(0, 1), 3))
  expect([(await store.ahead('v1')).size, (await store.ahead('v2')).size]).toEqual([0, 1])
  expect(await store.damage()).toEqual([])
  await store.close()
})

test('a case from before anything was kept is read as it is, and brought up to date when it is written to', async () => {
  const path = newPath()
  await (await openCase(path, { mode: 'create' })).close()
  const older = new Database(path)
  older.exec('DROP TABLE ahead; PRAGMA user_version = 5')
  older.close()
  const seen = await openCase(path, { mode: 'read' })
  expect(await seen.ahead('v1')).toEqual(new Map())
  await seen.close()
  const grown = await openCase(path, { mode: 'change' })
  await grown.addArticles([{ article: articleOf('One.'), date: null }])
  await grown.keepAhead('v1', rowsOf(['One.'], 7))
  expect((await grown.ahead('v1')).size).toBe(1)
  await grown.close()
})
