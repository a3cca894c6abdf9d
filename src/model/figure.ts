import * as z from 'zod'
import { Judged } from './judged.ts'
import { Ref } from './ref.ts'
import { Span } from './span.ts'
import { When } from './when.ts'

export const Bound = z.enum(['exact', 'about', 'at-least', 'at-most', 'range', 'vague'])
export type Bound = z.infer<typeof Bound>

export const Topic = z.enum([
  'casualties',
  'territory',
  'troops',
  'recruits',
  'aid',
  'money',
  'displaced',
  'share',
  'duration',
  'count',
  'other',
])
export type Topic = z.infer<typeof Topic>

/**
 * A quantity in the text. `low` and `high` are in the base unit (8e10 with unit `USD`, not "80 billion"); a bound on
 * one side only leaves the other `null`, an exact figure has both the same. Shares are in `percent` (90, not 0.9).
 */
export const Figure = z.object({
  span: Span,
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
  bound: Bound,
  /** What is counted, as it stands ("of the terms", "residents"). */
  of: z.string().nullable(),
  topic: Topic,
  per: z.string().nullable(),
  subject: Ref.nullable(),
  period: When.nullable(),
  statement: z.string().nullable(),
  rule: z.string(),
  judged: Judged.optional(),
})
export type Figure = z.infer<typeof Figure>
