import * as z from 'zod'
import { Ref } from './ref.ts'
import { Evidence } from './span.ts'

/** One question of the checklist of ripeness, for one party, with what was written that bears on it. No answer, no score. */
export const RipenessItem = z.object({
  party: Ref,
  question: z.enum(['hurting', 'way-out', 'spokesperson', 'contact']),
  asks: z.string(),
  /** Empty where nothing was found, which is not a no. */
  evidence: z.array(Evidence),
})
export type RipenessItem = z.infer<typeof RipenessItem>
