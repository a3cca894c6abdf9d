import { AsOf, describe } from './describe.ts'
import type { Room } from './room.ts'

/** What would hold: of the conflict that is drafted from the case. */
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
}
