import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { Fault } from '../../model/index.ts'
import { freshAnswer } from '../answer/fresh.ts'
import { bodyLimited } from '../guard/body.ts'
import { schemaRef } from '../schemas.ts'
import { answers, describe } from './describe.ts'
import type { Room } from './room.ts'

const Which = z.object({
  who: z.string().max(100).optional().describe('Who asks: blind entries of others are left out until they are settled'),
  party: z.string().max(200).optional().describe('With issue: only what touched this cell of the table'),
  issue: z.string().max(200).optional().describe('With party'),
})

/** A judgement quotes a few sentences at most. */
const limit = 2 ** 20

const enter = createRoute({
  method: 'post',
  path: '/api/judgements',
  summary: 'Enter a judgement; undo and redo are entries too. "who" beside the verb signs it with another name',
  middleware: [bodyLimited(limit, 'enter it from a file with: parley judge FILE --case FILE')] as const,
  request: { body: { required: true, content: { 'application/json': { schema: schemaRef('JudgementDraft') } } } },
  responses: answers('Judgement', {
    404: 'The case holds no such article.',
    409: 'Another process is writing the case, or it is open for reading only.',
    413: 'The request is too large.',
    422: 'It does not fit the case: the words do not stand there, or it was judged so already.',
  }),
})

/** The log of judgements, which only grows. */
export function judgementRoutes({ app, desk, kept }: Room): void {
  app.openapi(
    describe({
      method: 'get',
      path: '/api/judgements',
      summary: 'The log of judgements, oldest first; which are in force, and which no longer fit',
      answer: 'JudgementLog',
      request: { query: Which },
    }),
    (c) => {
      const { who = null, party, issue } = c.req.valid('query')
      if ((party === undefined) !== (issue === undefined))
        throw new Fault('request-invalid', { place: party === undefined ? 'party' : 'issue', problem: 'it is missing' })
      const cell = party === undefined || issue === undefined ? null : { party, issue }
      return kept.json(c, `judgements ${JSON.stringify([who, cell])}`, () => desk.judgements({ who, cell }))
    },
  )
  app.openapi(
    describe({
      method: 'get',
      path: '/api/agreement',
      summary: "Krippendorff's alpha with its interval by article and kind, and where coders differ",
      answer: 'AgreementAnswer',
    }),
    (c) => kept.json(c, 'agreement', () => desk.agreement()),
  )
  app.openapi(enter, async (c) => {
    const draft: unknown = await c.req.raw.json().catch(() => {
      throw new Fault('request-invalid', { place: 'the body', problem: 'it is not JSON' })
    })
    const who = (draft as { who?: unknown } | null)?.who
    return freshAnswer(c, await desk.judge(draft, typeof who === 'string' ? who : null))
  })
}
