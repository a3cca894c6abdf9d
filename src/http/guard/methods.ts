import type { OpenAPIHono } from '@hono/zod-openapi'
import { Fault } from '../../model/index.ts'

/** To be called after all routes of the API: whatever their addresses do not take is refused in words (405). */
export function otherMethods(app: OpenAPIHono): void {
  const taken = new Map<string, Set<string>>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL' || !path.startsWith('/api')) continue
    const methods = taken.get(path) ?? new Set()
    methods.add(method)
    if (method === 'GET') methods.add('HEAD')
    taken.set(path, methods)
  }
  for (const [path, methods] of taken) {
    app.all(path, (c) => {
      throw new Fault('method-refused', { path: c.req.path, method: c.req.method, allowed: [...methods].join(', ') })
    })
  }
}
