import * as z from 'zod'
import { Judged } from './judged.ts'
import { Stance } from './position.ts'
import { Ref } from './ref.ts'
import { Span } from './span.ts'
import { When } from './when.ts'

/** A plan put forward by somebody, point by point. */
export const Proposal = z.object({
  id: z.string(),
  span: Span,
  by: Ref,
  /** What the text calls it ("a four-point plan"). */
  name: z.string(),
  when: When.nullable(),
  points: z.array(z.object({ n: z.int().positive(), span: Span, issue: z.string() })),
  reactions: z.array(z.object({ by: Ref, stance: Stance, span: Span })),
  rule: z.string(),
  judged: Judged.optional(),
})
export type Proposal = z.infer<typeof Proposal>
