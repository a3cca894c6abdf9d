import { createMiddleware } from 'hono/factory'
import { Fault } from '../../model/index.ts'

const inWords = (bytes: number): string => (bytes >= 2 ** 20 ? `${Math.floor(bytes / 2 ** 20)} MiB` : `${bytes} bytes`)

/**
 * Refuses a body that is larger than `limit` bytes: by its announced length before any of it is read, else as soon as
 * that many have come. `way` is what to do instead.
 */
export const bodyLimited = (limit: number, way: string) =>
  createMiddleware(async (c, next) => {
    const tooLarge = () => new Fault('body-too-large', { limit: inWords(limit), way })
    const { body } = c.req.raw
    if (Number(c.req.header('content-length') ?? 0) > limit) throw tooLarge()
    if (body === null || c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const content = await readUpTo(body, limit)
    if (content === null) throw tooLarge()
    c.req.raw = new Request(c.req.raw.url, { method: c.req.method, headers: c.req.raw.headers, body: content })
    await next()
  })

/** The whole of a stream; `null` when there is more of it, of which nothing further is read then. */
async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.byteLength
    if (length > limit) {
      reader.cancel().catch(() => {}) // whoever sends may go on for long; there is nothing to wait for
      return null
    }
    chunks.push(value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.byteLength
  }
  return whole
}
