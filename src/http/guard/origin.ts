import { createMiddleware } from 'hono/factory'
import { Fault } from '../../model/index.ts'
import { hostOf } from './host.ts'

const reads = new Set(['GET', 'HEAD'])

/**
 * Refuses what a page of another site sends: anything that writes, and of what reads all but following a link. Browsers
 * say where a request comes from in `Sec-Fetch-Site` (https://www.w3.org/TR/fetch-metadata/) and `Origin`, which no
 * script can change; programs send neither.
 */
export const ownOriginOnly = createMiddleware(async (c, next) => {
  const [site, mode, origin] = ['sec-fetch-site', 'sec-fetch-mode', 'origin'].map((name) => c.req.header(name))
  const isLink = reads.has(c.req.method) && mode === 'navigate' && origin === undefined
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (foreign && !isLink) throw new Fault('origin-refused')
  if (origin !== undefined && !isOwn(origin, hostOf(c))) throw new Fault('origin-refused')
  await next()
})

function isOwn(origin: string, host: string): boolean {
  try {
    const { protocol, host: named } = new URL(origin)
    return (protocol === 'http:' || protocol === 'https:') && named === host.toLowerCase()
  } catch {
    return false // "null": a page without an origin of its own
  }
}
