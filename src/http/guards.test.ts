import { afterAll, describe, expect, test } from 'vitest'
import { deskOf } from '../../test/kit/desk.ts'
import type { ErrorAnswer } from '../model/index.ts'
import { appOf } from './app.ts'
import { contentSecurityPolicy } from './guard/headers.ts'
import { loopbackOnly } from './options.ts'

const token = 'a-token-that-nobody-guesses'
const { desk } = await deskOf()
const open = appOf(desk)
const locked = appOf(desk, { ...loopbackOnly, token, hosts: ['10.0.0.7'] })
afterAll(() => desk.close())

/** Every route with a method, and what a request that may pass is answered. */
const routes: readonly [method: string, path: string, passes: number][] = [
  ...[
    'case dossier digest table timeline figures identities sources doubts articles judgements',
    'openapi.json docs docs.css events',
  ]
    .join(' ')
    .split(' ')
    .map((name): [string, string, number] => ['GET', `/api/${name}`, 200]),
  ['GET', '/api/search?q=ferry', 200],
  ['GET', '/api/outlook', 200],
  ['GET', '/api/ask?q=Who+demands+what', 200],
  ['GET', '/api/export?format=csv', 200],
  ['GET', '/api/articles/none', 404],
  ['GET', '/api/none', 404],
  ['GET', '/', 503],
  ['GET', '/table?party=norway', 503],
  ['GET', '/assets/none-1a2b3c.js', 404],
  ['POST', '/api/articles', 415],
  ['POST', '/api/outlook', 400],
  ['POST', '/api/judgements', 400],
  ['DELETE', '/api/articles', 405],
  ['POST', '/api/none', 404],
  ['POST', '/table', 405],
]

const at = (host: string, headers: Record<string, string> = {}) => ({ host, ...headers })
const bearer = (value: string) => ({ authorization: `Bearer ${value}` })

/** Who asks: with which headers, at which of the two servers, and whether they may. */
const roles: readonly [
  role: string,
  headers: Record<string, string>,
  where: 'open' | 'locked',
  may: 'yes' | 'links' | number,
][] = [
  ['a program on this machine', at('127.0.0.1:4517'), 'open', 'yes'],
  [
    'the page itself',
    at('localhost:4517', { origin: 'http://localhost:4517', 'sec-fetch-site': 'same-origin' }),
    'open',
    'yes',
  ],
  [
    'somebody typing the address',
    at('[::1]:4517', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }),
    'open',
    'yes',
  ],
  [
    'a link on another site',
    at('127.0.0.1', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }),
    'open',
    'links',
  ],
  [
    'a script of another site',
    at('127.0.0.1', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }),
    'open',
    403,
  ],
  [
    'a script of another port',
    at('127.0.0.1:4517', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' }),
    'open',
    403,
  ],
  ['a form of another site', at('127.0.0.1:4517', { origin: 'http://evil.example' }), 'open', 403],
  ['a page without an origin', at('127.0.0.1:4517', { origin: 'null' }), 'open', 403],
  ['a page of another port', at('127.0.0.1:4517', { origin: 'http://127.0.0.1:8080' }), 'open', 403],
  [
    'a name that leads here (DNS rebinding)',
    at('evil.example:4517', { origin: 'http://evil.example:4517' }),
    'open',
    421,
  ],
  ['a name that begins like ours', at('127.0.0.1.evil.example'), 'open', 421],
  ['an address that is not ours', at('10.0.0.7'), 'open', 421],
  ['no name at all', at(' '), 'open', 421],
  ['nobody in particular', at('10.0.0.7:4517'), 'locked', 401],
  ['a wrong token', at('10.0.0.7:4517', bearer('a-token-that-nobody-guesse')), 'locked', 401],
  ['a longer token', at('10.0.0.7:4517', bearer(`${token}s`)), 'locked', 401],
  ['an empty token', at('10.0.0.7:4517', { authorization: 'Bearer ' }), 'locked', 401],
  ['another scheme', at('10.0.0.7:4517', { authorization: `Basic ${token}` }), 'locked', 401],
  ['a forged cookie', at('10.0.0.7:4517', { cookie: 'parley=1; parley-000000000000=x' }), 'locked', 401],
  ['the right token', at('10.0.0.7:4517', bearer(token)), 'locked', 'yes'],
  ['the right token from this machine', at('localhost', bearer(token)), 'locked', 'yes'],
  [
    'the right token, another site',
    at('10.0.0.7:4517', { ...bearer(token), origin: 'http://evil.example' }),
    'locked',
    403,
  ],
  ['the right token, another name', at('evil.example', bearer(token)), 'locked', 421],
]

describe.each(roles)('%s', (_, headers, where, may) => {
  test.each(routes)('%s %s', async (method, path, passes) => {
    const stop = new AbortController()
    const answer = await (where === 'open' ? open : locked).request(path, { method, headers, signal: stop.signal })
    const wanted = may === 'yes' || (may === 'links' && method === 'GET') ? passes : may === 'links' ? 403 : may
    expect(answer.status).toBe(wanted)
    for (const [name, value] of Object.entries({
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    }))
      expect(answer.headers.get(name)).toBe(value)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    if (answer.status >= 400 && answer.status !== 503) {
      const { error } = (await answer.json()) as ErrorAnswer
      expect(Object.keys(error)).toEqual(['code', 'message', 'hint'])
      expect(JSON.stringify(error)).not.toContain(token)
    }
    await answer.body?.cancel().catch(() => {})
    stop.abort()
  })
})

test('the policy allows neither inline nor evaluated script, and nothing from elsewhere', () => {
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/)
})

test('a token in the address of a page becomes a cookie and goes out of the address', async () => {
  const host = { host: '10.0.0.7:4517' }
  const first = await locked.request(`/table?party=norway&token=${token}`, { headers: host })
  expect([first.status, first.headers.get('location')]).toEqual([303, '/table?party=norway'])
  const given = first.headers.get('set-cookie') ?? ''
  expect(given).toMatch(/HttpOnly; SameSite=Lax/)
  const cookie = given.split(';')[0]!
  expect((await locked.request('/api/case', { headers: { ...host, cookie } })).status).toBe(200)
})

test.each(['/?token=wrong-wrong-wrong', `/api/case?token=${token}`])('%s does not let in', async (path) => {
  expect((await locked.request(path, { headers: { host: '10.0.0.7' } })).status).toBe(401)
})

test('a token cannot lead to another site', async () => {
  const answer = await locked.request(`http://10.0.0.7//evil.example/?token=${token}`, {
    headers: { host: '10.0.0.7' },
  })
  expect(answer.headers.get('location')).toBe('/evil.example/')
})

test('a mistake of ours is told to the terminal and to nobody else', async () => {
  const said: string[] = []
  const broken = { ...desk, list: () => Promise.reject(new Error('secret path /home/ann')) }
  const app = appOf(broken, { ...loopbackOnly, complain: (text) => said.push(text) })
  const answer = await app.request('/api/articles')
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('secret')
  expect(said.join()).toContain('secret path /home/ann')
})

test('a method that is not taken is answered with those that are', async () => {
  const answer = await open.request('/api/articles', { method: 'PUT' })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
})

test('HEAD is GET without its body', async () => {
  const answer = await open.request('/api/case', { method: 'HEAD' })
  expect([answer.status, await answer.text()]).toEqual([200, ''])
  expect(answer.headers.get('etag')).toMatch(/^W\//)
})

test.each([
  ['/', { host: '10.0.0.7' }, 401, 'This workbench asks for its token.'],
  ['/', { host: '<script>alert(1)</script>' }, 421, '&#60;script&#62;'],
  ['/assets/none.js', { host: '10.0.0.7', ...bearer(token) }, 404, 'There is nothing at /assets/none.js.'],
])('who opens %s as %j is answered with a page (%i)', async (path, headers, status, words) => {
  const answer = await locked.request(path, { headers: { accept: 'text/html,*/*', ...headers } })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=UTF-8'])
  const page = await answer.text()
  expect(page).toContain(words)
  expect(page).not.toContain('<script')
})
