import * as z from 'zod'
import { AsOf, describe } from './describe.ts'
import type { Room } from './room.ts'

const Question = AsOf.extend({
  q: z.string().max(2_000).describe('A question in English: who wants what, who said what, who met whom, how many'),
})

/** Questions, answered in words of the articles alone. */
export function askRoutes({ app, desk, kept }: Room): void {
  app.openapi(
    describe({
      method: 'get',
      path: '/api/ask',
      summary: 'Answers to a question in words of the articles, best first; or that the case does not say',
      answer: 'Answers',
      request: { query: Question },
    }),
    (c) => {
      const { q, asOf = null } = c.req.valid('query')
      return kept.json(c, `ask ${JSON.stringify([q, asOf])}`, () => desk.ask({ question: q, asOf }))
    },
  )
}
