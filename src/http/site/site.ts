import type { Context } from 'hono'
import { Fault } from '../../model/index.ts'
import { knows, takesGzip } from '../answer/negotiate.ts'
import type { Room } from '../routes/room.ts'
import { type SiteFile, siteFiles } from './files.ts'
import { notBuiltPage } from './notBuilt.ts'

/**
 * The workbench: its files, and its one page under every address of its own, so that a link shows a colleague exactly
 * what was seen. Where it is not built, a plain page says so.
 */
export function siteRoutes({ app, desk, options }: Room): void {
  const file = siteFiles(options.site)
  app.get('/*', (c) => {
    const path = decoded(c.req.path)
    const found = path === null || path.endsWith('/') ? null : file(path)
    if (found) return send(c, found)
    if (path === null || path.startsWith('/api') || /\.[^/]*$/.test(path)) return c.notFound()
    const page = file('/index.html')
    return page ? send(c, page) : c.html(notBuiltPage(desk.version), 503, { 'Cache-Control': 'no-store' })
  })
  app.all('/*', (c) => {
    const { path, method } = c.req
    if (path.startsWith('/api')) return c.notFound()
    throw new Fault('method-refused', { path: path.slice(0, 200), method, allowed: 'GET, HEAD' })
  })
}

/** The address as written; `null` when it cannot be decoded, and so names nothing. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}

function send(c: Context, { type, plain, packed, etag, forGood }: SiteFile): Response {
  c.header('ETag', etag)
  c.header('Cache-Control', forGood ? 'private, max-age=31536000, immutable' : 'private, no-cache')
  c.header('Vary', 'Accept-Encoding')
  if (knows(c, etag)) return c.body(null, 304)
  c.header('Content-Type', type)
  const squeezed = packed !== null && takesGzip(c)
  if (squeezed) c.header('Content-Encoding', 'gzip')
  return c.body(new Uint8Array(squeezed ? packed : plain))
}
