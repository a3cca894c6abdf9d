import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskOf } from '../../../test/kit/desk.ts'
import type { ArticleList, ArticlePage, DossierPartOf } from '../../model/index.ts'
import { appOf } from '../app.ts'

const { desk } = await deskOf()
const app = appOf(desk)
afterAll(() => desk.close())

let id: string
const page = async (coder?: string): Promise<ArticlePage> => {
  const query = coder === undefined ? '' : `?coder=${coder}`
  return (await (await app.request(`/api/articles/${id}${query}`)).json()) as ArticlePage
}
const stances = async (coder?: string) => (await page(coder)).reading!.positions.map(({ stance }) => stance)

beforeAll(async () => {
  const { articles } = (await (await app.request('/api/articles')).json()) as ArticleList
  id = articles.find(({ path }) => path === 'ferry.txt')!.id
})

test('a blind coder sees their own codings, others do not', async () => {
  const before = await stances()
  const [first] = (await page()).reading!.positions
  const target = { kind: 'position', article: id, ...first!.span }
  const draft = { verb: 'reject', target, blind: true, who: 'ada' }
  const headers = { 'content-type': 'application/json' }
  const entered = await app.request('/api/judgements', { method: 'POST', body: JSON.stringify(draft), headers })
  expect(entered.status).toBe(200)
  expect(await stances('ada')).toHaveLength(before.length - 1)
  expect(await stances('bo')).toEqual(before)
  expect(await stances()).toEqual(before)
})

test('an article brings the chains of its own statements, and no others', async () => {
  const { chains } = (await (await app.request('/api/sources')).json()) as DossierPartOf<'sources'>
  const { articles } = (await (await app.request('/api/articles')).json()) as ArticleList
  for (const { id: each } of articles) {
    const one = (await (await app.request(`/api/articles/${each}`)).json()) as ArticlePage
    expect(one.chains).toEqual(chains.filter(({ article }) => article === each))
  }
  expect(chains.length).toBeGreaterThan(0)
})

test('of a day there are the articles that had been published by then', async () => {
  const paths = async (query: string) =>
    ((await (await app.request(`/api/articles?${query}`)).json()) as ArticleList).articles.map(({ path }) => path)
  expect(await paths('asOf=2025-03-14')).toEqual(['ferry.txt'])
  expect((await paths('asOf=2025-03-15')).sort()).toEqual(['ferry.txt', 'harbour.txt'])
  expect(await paths('asOf=2025-03-14&q=harbour')).toEqual([])
})

test.each(['articles', 'table', 'dossier', 'ask', 'outlook', 'export'])(
  'before the first article /api/%s answers as the command line does',
  async (route) => {
    const more = { ask: '&q=who', export: '&format=md' }[route] ?? ''
    const answer = await app.request(`/api/${route}?asOf=1999-12-31${more}`)
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({
      error: {
        code: 'as-of-too-early',
        message: 'nothing in the case had been published by 1999-12-31: its first article is of 2025-03-14',
        hint: 'ask for 2025-03-14 or a later day, or leave the day out',
      },
    })
  },
)
