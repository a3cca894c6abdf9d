import * as z from 'zod'
import { Day, describe } from './describe.ts'
import type { Room } from './room.ts'

const count = (least: number, most: number, usual: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .default(String(usual))
    .transform(Number)
    .pipe(z.int().min(least).max(most))

const Question = z.object({
  q: z
    .string()
    .max(500)
    .describe('Words; "quoted words" stand together, word* takes every ending, -word leaves out, OR asks for either'),
  party: z
    .string()
    .max(200)
    .optional()
    .describe('Id or name: only passages that name it or somebody who speaks for it'),
  outlet: z.string().max(200).optional().describe('Id or name of the outlet'),
  from: Day.optional().describe('First day of publication'),
  to: Day.optional().describe('Last day of publication'),
  limit: count(1, 200, 20).describe('How many passages at most'),
  offset: count(0, 999_999, 0).describe('How many of the best to leave out'),
})

/** Full text search. */
export function searchRoutes({ app, desk, kept }: Room): void {
  app.openapi(
    describe({
      method: 'get',
      path: '/api/search',
      summary: 'Passages that hold the words, best first, each with its best sentence',
      answer: 'SearchAnswer',
      request: { query: Question },
      errors: { 409: 'The case was made before there was a search, and is open for reading only.' },
    }),
    (c) => {
      const { q, party = null, outlet = null, from = null, to = null, limit, offset } = c.req.valid('query')
      const question = { q, party, outlet, from, to, limit, offset }
      return kept.json(c, `search ${JSON.stringify(question)}`, () => desk.search(question))
    },
  )
}
