import type { Context } from 'hono'

/** True when the asker takes gzip: named, and not with a weight of nought. */
export function takesGzip(c: Context): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/.test(c.req.header('accept-encoding') ?? '')
}

/** True when the asker has the very answer that carries this tag. */
export function knows(c: Context, etag: string): boolean {
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return (c.req.header('if-none-match') ?? '').split(',').some((one) => one.trim() === '*' || bare(one) === bare(etag))
}
