import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { articleOf } from '../../../test/kit/article.ts'
import { markedSpans, unmarkable } from './marks.ts'
import { openCase } from './openCase.ts'
import { splitPassages } from './splitPassages.ts'

const words = (text: string) => splitPassages(text).map(({ start, end }) => text.slice(start, end))

test.each<[string, string[]]>([
  ['One.\n\n  Two. \r\nThree.', ['One.', 'Two.', 'Three.']],
  ['', []],
  [' \n\t\n', []],
  ['One.\u2028Two.', ['One.', 'Two.']],
])('%j is cut at its lines', (text, wanted) => {
  expect(words(text)).toEqual(wanted)
})

test('a long line is cut where a sentence ends, and nothing but white space is lost', () => {
  const line = 'The talks went on for a day. '.repeat(200)
  const cut = words(line)
  expect(cut.length).toBeGreaterThan(3)
  for (const passage of cut) expect(passage).toMatch(/^The talks.*day\.$/)
  expect(cut.join(' ')).toBe(line.trim())
})

test.each([
  ['without full stops', 'word '.repeat(2_000)],
  ['without spaces', 'a'.repeat(5_000)],
  ['of emoji', `x${'😀'.repeat(3_000)}`],
  ['of full stops', '.'.repeat(5_000)],
])('a line %s is cut as well, inside no character', (_, line) => {
  const cut = words(line)
  expect(cut.length).toBeGreaterThan(2)
  for (const passage of cut) expect(Buffer.from(passage).toString()).toBe(passage)
  expect(cut.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
})

test('a million letters are cut in no time', () => {
  const started = process.cpuUsage()
  expect(splitPassages('word. '.repeat(170_000)).length).toBeGreaterThan(500)
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(2)
})

test('what stands between marks is found where it is in the text', () => {
  expect(markedSpans('a \u0001fee\u0002 and \u0001fees\u0002', 10)).toEqual([
    { start: 12, end: 15 },
    { start: 20, end: 24 },
  ])
  expect(markedSpans('nothing', 0)).toEqual([])
  expect(unmarkable('a\u0001b\u0000')).toBe('a b ')
})

const folder = () => mkdtempSync(join(tmpdir(), 'parley-passages-'))
const fee = { match: '"fee"', about: null, articles: null, limit: 10, offset: 0 }

test('an article and its words are stored together or not at all', async () => {
  const path = join(folder(), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  const lock = new Database(path)
  await store.addArticles([{ article: articleOf('A fee.'), date: null }])
  await store.addArticles([{ article: articleOf('A fee.'), date: null }])
  expect((await store.passages(fee)).total).toBe(1)
  lock.exec("CREATE TRIGGER stop BEFORE INSERT ON passages BEGIN SELECT RAISE(ABORT, 'stop'); END")
  await expect(store.addArticles([{ article: articleOf('Another fee.'), date: null }])).rejects.toThrow('stop')
  expect(await store.articles()).toHaveLength(1)
  lock.close()
  await store.close()
})

test('a case from before there was a search is brought up to date, its words and all', async () => {
  const path = join(folder(), 'talks.parley')
  const first = await openCase(path, { mode: 'create' })
  await first.addArticles([{ article: articleOf('A fee.\n\nNo fees.'), date: null }])
  await first.close()
  const older = new Database(path)
  for (const { name } of older
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all() as { name: string }[])
    if (!['articles', 'sources', 'readings', 'dossiers'].includes(name) && !name.startsWith('words_'))
      older.exec(`DROP TABLE ${name}`)
  older.exec('PRAGMA user_version = 1')
  older.close()
  const reading = await openCase(path, { mode: 'read' })
  await expect(reading.passages(fee)).rejects.toMatchObject({ code: 'case-older' })
  await reading.close()
  const store = await openCase(path, { mode: 'change' })
  expect((await store.passages(fee)).total).toBe(2)
  expect(await store.damage()).toEqual([])
  await store.close()
})

test('a case that is to be changed must be there', async () => {
  await expect(openCase(join(folder(), 'none.parley'), { mode: 'change' })).rejects.toMatchObject({
    code: 'case-missing',
  })
})

test('whoever writes, the version of the case changes; reading leaves it', async () => {
  const path = join(folder(), 'talks.parley')
  const store = await openCase(path, { mode: 'create' })
  const other = await openCase(path, { mode: 'change' })
  const before = await store.version()
  await store.articles()
  expect(await store.version()).toBe(before)
  await store.addArticles([{ article: articleOf('One.'), date: null }])
  const own = await store.version()
  expect(own).not.toBe(before)
  await other.addArticles([{ article: articleOf('Two.'), date: null }])
  expect(await store.version()).not.toBe(own)
  for (const one of [store, other]) await one.close()
})
