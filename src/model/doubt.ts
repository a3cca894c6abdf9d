import * as z from 'zod'
import { Judged } from './judged.ts'
import { Span } from './span.ts'

/** The text is unclear or damaged here. `reading` is what it may have been meant to say; the text stays as it is. */
export const Doubt = z.object({
  span: Span,
  rule: z.string(),
  message: z.string(),
  reading: z.string().nullable(),
  judged: Judged.optional(),
})
export type Doubt = z.infer<typeof Doubt>
