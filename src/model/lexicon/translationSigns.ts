import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/translationSigns.yaml`: signs that an article was translated, and from which language (ISO 639-1). */
export const TranslationSigns = z.strictObject({
  ...header,
  languages: z.record(z.string(), z.string().length(2)),
  notices: words,
  phrases: words,
  hosts: z.record(z.string(), z.string().length(2)),
  endings: z.record(z.string(), z.string().length(2)),
  english: words,
})
