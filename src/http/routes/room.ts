import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Desk } from '../../app/index.ts'
import type { KeptAnswers } from '../answer/kept.ts'
import type { HttpOptions } from '../options.ts'

/** What a group of routes is given to work with. */
export interface Room {
  readonly app: OpenAPIHono
  readonly desk: Desk
  readonly kept: KeptAnswers
  readonly options: HttpOptions
}
