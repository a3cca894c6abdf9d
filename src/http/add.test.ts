import { existsSync, renameSync } from 'node:fs'
import Database from 'libsql'
import { afterAll, expect, test } from 'vitest'
import { deskOf } from '../../test/kit/desk.ts'
import type { ArticleList } from '../model/index.ts'
import { appOf } from './app.ts'
import { loopbackOnly } from './options.ts'

const { desk, path } = await deskOf({}, undefined, { patience: 50 })
const app = appOf(desk, { ...loopbackOnly, bodyLimit: 5_000 })
afterAll(() => desk.close())

const formOf = (...files: [name: string, text: string][]): RequestInit => {
  const body = new FormData()
  for (const [name, text] of files) body.append('file', new File([text], name))
  return { method: 'POST', body }
}
const paths = async () =>
  ((await (await app.request('/api/articles')).json()) as ArticleList).articles.map((card) => card.path).sort()
const add = (init: RequestInit) => app.request('/api/articles', init)

test('each file is read by itself; one that cannot be read is named and the others are kept', async () => {
  const answer = await add(
    formOf(
      ['a.txt', 'Norway refuses.\n\nNorway refused on Monday.'],
      ['b.txt', ''],
      ['c.txt', 'Denmark offered talks.'],
    ),
  )
  expect(await answer.json()).toMatchObject({ added: 2, known: 0, read: 2, faults: [{ code: 'article-empty' }] })
  expect(await paths()).toEqual(['a.txt', 'c.txt'])
  const again = await add(formOf(['a.txt', 'Norway refuses.\n\nNorway refused on Monday.']))
  expect(await again.json()).toEqual({ added: 0, known: 1, read: 0, faults: [] })
})

test.each([
  ['../../etc/passwd.txt', 'passwd.txt'],
  ['C:\\talks\\note.txt', 'note.txt'],
  ['a\u202etxt.exe\u0007', 'atxt.exe'],
  ['<img src=x onerror=alert(1)>.txt', '<img src=x onerror=alert(1)>.txt'],
])('a file called %j is kept as %j', async (given, wanted) => {
  await add(formOf([given, `Spain said on Monday that it refused ${given.length} offers.`]))
  expect(await paths()).toContain(wanted)
})

test('a page that is pasted is taken as a page', async () => {
  const text =
    '<!doctype html><title>Talks</title><article><h1>Talks</h1><p>Italy said on Monday that it would talk about the ferries again, and soon.</p></article><script>alert(1)</script>'
  const headers = { 'content-type': 'application/json' }
  await add({ method: 'POST', headers, body: JSON.stringify({ text }) })
  const { articles } = (await (await app.request('/api/articles')).json()) as ArticleList
  const page = await desk.article(articles.find(({ path: name }) => name === 'pasted')!.id)
  expect(page.text).toContain('Italy said')
  expect(page.text).not.toContain('<p>')
})

test.each([
  ['announced', { 'content-length': '6000' }],
  ['not announced', {}],
])('a body above the limit is refused and nothing is stored (length %s)', async (_, headers) => {
  const before = await paths()
  const long = `${'Norway refused. '.repeat(400)}`
  const body = new ReadableStream({
    start: (controller) => {
      controller.enqueue(Buffer.from(`{"text":"${long}`))
      controller.enqueue(Buffer.from('"}'))
      controller.close()
    },
  })
  const asked = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, duplex: 'half' }
  expect((await add(asked as RequestInit)).status).toBe(413)
  expect(await paths()).toEqual(before)
})

test('while another process writes, the case is left as it is and still answers', async () => {
  const before = await paths()
  const lock = new Database(path)
  lock.exec('BEGIN IMMEDIATE')
  const refused = await add(formOf(['z.txt', 'Sweden waits.']))
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([409, '5'])
  expect(await refused.json()).toMatchObject({ error: { code: 'case-locked' } })
  expect(await paths()).toEqual(before)
  lock.exec('ROLLBACK')
  lock.close()
  expect((await add(formOf(['z.txt', 'Sweden waits.']))).status).toBe(200)
})

test('of a case that was moved away nothing is told, neither in an answer nor in a stream; back again, it answers', async () => {
  renameSync(path, `${path}.away`)
  for (const route of ['/api/case', '/api/table', '/api/events', '/api/judgements']) {
    const answer = await app.request(route)
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({ error: { code: 'case-moved' } })
  }
  expect((await add(formOf(['y.txt', 'Finland waits.']))).status).toBe(409)
  expect(existsSync(path)).toBe(false)
  renameSync(`${path}.away`, path)
  expect((await app.request('/api/case')).status).toBe(200)
})

test('many may listen, not all; whoever goes makes room', async () => {
  const streams = await Promise.all(Array.from({ length: 64 }, () => app.request('/api/events')))
  expect(streams.every(({ status }) => status === 200)).toBe(true)
  expect((await app.request('/api/events')).status).toBe(503)
  for (const { body } of streams) await body!.cancel()
  await new Promise((resolve) => setTimeout(resolve, 50))
  const next = await app.request('/api/events')
  expect(next.status).toBe(200)
  await next.body!.cancel()
})
