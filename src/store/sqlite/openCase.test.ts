import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { articleOf } from '../../../test/kit/article.ts'
import { Fault } from '../../model/index.ts'
import { openCase } from './openCase.ts'

const folder = () => mkdtempSync(join(tmpdir(), 'parley-store-'))
const stored = (text: string) => ({ article: articleOf(text), date: null })
const codeOf = async (task: Promise<unknown>) => {
  try {
    await task
  } catch (error) {
    return error instanceof Fault ? error.code : String(error)
  }
  return 'no fault'
}

test('an article added twice is one article', async () => {
  const store = await openCase(join(folder(), 'talks.parley'), { mode: 'create' })
  expect(await store.addArticles([stored('One.'), stored('Two.')])).toEqual({ added: 2, marked: 0 })
  expect(await store.addArticles([stored('One.'), stored('Three.')])).toEqual({ added: 1, marked: 0 })
  expect((await store.articles()).map(({ article }) => article.text).sort()).toEqual(['One.', 'Three.', 'Two.'])
  expect(store.name).toBe('talks')
  await store.close()
})

test('only what this version of the reader has not read is unread', async () => {
  const store = await openCase(join(folder(), 'talks.parley'), { mode: 'create' })
  await store.addArticles([stored('One.'), stored('Two.')])
  const [first, second] = await store.unread('v1')
  await store.addReadings('v1', [{ article: first!, json: '{}' }])
  expect(await store.unread('v1')).toEqual([second])
  expect(await store.unread('v2')).toEqual([first, second])
  await store.close()
})

test('a case that one process writes can be read by another meanwhile', async () => {
  const path = join(folder(), 'talks.parley')
  const writer = await openCase(path, { mode: 'create' })
  await writer.addArticles([stored('One.')])
  const lock = new Database(path)
  lock.exec("BEGIN IMMEDIATE; INSERT INTO dossiers VALUES ('x', '{}')")
  const reader = await openCase(path, { mode: 'read' })
  expect(await reader.articles()).toHaveLength(1)
  const second = await openCase(path, { mode: 'create', patience: 50 })
  expect(await codeOf(second.addArticles([stored('Two.')]))).toBe('case-locked')
  lock.exec('ROLLBACK')
  lock.close()
  expect(await second.addArticles([stored('Two.')])).toEqual({ added: 1, marked: 0 })
  for (const store of [writer, reader, second]) await store.close()
})

test('a case opened for reading is never written', async () => {
  const path = join(folder(), 'talks.parley')
  await (await openCase(path, { mode: 'create' })).close()
  const store = await openCase(path, { mode: 'read' })
  expect(await codeOf(store.addArticles([stored('One.')]))).toBe('case-read-only')
  await store.close()
})

test.each([
  ['text', Buffer.from('Dear Sir or Madam, these are minutes of a meeting and not a case at all. '.repeat(4))],
  ['another database', null],
])('a file that is %s is refused and left as it is', async (_, bytes) => {
  const path = join(folder(), 'other.parley')
  if (bytes) writeFileSync(path, bytes)
  else {
    const other = new Database(path)
    other.exec('CREATE TABLE notes (line TEXT)')
    other.close()
  }
  const before = readFileSync(path)
  expect(await codeOf(openCase(path, { mode: 'create' }))).toBe('case-not-one')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a case from a newer version is refused and left as it is', async () => {
  const path = join(folder(), 'talks.parley')
  await (await openCase(path, { mode: 'create' })).close()
  const later = new Database(path)
  later.exec('PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)')
  later.close()
  const before = readFileSync(path)
  expect(await codeOf(openCase(path, { mode: 'create' }))).toBe('case-newer')
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a case that a newer version has taken over meanwhile is neither read nor written any more', async () => {
  const path = join(folder(), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  await store.addArticles([stored('One.')])
  const later = new Database(path)
  later.exec('PRAGMA user_version = 99')
  expect(await codeOf(store.addArticles([stored('Two.')]))).toBe('case-newer')
  expect(await codeOf(store.remember('key', 1))).toBe('case-newer')
  expect(await codeOf(store.version())).toBe('case-newer')
  expect(await codeOf(store.state('v1', 'v1'))).toBe('case-newer')
  expect(later.prepare('SELECT count(*) AS n FROM articles').get()).toMatchObject({ n: 1 })
  later.close()
  await store.close()
})

test('nothing is written to a case that was moved away, and nothing is made in its place', async () => {
  const path = join(folder(), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  await store.addArticles([stored('One.')])
  renameSync(path, `${path}.away`)
  expect(await codeOf(store.addArticles([stored('Two.')]))).toBe('case-moved')
  expect(await codeOf(store.version())).toBe('case-moved')
  expect(await codeOf(openCase(path, { mode: 'change', openHere: true }))).toBe('case-moved')
  expect(existsSync(path)).toBe(false)
  writeFileSync(path, 'another file')
  expect(await codeOf(store.version())).toBe('case-moved')
  rmSync(path)
  renameSync(`${path}.away`, path)
  expect(await store.addArticles([stored('Two.')])).toMatchObject({ added: 1 })
  expect(await store.damage()).toEqual([])
  await store.close()
})

test('a case that is not there cannot be read', async () => {
  expect(await codeOf(openCase(join(folder(), 'none.parley'), { mode: 'read' }))).toBe('case-missing')
  expect(await codeOf(openCase(join(folder(), 'no', 'such.parley'), { mode: 'create' }))).toBe('path-missing')
})

test('a file left empty by a start that was cut off becomes a case', async () => {
  const path = join(folder(), 'talks.parley')
  writeFileSync(path, '')
  const store = await openCase(path, { mode: 'create' })
  expect(await store.damage()).toEqual([])
  await store.close()
})

test('damage to the file is found', async () => {
  const path = join(folder(), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  await store.addArticles(
    Array.from({ length: 200 }, (_, i) => stored(`Article ${i}. ${'The talks went on. '.repeat(40)}`)),
  )
  await store.close()
  const bytes = readFileSync(path)
  bytes.fill(0xff, 8192, 8192 + 4096 * 4)
  writeFileSync(path, bytes)
  const damaged = await openCase(path, { mode: 'read' })
  expect(await damaged.damage()).not.toEqual([])
  await damaged.close()
})

const say = (start: number) => ({ source: [], cue: [], content: [{ start, end: start + 2 }] })

test('what an annotator marked stays with the article, whoever reads it; marked otherwise, it is unread again', async () => {
  const path = join(folder(), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  const article = stored('Yes, she said.')
  const { id } = article.article
  const states = new Set<string>()
  const readNow = async (reader: string) => {
    await store.addReadings(reader, [{ article: id, json: '{}' }])
    states.add(await store.state(reader, 'c'))
  }
  expect(await store.addArticles([article])).toEqual({ added: 1, marked: 0 })
  await readNow('v1')
  expect(await store.addArticles([{ ...article, attributions: [say(0)] }])).toEqual({ added: 0, marked: 1 })
  expect(await store.unread('v1')).toEqual([id])
  await readNow('v1')
  expect(await store.addArticles([{ ...article, attributions: [say(0)] }])).toEqual({ added: 0, marked: 0 })
  expect(await store.addArticles([article])).toEqual({ added: 0, marked: 0 })
  expect(await store.unread('v1')).toEqual([])
  expect(await store.unread('v2')).toEqual([id])
  expect((await store.articlesById([id]))[0]?.attributions).toEqual([say(0)])
  expect(await store.addArticles([{ ...article, attributions: [] }])).toEqual({ added: 0, marked: 1 })
  await readNow('v1')
  expect((await store.articles())[0]?.attributions).toEqual([])
  expect(states.size).toBe(3)
  await store.close()
})

test('a case from before annotators could mark anything is read as it is', async () => {
  const path = join(folder(), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  await store.addArticles([stored('One.')])
  await store.close()
  const older = new Database(path)
  older.exec('DROP TABLE attributions; DROP TABLE judgements; PRAGMA user_version = 2')
  older.close()
  const seen = await openCase(path, { mode: 'read' })
  expect((await seen.articles()).map(({ attributions }) => attributions)).toEqual([undefined])
  expect(await seen.state('v1', 'c')).toMatch(/^\w{64}$/)
  await seen.close()
  const grown = await openCase(path, { mode: 'create' })
  expect(await grown.addArticles([{ ...stored('One.'), attributions: [say(0)] }])).toEqual({ added: 0, marked: 1 })
  await grown.close()
})

test('a case that is opened twice here keeps its locks, so that no other process takes its log away', async () => {
  const path = join(folder(), 'talks.parley')
  const first = await openCase(path, { mode: 'create' })
  await first.addArticles([stored('One.')])
  await (await openCase(path, { mode: 'change' })).close()
  const visit =
    "const D = require('libsql'); const d = new D(process.argv[1]); d.prepare('SELECT id FROM articles').all(); d.close()"
  execFileSync('node', ['-e', visit, path])
  expect(existsSync(`${path}-wal`)).toBe(true)
  await first.addArticles([stored('Two.')])
  const other = await openCase(path, { mode: 'read' })
  expect(await other.articles()).toHaveLength(2)
  for (const store of [first, other]) await store.close()
})
