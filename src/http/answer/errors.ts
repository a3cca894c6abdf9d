import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type ErrorAnswer, Fault } from '../../model/index.ts'
import { escaped, page } from '../site/page.ts'
import { statusOf } from './status.ts'

/** The one shape of an error. */
export const errorAnswer = (fault: Fault): ErrorAnswer => ({ error: fault.toJSON() })

/** Answers with a fault; a method that is refused names those that are not, as HTTP wants it. */
export function answerFault(c: Context, fault: Fault): Response {
  const { allowed } = fault.details
  if (fault.code === 'method-refused') c.header('Allow', String(allowed))
  if (fault.code === 'token-wrong') c.header('WWW-Authenticate', 'Bearer realm="parley"')
  if (fault.code === 'case-locked') c.header('Retry-After', '5')
  c.header('ETag', undefined)
  c.header('Cache-Control', 'no-store')
  return forReaders(c)
    ? c.html(page(fault.message, faultPage(fault)), statusOf(fault))
    : c.json(errorAnswer(fault), statusOf(fault))
}

/** True when a person has opened an address of the workbench, who would not know what to make of JSON. */
function forReaders(c: Context): boolean {
  return !c.req.path.startsWith('/api') && (c.req.header('accept') ?? '').includes('text/html')
}

function faultPage({ message, hint, code }: Fault): string {
  return `<h1>${escaped(sentence(message))}</h1>\n<p>${escaped(sentence(hint))}</p>\n<p class="small">${escaped(code)}</p>`
}

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/** What was thrown, as a fault. Whatever is none of ours is complained about here and told to nobody. */
export function faultOf(error: unknown, complain: (text: string) => void): Fault {
  if (error instanceof Fault) return error
  if (error instanceof HTTPException && error.status === 415)
    return new Fault('body-type', { type: 'another form', wanted: 'what /api/docs shows' })
  if (error instanceof HTTPException && error.status === 400)
    return new Fault('request-invalid', { place: 'the body', problem: 'it cannot be read' })
  complain(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return new Fault('unexpected')
}
