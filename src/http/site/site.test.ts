import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { deskOf } from '../../../test/kit/desk.ts'
import { appOf } from '../app.ts'
import { loopbackOnly } from '../options.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-site-'))
mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), 'nobody may read this')
writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>Parley</title>')
writeFileSync(join(folder, 'web', 'assets', 'main-1a2b3c4d.js'), `export const words = '${'a'.repeat(3_000)}'`)
const { desk } = await deskOf({})
const app = appOf(desk, { ...loopbackOnly, site: join(folder, 'web') })
afterAll(() => desk.close())

test.each(['/', '/table', '/article/0123', '/search?q=a.b', '/index.html'])('%s is the workbench', async (path) => {
  const answer = await app.request(path)
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-cache'])
  expect(await answer.text()).toContain('<title>Parley</title>')
})

test('a file whose name changes with its content is kept for good, and sent compressed', async () => {
  const answer = await app.request('/assets/main-1a2b3c4d.js', { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  const again = { headers: { 'if-none-match': answer.headers.get('etag')! } }
  expect((await app.request('/assets/main-1a2b3c4d.js', again)).status).toBe(304)
})

test.each([
  '/secret.txt',
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/assets\\..\\..\\secret.txt',
  '/%00',
  '/%ff.js',
  '/assets/main-00000000.js',
  '/assets/',
  '/favicon.ico',
])('nothing outside can be named: %s', async (path) => {
  const answer = await app.request(path)
  expect(await answer.text()).not.toContain('nobody may')
  expect([200, 404]).toContain(answer.status)
})

test('a part of an older version that is gone says so', async () => {
  const answer = await app.request('/assets/main-00000000.js')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('reload')
})

test('where it is not built, a page says how', async () => {
  const answer = await appOf(desk).request('/table')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('npm run build')
})
