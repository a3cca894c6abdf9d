import * as z from 'zod'
import { Span } from './span.ts'

/** A word that takes a side by being chosen. Glossed, never scored; the author's own use is kept apart from quotations. */
export const Term = z.object({ span: Span, gloss: z.string(), voice: z.enum(['quoted', 'author']) })
export type Term = z.infer<typeof Term>
