import { setMaxListeners } from 'node:events'
import { createRoute } from '@hono/zod-openapi'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { Fault, type LiveEvent } from '../../model/index.ts'
import { schemaRef } from '../schemas.ts'
import { anywhere, error } from './describe.ts'
import type { Room } from './room.ts'

/** How often we look whether another process has written to the case, while somebody listens. In milliseconds. */
const lookEvery = 1_000
/** How often something is sent even if nothing happened, so that nobody on the way takes the line for dead. */
const beatEvery = 15_000
/** Each stream is an open connection. */
const most = 64

const route = createRoute({
  method: 'get',
  path: '/api/events',
  summary: 'What happens to the case, as server-sent events: dossier, progress, judgement',
  responses: {
    200: {
      description: 'A stream of events; the first says in which state the case is.',
      content: { 'text/event-stream': { schema: schemaRef('LiveEvent') } },
    },
    ...anywhere,
    503: error('Too many pages are listening already.'),
  },
})

/** Live updates. */
export function eventRoutes({ app, desk, options }: Room): void {
  setMaxListeners(most + 16, options.stop) // one for each stream: more than Node takes for a leak
  let streams = 0
  let timer: NodeJS.Timeout | null = null
  let complained = ''
  /** What goes wrong every second is said once. */
  const complain = ({ message }: Error): void => {
    if (message !== complained) options.complain(`${message}\n`)
    complained = message
  }
  const look = () =>
    void desk.look().then(() => {
      complained = ''
    }, complain)
  const begin = () => {
    streams++
    timer ??= setInterval(look, lookEvery).unref()
  }
  const end = () => {
    streams--
    if (streams > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }
  app.openapi(route, async (c) => {
    if (streams >= most) throw new Fault('too-many-listeners', { limit: most })
    const state = await desk.state() // what cannot be answered is refused in words, before a stream begins
    begin()
    return streamSSE(c, async (stream) => {
      try {
        await send(stream, { event: 'dossier', data: { state } })
        await follow(stream, desk.listen, options.stop)
      } finally {
        end()
      }
    })
  })
}

const send = (stream: SSEStreamingApi, { event, data }: LiveEvent): Promise<void> =>
  stream.writeSSE({ event, data: JSON.stringify(data) })

/** Passes events on until the reader goes or the server closes. */
function follow(
  stream: SSEStreamingApi,
  listen: (listener: (event: LiveEvent) => void) => () => void,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const unlisten = listen((event) => void send(stream, event))
    const beat = setInterval(() => void stream.write(': still here\n\n'), beatEvery).unref()
    const finish = () => {
      unlisten()
      clearInterval(beat)
      stop.removeEventListener('abort', finish)
      resolve()
    }
    stream.onAbort(finish)
    // Whoever went before we began to follow is not announced.
    if (stop.aborted || stream.aborted || stream.closed) finish()
    else stop.addEventListener('abort', finish)
  })
}
