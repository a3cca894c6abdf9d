import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/countedThings.yaml`: what figures count. */
export const CountedThings = z.strictObject({
  ...header,
  /** Nouns whose unit is people. */
  people: words,
  topics: z.strictObject({
    casualties: words,
    displaced: words,
    recruits: words,
    troops: words,
    territory: words,
    aid: words,
    money: words,
  }),
  /** Words near a number that tell its topic. */
  near: z.strictObject({ casualties: words, displaced: words, recruits: words, aid: words }),
  labels: words,
  uncounted: words,
  has: words,
  measured: words,
  levels: words,
  change: words,
})
