import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { Fault } from '../../model/index.ts'
import { freshAnswer } from '../answer/fresh.ts'
import { bodyLimited } from '../guard/body.ts'
import { AsOf, answers, Day, describe, requestInvalid } from './describe.ts'
import type { Room } from './room.ts'

const Given = z.object({
  conflict: z.string().min(1).max(1_000_000).describe('A conflict as YAML or JSON text'),
  asOf: Day.nullish().describe('Up to which day the stated limits are taken, YYYY-MM-DD'),
})
/** A conflict is written by hand: a few kilobytes. */
const limit = 2 * 2 ** 20

const weigh = createRoute({
  method: 'post',
  path: '/api/outlook',
  summary:
    'Which outcomes of a given conflict would hold, beside the limits that the case states; its quotations must stand there',
  middleware: [bodyLimited(limit, 'weigh it from its file with: parley weigh --conflict FILE --case FILE')] as const,
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.toJSONSchema(Given, { target: 'draft-2020-12' }) as object } },
    },
  },
  responses: answers('OutlookAnswer', {
    413: 'The request is too large.',
    422: 'It is no conflict, or too large a one; the line is named.',
  }),
})

/** What would hold: of the conflict that is drafted from the case, or of one that is given. */
export function outlookRoutes({ app, desk, kept }: Room): void {
  app.openapi(
    describe({
      method: 'get',
      path: '/api/outlook',
      summary: 'Which outcomes would hold, with the drafted conflict as YAML',
      answer: 'OutlookAnswer',
      request: { query: AsOf },
      errors: { 404: 'The case holds no conflict to weigh.', 422: 'The drafted conflict is too large.' },
    }),
    (c) => {
      const { asOf = null } = c.req.valid('query')
      return kept.json(c, `outlook ${asOf}`, () => desk.outlook({ conflict: null, asOf }))
    },
  )
  app.openapi(weigh, async (c) => {
    const data: unknown = await c.req.raw.json().catch(() => {
      throw new Fault('request-invalid', { place: 'the body', problem: 'it is not JSON' })
    })
    const given = Given.safeParse(data)
    if (!given.success) throw requestInvalid('the body', given.error.issues)
    const { conflict, asOf = null } = given.data
    const answer = await desk.outlook({ conflict, asOf })
    return freshAnswer(c, answer)
  })
}
