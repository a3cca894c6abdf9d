import { createRoute } from '@hono/zod-openapi'
import { Fault } from '../../model/index.ts'
import { freshAnswer } from '../answer/fresh.ts'
import { bodyLimited } from '../guard/body.ts'
import { schemaRef } from '../schemas.ts'
import { answers, describe } from './describe.ts'
import type { Room } from './room.ts'

/** A judgement quotes a few sentences at most. */
const limit = 2 ** 20

const enter = createRoute({
  method: 'post',
  path: '/api/judgements',
  summary: 'Enter a judgement; undo and redo are entries too. "who" beside the verb signs it with another name',
  middleware: [bodyLimited(limit)] as const,
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
    }),
    (c) => kept.json(c, 'judgements', () => desk.judgements()),
  )
  app.openapi(enter, async (c) => {
    const draft: unknown = await c.req.raw.json().catch(() => {
      throw new Fault('request-invalid', { place: 'the body', problem: 'it is not JSON' })
    })
    const who = (draft as { who?: unknown } | null)?.who
    return freshAnswer(c, await desk.judge(draft, typeof who === 'string' ? who : null))
  })
}
