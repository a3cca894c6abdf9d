import * as z from 'zod'
import { header, words } from './header.ts'

const numbers = z.record(z.string(), z.number())

/** `lexicon/numberWords.yaml`: numbers written as words. */
export const NumberWords = z.strictObject({
  ...header,
  ones: numbers,
  tens: numbers,
  scales: numbers,
  /** Letters that scale a number they touch ("$3.5m"). */
  suffixes: numbers,
  /** Letters that scale a number from which they stand apart ("$3.5 M"), as they are written. */
  letters: numbers,
  /** Plural scales, with the least and the most that they say. */
  vague: z.record(z.string(), z.tuple([z.number(), z.number()])),
  ordinals: numbers,
  fractions: numbers,
  few: words,
  zero: words,
  /** Parts that are no ordinals, by how many make the whole. */
  denominators: numbers,
  /** Signs for parts of one. */
  signs: numbers,
  negative: words,
})
