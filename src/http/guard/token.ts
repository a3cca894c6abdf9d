import { createHash, timingSafeEqual } from 'node:crypto'
import { getCookie, setCookie } from 'hono/cookie'
import { createMiddleware } from 'hono/factory'
import { Fault } from '../../model/index.ts'

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The shortest token that is taken. */
export const leastToken = 16

/** @throws Fault `token-weak`. */
export function checkToken(token: string): void {
  if (token.length < leastToken || /\s/.test(token))
    throw new Fault('token-weak', { length: token.length, least: leastToken })
}

/**
 * Lets in who brings the token: as `Authorization: Bearer …`, as our cookie, or once as `?token=` in the address of a
 * page, which sets the cookie and leads on to the address without it. Compared by hash, in the same time however much
 * of it is right. The cookie's name is the token's own, since cookies do not tell ports apart.
 */
export const tokenNeeded = (token: string | null) => {
  const wanted = digest(token ?? '')
  const cookie = `parley-${digest(`cookie ${token}`).toString('hex').slice(0, 12)}`
  const isRight = (given: string | undefined): boolean => given !== undefined && timingSafeEqual(digest(given), wanted)
  return createMiddleware(async (c, next) => {
    if (token === null) return next()
    const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (isRight(bearer) || isRight(getCookie(c, cookie))) return next()
    const url = new URL(c.req.url)
    const given = url.searchParams.get('token') ?? undefined
    if (c.req.method !== 'GET' || url.pathname.startsWith('/api') || !isRight(given)) throw new Fault('token-wrong')
    setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Lax', path: '/' })
    url.searchParams.delete('token')
    c.header('Cache-Control', 'no-store')
    return c.redirect(`${url.pathname.replace(/^\/+/, '/')}${url.search}`, 303)
  })
}
