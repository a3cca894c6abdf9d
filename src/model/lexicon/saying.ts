import { z } from 'zod'
import { header, words } from './header.ts'

/** `lexicon/saying.yaml`: verbs and phrases that introduce somebody's words or thoughts. */
export const Saying = z.strictObject({
  ...header,
  /** Base forms ("say", "point out"), by strength. */
  verbs: z.strictObject({ say: words, think: words, deny: words, ask: words, demand: words }),
  /** Phrases that name a source ("according to"). */
  phrases: words,
  /** Nouns that carry content ("statement that", "promise to"). */
  nouns: words,
})
