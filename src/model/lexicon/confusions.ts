import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/confusions.yaml`: what machines make of a word when they translate it wrongly, and what shows it. */
export const Confusions = z.strictObject({
  ...header,
  /** In a compound of two states, `found` stands for `meant` where `meant` is spoken of and `found` is nowhere else. */
  states: z.array(z.strictObject({ found: z.string(), meant: z.string(), why: z.string() })),
  /** `say` cannot be meant where one of the words in `near` stands in the same sentence. */
  phrases: z.array(z.strictObject({ say: words, near: words, reading: z.string(), why: z.string() })),
})
