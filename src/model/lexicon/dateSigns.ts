import * as z from 'zod'
import { header, words } from './header.ts'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/)
const days = z.string().regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
const pair = z.tuple([z.int(), z.int()])

const gathering = z.strictObject({
  names: words,
  /** First and last month in which it meets in years that `held` does not list; never in those where there are none. */
  months: pair.optional(),
  /** The first day in the first of those months and the last one in the last, where that is known. */
  days: pair.optional(),
  /** Years in which it did not meet. */
  none: z.array(z.int()).default([]),
  /** Words beside which another gathering is meant. */
  not: words.default([]),
  /** Meetings by their days, with the names of their places. */
  held: z.record(days, words).default({}),
})

const conflict = z.strictObject({
  /** Names of which one stands beside the word for the conflict, or in the article and no other conflict's. */
  of: words,
  /** What it is called, by the day on which it began, or the days from which to which it lasted. */
  begun: z.record(z.union([day, days]), words),
})

/** `lexicon/dateSigns.yaml`: what dates an article that says no day. */
export const DateSigns = z.strictObject({
  ...header,
  gatherings: z.record(z.string(), gathering),
  conflicts: z.record(z.string(), conflict),
  agreements: z.record(day, words),
  /** Offices of which there is one holder at a time. */
  offices: words,
  /** Times in office, `FROM/TO`, of people who held theirs more than once; `..` for a side that is open. */
  terms: z.record(z.string(), z.array(z.string().regex(/^\d{4}-\d\d-\d\d\/(?:\d{4}-\d\d-\d\d|\.\.)$/))),
})
