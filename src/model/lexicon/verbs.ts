import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/verbs.yaml`: how verbs are spelled, for every list of verbs. */
export const Verbs = z.strictObject({
  ...header,
  /** Base form → past tense and past participle, where these are not derived. */
  irregular: z.record(z.string(), z.tuple([z.string(), z.string()])),
  /** Regular verbs that double their last consonant ("dropped"). */
  doubling: words,
})
