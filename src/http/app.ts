import { OpenAPIHono } from '@hono/zod-openapi'
import type { Desk } from '../app/index.ts'
import { Fault } from '../model/index.ts'
import { answerFault, faultOf } from './answer/errors.ts'
import { keepAnswers } from './answer/kept.ts'
import { withHeaders } from './guard/headers.ts'
import { ownHostOnly } from './guard/host.ts'
import { otherMethods } from './guard/methods.ts'
import { ownOriginOnly } from './guard/origin.ts'
import { tokenNeeded } from './guard/token.ts'
import { type HttpOptions, loopbackOnly } from './options.ts'
import { addRoutes } from './routes/addArticles.ts'
import { articleRoutes } from './routes/articles.ts'
import { askRoutes } from './routes/ask.ts'
import { requestInvalid } from './routes/describe.ts'
import { docsRoutes } from './routes/docs.ts'
import { dossierRoutes } from './routes/dossier.ts'
import { eventRoutes } from './routes/events.ts'
import { exportRoutes } from './routes/export.ts'
import { judgementRoutes } from './routes/judgements.ts'
import { outlookRoutes } from './routes/outlook.ts'
import type { Room } from './routes/room.ts'
import { searchRoutes } from './routes/search.ts'
import { siteRoutes } from './site/site.ts'

/**
 * The whole of what is served, as a function from request to answer: `appOf(desk).request('/api/case')`. Every request
 * is first asked for its host, its origin and its token.
 */
export function appOf(desk: Desk, options: HttpOptions = loopbackOnly): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (!result.success) return answerFault(c, requestInvalid(result.target, result.error.issues))
    },
  })
  app.onError((error, c) => answerFault(c, faultOf(error, options.complain)))
  app.use(withHeaders)
  app.use(ownHostOnly(options))
  app.use(ownOriginOnly)
  app.use(tokenNeeded(options.token))
  const room: Room = { app, desk, options, kept: keepAnswers(desk.state, desk.version) }
  dossierRoutes(room)
  articleRoutes(room)
  searchRoutes(room)
  outlookRoutes(room)
  askRoutes(room)
  exportRoutes(room)
  addRoutes(room)
  judgementRoutes(room)
  eventRoutes(room)
  docsRoutes(room)
  otherMethods(app)
  siteRoutes(room)
  app.notFound((c) => answerFault(c, new Fault('route-missing', { path: c.req.path.slice(0, 200) })))
  return app
}
