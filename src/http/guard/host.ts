import { isIP } from 'node:net'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { Fault } from '../../model/index.ts'
import type { HttpOptions } from '../options.ts'

const loopback = new Set(['localhost', '127.0.0.1', '::1'])

/** The host that a request is for, as it says itself: `127.0.0.1:4517`. */
export const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host

/** `[::1]:4517` → `::1`. Empty when it cannot be read. */
function nameOf(host: string): string {
  const match = /^(?:\[([^\]]+)\]|([^:[\]]+))(?::\d{1,5})?$/.exec(host.trim())
  return (match?.[1] ?? match?.[2] ?? '').toLowerCase().replace(/\.$/, '')
}

/**
 * Refuses whatever is for a name that is not ours. A page of another site can make its own name lead to this machine
 * (DNS rebinding) and would then be of the same origin; but it cannot make its name be ours.
 */
export const ownHostOnly = ({ hosts, anyAddress }: HttpOptions) =>
  createMiddleware(async (c, next) => {
    const name = nameOf(hostOf(c))
    const own = loopback.has(name) || hosts.some((host) => host.toLowerCase() === name)
    if (!own && !(anyAddress && isIP(name) !== 0)) {
      const host = hostOf(c).slice(0, 100)
      throw new Fault('host-refused', { host, address: hosts[0] ?? '127.0.0.1 or localhost' })
    }
    await next()
  })
