import * as z from 'zod'
import { Judged } from './judged.ts'
import { Span } from './span.ts'

/** A word that takes a side by being chosen. Glossed, never scored; the author's own use is kept apart from quotations. */
export const Term = z.object({
  span: Span,
  gloss: z.string(),
  voice: z.enum(['quoted', 'author']),
  judged: Judged.optional(),
})
export type Term = z.infer<typeof Term>
