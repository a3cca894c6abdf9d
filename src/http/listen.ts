import type { Server } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'
import { createAdaptorServer } from '@hono/node-server'
import type { Address, Listen } from '../app/index.ts'
import { Fault } from '../model/index.ts'
import { appOf } from './app.ts'
import { checkToken } from './guard/token.ts'
import { loopbackOnly } from './options.ts'

const loopback = new Set(['localhost', '127.0.0.1', '::1'])
const everywhere = new Set(['0.0.0.0', '::'])
/** How long open answers may take to end when the server closes. In milliseconds. */
const patience = 1_000
/** How many ports after one that is taken we look at for one that is free. */
const neighbours = 20

/** Serves a desk over HTTP; closing it ends live updates and lets answers under way come to their end. */
export const listen: Listen = async (desk, address, complain) => {
  const host = address.host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  if (address.token !== null) checkToken(address.token)
  else if (!loopback.has(host)) throw new Fault('host-needs-token', { host })
  const stop = new AbortController()
  const app = appOf(desk, {
    ...loopbackOnly,
    token: address.token,
    hosts: everywhere.has(host) ? [hostname()] : [host],
    anyAddress: everywhere.has(host),
    site: address.site,
    stop: stop.signal,
    complain,
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const port = await bind(server, { ...address, host })
  return {
    url: `http://${isIP(host) === 6 ? `[${host}]` : host}:${port}/`,
    close: async () => {
      stop.abort()
      await closed(server)
    },
  }
}

/** The port that it listens on then. */
async function bind(server: Server, { host, port }: Address): Promise<number> {
  try {
    return await tryPort(server, host, port)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    if (reason !== 'EADDRINUSE') throw new Fault('address-unusable', { host, port, reason })
    throw new Fault('port-in-use', { host, port, other: await freePort(host, port) })
  }
}

function tryPort(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const bound = server.address()
      resolve(typeof bound === 'object' && bound ? bound.port : port)
    })
  })
}

/** The next port that nobody listens on; 0, which takes any, when all the next ones are taken. */
async function freePort(host: string, taken: number): Promise<number> {
  const { createServer } = await import('node:http')
  for (let port = taken + 1; port <= Math.min(taken + neighbours, 65_535); port++) {
    const probe = createServer()
    try {
      await tryPort(probe, host, port)
      await closed(probe)
      return port
    } catch {
      // taken as well: the next one
    }
  }
  return 0
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), patience).unref()
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
