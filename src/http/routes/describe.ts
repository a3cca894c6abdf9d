import { createRoute, type RouteConfig } from '@hono/zod-openapi'
import * as z from 'zod'
import { Fault, plainProblem } from '../../model/index.ts'
import { type SchemaName, schemaRef } from '../schemas.ts'

/** A day as it is asked for. @throws Fault `bad-date` for one that no calendar has. */
export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => {
    const time = Date.parse(`${value}T00:00:00Z`)
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
  }, 'no calendar has this day')
  .describe('A day, YYYY-MM-DD')

/** The question that every part of the dossier takes. */
export const AsOf = z.object({ asOf: Day.optional().describe('Only what was published up to this day, YYYY-MM-DD') })

const json = (name: SchemaName) => ({ 'application/json': { schema: schemaRef(name) } })
/** An answer that is an error, and when it comes. */
export const error = (description: string) => ({ description, content: json('Error') })

/** Answers that any route can give. */
export const anywhere = {
  400: error('A part of the request has the wrong form.'),
  401: error('The token is missing or wrong.'),
  403: error('The request comes from another site.'),
  421: error('The request is for a host that is not ours.'),
  500: error('A mistake in Parley, or a damaged case.'),
}

type Asked = NonNullable<RouteConfig['request']>

export interface Described<R extends Asked> {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly answer: SchemaName
  readonly request?: R
  /** Other answers by status, in words: all of them errors. */
  readonly errors?: Readonly<Record<number, string>>
}

/** A route with everything that the API's document says of it. */
export function describe<R extends Asked = Record<never, never>>(route: Described<R>) {
  const { method, path, summary, answer, request, errors = {} } = route
  return createRoute({
    method,
    path,
    summary,
    request: request ?? ({} as R),
    responses: {
      200: { description: summary, content: json(answer) },
      ...(method === 'get' ? { 304: { description: 'As it was: nobody has written to the case since.' } } : {}),
      ...anywhere,
      ...Object.fromEntries(Object.entries(errors).map(([status, words]) => [status, error(words)])),
    },
  })
}

interface Problem {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The answers of a route that takes a body: one that is right, and errors in words by status. */
export function answers(answer: SchemaName, errors: Readonly<Record<number, string>>): RouteConfig['responses'] {
  const wrong = Object.entries(errors).map(([status, words]) => [status, error(words)])
  return { 200: { description: 'Done', content: json(answer) }, ...anywhere, ...Object.fromEntries(wrong) }
}

/** The first thing wrong with a request, as a fault. */
export function requestInvalid(target: string, problems: readonly Problem[]): Fault {
  const [first] = problems
  const name = first?.path.map(String).join('.') ?? ''
  return new Fault('request-invalid', {
    place: name === '' ? target : name,
    problem: first ? plainProblem(first.message) : 'wrong form',
  })
}
