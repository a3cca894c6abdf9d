import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/terms.yaml`: loaded words. `say` are base forms that share one gloss; plurals are found too. */
export const Terms = z.strictObject({
  ...header,
  terms: z.array(z.strictObject({ say: words, gloss: z.string().min(1), caps: z.boolean().optional() })),
  /** Words that mark the next words as doubted by the author ("so-called"): word → gloss. */
  markers: z.record(z.string(), z.string()),
  /** In quotation marks a name that ends in one of these `heads` is somebody else's. */
  scare: z.strictObject({ gloss: z.string().min(1), heads: words }),
  /** Nouns that turn a name into a verdict ("the Kiev ‹regime›"): noun → gloss, `*` stands for the name. */
  regimes: z.record(z.string(), z.string()),
})
