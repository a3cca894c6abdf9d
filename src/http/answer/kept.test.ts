import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { keepAnswers } from './kept.ts'

const text = 'The talks went on. '.repeat(200)

function server(most?: number) {
  const made: string[] = []
  let state = 'one'
  const kept = keepAnswers(async () => state, '1.0.0', most)
  const app = new Hono().get('/:name', (c) =>
    kept.json(c, c.req.param('name'), async () => {
      made.push(c.req.param('name'))
      if (c.req.param('name') === 'broken') throw new Error('broken')
      return { text, state }
    }),
  )
  app.onError((error, c) => c.text(error.message, 500))
  const move = (next: string): void => {
    state = next
  }
  return { app, made, move }
}
const gzip = { headers: { 'accept-encoding': 'br, gzip' } }

test('an answer is made once for a state, however many ask at once', async () => {
  const { app, made, move } = server()
  await Promise.all([app.request('/a'), app.request('/a'), app.request('/b'), app.request('/a', gzip)])
  expect(made).toEqual(['a', 'b'])
  move('two')
  expect(await (await app.request('/a')).json()).toEqual({ text, state: 'two' })
  expect(made).toEqual(['a', 'b', 'a'])
})

test('who has the answer is told so; who has an older one gets the new', async () => {
  const { app, move } = server()
  const etag = (await app.request('/a')).headers.get('etag')!
  const again = { headers: { 'if-none-match': `"other", ${etag}` } }
  const same = await app.request('/a', again)
  expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag])
  move('two')
  expect((await app.request('/a', again)).status).toBe(200)
})

test.each([
  ['br, gzip', 'gzip'],
  ['gzip;q=0.5', 'gzip'],
  ['gzip;q=0', null],
  ['gzip; q=0.0, br', null],
  ['identity', null],
])('who takes "%s" gets %s', async (accepts, wanted) => {
  const answer = await server().app.request('/a', { headers: { 'accept-encoding': accepts } })
  expect(answer.headers.get('content-encoding')).toBe(wanted)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(JSON.parse((wanted ? gunzipSync(bytes) : bytes).toString())).toEqual({ text, state: 'one' })
  expect(answer.headers.get('vary')).toBe('Accept-Encoding')
})

test('what could not be made is tried again', async () => {
  const { app, made } = server()
  expect((await app.request('/broken')).status).toBe(500)
  expect((await app.request('/broken')).status).toBe(500)
  expect(made).toEqual(['broken', 'broken'])
})

test('what is too much to keep is made again, the oldest first', async () => {
  const { app, made } = server(9_000) // room for two answers of 4,000 bytes
  for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await app.request(path)
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})
