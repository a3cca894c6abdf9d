import * as z from 'zod'

/**
 * An analyst has judged this: accepted as it was found, corrected, or added by hand. Left out where nobody has, so
 * that a machine's proposal never looks like an analyst's acceptance.
 */
export const Judged = z.enum(['accepted', 'corrected', 'added'])
export type Judged = z.infer<typeof Judged>
