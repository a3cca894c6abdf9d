import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf } from '../../test/kit/desk.ts'
import { type JsonSchema, problemsOf } from '../../test/kit/jsonSchema.ts'
import type { ArticleList } from '../model/index.ts'
import { appOf } from './app.ts'

interface Document {
  readonly openapi: string
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: JsonSchema }>> }>>
}

const { desk } = await deskOf()
const app = appOf(desk)
let document: Document
let id: string
let statement: { start: number; end: number; quote: string }

beforeAll(async () => {
  document = (await (await app.request('/api/openapi.json')).json()) as Document
  const { articles } = (await (await app.request('/api/articles')).json()) as ArticleList
  id = articles[0]!.id
  const { reading } = await desk.article(id)
  statement = reading!.statements[0]!.content[0]!
})
afterAll(() => desk.close())

const resolve = (ref: string): JsonSchema => {
  const found = document.components.schemas[ref.replace('#/components/schemas/', '')]
  if (!found) throw new Error(`the document does not hold ${ref}`)
  return found
}

/** What is wrong with an answer by the document: the status or the form. */
async function wrongIn(answer: Response, method: string, path: string): Promise<string[]> {
  const said = document.paths[path]?.[method]?.responses[String(answer.status)]
  if (!said) return [`${method} ${path} may not answer ${answer.status}: ${await answer.text()}`]
  const type = (answer.headers.get('content-type') ?? 'none').split(';')[0]!
  if (said.content && !(type in said.content)) return [`${method} ${path} may not answer in ${type}`]
  const schema = said.content?.['application/json']?.schema
  return schema && type === 'application/json' ? problemsOf(await answer.json(), schema, resolve) : []
}

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
})
const form = (parts: Record<string, string | File>): RequestInit => {
  const body = new FormData()
  for (const [name, value] of Object.entries(parts)) body.append(name, value)
  return { method: 'POST', body }
}

const conflict =
  'parties:\n  - { name: A, options: [Go], prefers: [Go] }\n  - { name: B, options: [Stay], prefers: [Stay] }'

test('the document is OpenAPI 3.1 and every reference in it leads somewhere', () => {
  expect(document.openapi).toBe('3.1.0')
  for (const [ref] of JSON.stringify(document).matchAll(/#\/components\/schemas\/\w+/g)) resolve(ref)
})

test('every route of the API is in the document, and nothing else', () => {
  const unlisted = ['/api/openapi.json', '/api/docs', '/api/docs.css']
  const routes = app.routes
    .filter(({ method, path }) => path.startsWith('/api') && method !== 'ALL' && !unlisted.includes(path))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
  expect([...new Set(routes)].sort()).toEqual(listed.sort())
})

const asked: readonly [
  status: number,
  method: 'get' | 'post',
  path: string,
  query: string,
  init?: () => RequestInit,
][] = [
  [200, 'get', '/api/case', ''],
  ...['dossier', 'digest', 'table', 'timeline', 'figures', 'identities', 'sources', 'doubts'].flatMap(
    (part): [number, 'get', string, string][] => [
      [200, 'get', `/api/${part}`, ''],
      [200, 'get', `/api/${part}`, '?asOf=2025-03-14'],
      [400, 'get', `/api/${part}`, '?asOf=1900-01-01'],
      [400, 'get', `/api/${part}`, '?asOf=2025-02-30'],
    ],
  ),
  [200, 'get', '/api/articles', ''],
  [200, 'get', '/api/articles', '?date=2025-03-14&outlet=reuters&q=ferry'],
  [400, 'get', '/api/articles', '?date=yesterday'],
  [200, 'get', '/api/articles', '?asOf=2025-03-14'],
  [400, 'get', '/api/articles', '?asOf=1900-01-01'],
  [200, 'get', '/api/articles/{id}', ''],
  [200, 'get', '/api/search', '?q=ferries'],
  [200, 'get', '/api/search', '?q=euros&party=denmark&from=2025-03-15&to=2025-03-15&limit=1'],
  [400, 'get', '/api/search', ''],
  [400, 'get', '/api/search', '?q=%22%22'],
  [400, 'get', '/api/search', '?q=a&limit=201'],
  [400, 'get', '/api/search', '?q=a&offset=-1'],
  [200, 'get', '/api/judgements', ''],
  [200, 'get', '/api/outlook', ''],
  [400, 'get', '/api/outlook', '?asOf=1900-01-01'],
  [200, 'post', '/api/outlook', '', () => json({ conflict })],
  [200, 'post', '/api/outlook', '', () => json({ conflict, asOf: '2025-03-14' })],
  [400, 'post', '/api/outlook', '', () => json({ conflict, asOf: 'soon' })],
  [400, 'post', '/api/outlook', '', () => json({ conflict, asOf: '1900-01-01' })],
  [422, 'post', '/api/outlook', '', () => json({ conflict: 'parties: none' })],
  [200, 'get', '/api/ask', '?q=What%20does%20Denmark%20demand%3F'],
  [200, 'get', '/api/ask', '?q=What%20does%20Zembla%20demand%3F&asOf=2025-03-14'],
  [400, 'get', '/api/ask', ''],
  [400, 'get', '/api/ask', '?q=What%20does%20Denmark%20demand%3F&asOf=1900-01-01'],
  [400, 'get', '/api/ask', '?q=%20'],
  [200, 'get', '/api/export', '?format=jsonl'],
  [200, 'get', '/api/export', '?format=csv&asOf=2025-03-14'],
  [400, 'get', '/api/export', ''],
  [400, 'get', '/api/export', '?format=csv&asOf=1900-01-01'],
  [400, 'get', '/api/export', '?format=docx'],
  [400, 'get', '/api/export', '?format=csv&asOf=2025-02-30'],
  [200, 'get', '/api/articles/{id}', '?coder=ada'],
  [400, 'post', '/api/outlook', '', () => json({ words: 'none' })],
  [200, 'post', '/api/articles', '', () => json({ name: 'note.txt', text: 'Talks resume.\n\nSpain agreed to talks.' })],
  [
    200,
    'post',
    '/api/articles',
    '',
    () => form({ file: new File(['A third one. Italy refuses.'], 'x.txt'), date: '2025-03-16' }),
  ],
  [200, 'post', '/api/articles', '', () => form({ file: new File([new Uint8Array([0, 1, 2, 3])], 'x.pdf') })],
  [400, 'post', '/api/articles', '', () => form({ file: new File(['Words.'], 'x.txt'), date: 'soon' })],
  [400, 'post', '/api/articles', '', () => form({ other: 'thing' })],
  [400, 'post', '/api/articles', '', () => json({ text: 7 })],
  [400, 'post', '/api/articles', '', () => ({ ...json({}), body: '{' })],
  [
    200,
    'post',
    '/api/judgements',
    '',
    () => json({ verb: 'reject', target: { kind: 'statement', article: id, ...statement } }),
  ],
  [200, 'post', '/api/judgements', '', () => json({ verb: 'undo', of: '1', who: 'somebody else' })],
  [200, 'get', '/api/judgements', ''],
  [200, 'get', '/api/judgements', '?who=ada&party=state:norway&issue=aid'],
  [400, 'get', '/api/judgements', '?party=state:norway'],
  [200, 'get', '/api/agreement', ''],
  [422, 'post', '/api/judgements', '', () => json({ verb: 'undo', of: '99' })],
  [400, 'post', '/api/judgements', '', () => ({ ...json({}), body: 'no' })],
]

test.each(asked)('%i to %s %s%s, as the document says', async (status, method, path, query, init) => {
  const answer = await app.request(path.replace('{id}', id) + query, init?.() ?? {})
  const copy = answer.clone()
  expect(await wrongIn(answer, method, path)).toEqual([])
  expect(copy.status, await copy.text()).toBe(status)
})

test('an answer that is not as the document says is noticed', async () => {
  const { paths } = document
  const schema = paths['/api/case']!.get!.responses['200']!.content!['application/json']!.schema
  const card = (await (await app.request('/api/case')).json()) as object
  expect(problemsOf(card, schema, resolve)).toEqual([])
  expect(problemsOf({ ...card, articles: 'many' }, schema, resolve)).not.toEqual([])
  expect(problemsOf({ ...card, more: 1 }, schema, resolve)).not.toEqual([])
  expect(problemsOf({}, schema, resolve)).not.toEqual([])
})

test('the readable page lists every route', async () => {
  const page = await (await app.request('/api/docs')).text()
  for (const path of Object.keys(document.paths)) expect(page).toContain(path)
})
