import * as z from 'zod'
import { Span } from './span.ts'

export { compareWhen, type DayRange, dayRange, monthNames } from './dayRange.ts'

/**
 * A time, as an EDTF string (ISO 8601-2, levels 0–1): `2022-11-14`, `2022-09-23/2022-09-27`, `2025-01~`, `2022-XX`,
 * `2022-07/2022-12`, `../2022-03`. Whatever was worked out is `inferred` and says why in `because`.
 */
export const When = z
  .object({
    value: z.string().min(1),
    certainty: z.enum(['said', 'inferred']),
    because: z.string().nullable(),
    span: Span.nullable(),
    /** All the words that a time was worked out from, where they are several; `span` is the first of them. */
    signs: z.array(Span).optional(),
  })
  .describe('A time in EDTF, said or inferred.')
export type When = z.infer<typeof When>
