import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/genreSigns.yaml`: signs of what kind of article it is. */
export const GenreSigns = z.strictObject({
  ...header,
  titles: z.strictObject({ opinion: words, analysis: words, statement: words, digest: words }),
  argument: words,
  trades: z.strictObject({ opinion: words, analysis: words }),
})
