import * as z from 'zod'
import { type ArticleList, type DossierArticle, dayRange } from '../../model/index.ts'
import { AsOf, Day, describe } from './describe.ts'
import type { Room } from './room.ts'

const Which = AsOf.extend({
  date: Day.optional().describe('Published on this day'),
  outlet: z.string().max(200).optional().describe('Id or name of the outlet'),
  q: z.string().max(200).optional().describe('Words of the title'),
})
const AsSeen = z.object({
  coder: z
    .string()
    .max(100)
    .optional()
    .describe('As this coder works on it: with their own blind codings, without those of others'),
})
const ById = z.object({ id: z.string().max(100).describe('SHA-256 of its text') })

/** The articles of the case, one by one. */
export function articleRoutes({ app, desk, kept }: Room): void {
  app.openapi(
    describe({
      method: 'get',
      path: '/api/articles',
      summary: 'The articles of the case, or those of a day or an outlet, or what was known on a day',
      answer: 'ArticleList',
      request: { query: Which },
    }),
    (c) => {
      const which = c.req.valid('query')
      return kept.json(c, `articles ${JSON.stringify(which)}`, async (): Promise<ArticleList> => {
        const articles = await desk.list('articles', which.asOf ?? null)
        return { articles: articles.filter((card) => isMeant(card, which)) }
      })
    },
  )
  app.openapi(
    describe({
      method: 'get',
      path: '/api/articles/{id}',
      summary: 'One article with its text and everything that was found in it',
      answer: 'ArticlePage',
      request: { params: ById, query: AsSeen },
      errors: { 404: 'The case holds no such article.' },
    }),
    (c) => {
      const { id } = c.req.valid('param')
      const { coder = null } = c.req.valid('query')
      return kept.json(c, `article ${JSON.stringify([id, coder])}`, () => desk.article(id, coder))
    },
  )
}

function isMeant({ outlet, published, title }: DossierArticle, which: z.infer<typeof Which>): boolean {
  const { first, last } = published ? dayRange(published.value) : { first: null, last: null }
  const named = which.outlet?.toLowerCase()
  const onDay = !which.date || (first !== null && last !== null && first <= which.date && which.date <= last)
  const byOutlet = !named || outlet?.id === which.outlet || outlet?.name.toLowerCase() === named
  const titled = (which.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => (title ?? '').toLowerCase().includes(word))
  return onDay && byOutlet && titled
}
