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
  judged: Judged.optional(),
})
export type DateMention = z.infer<typeof DateMention>
