import type { Context } from 'hono'

/** An answer that is made for this request and must not be kept. */
export function freshAnswer(c: Context, value: unknown): Response {
  return c.body(JSON.stringify(value), 200, {
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
  })
}
