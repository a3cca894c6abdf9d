import * as z from 'zod'
import { Judged } from './judged.ts'
import { Span } from './span.ts'

/** "If …, then …", with the id of the statement that says so (`null`: the article's own voice). */
export const Condition = z.object({
  if: Span,
  then: Span,
  holder: z.string().nullable(),
  rule: z.string(),
  judged: Judged.optional(),
})
export type Condition = z.infer<typeof Condition>
