import * as z from 'zod'
import { Judged } from './judged.ts'
import { Span } from './span.ts'
import { When } from './when.ts'

/** An expression of time in the text, and what it means. */
export const DateMention = z.object({
  span: Span,
  when: When,
  kind: z.enum(['date', 'time', 'duration', 'set']),
  rule: z.string(),
  /** The part of the day that the words name beside it ("Friday night"), which EDTF cannot hold. */
  part: z.enum(['morning', 'afternoon', 'evening', 'night']).optional(),
  /** ISO 8601 duration, where the words say a length and `when` the stretch that it covers ("the past two months"). */
  length: z.string().optional(),
  judged: Judged.optional(),
})
export type DateMention = z.infer<typeof DateMention>
