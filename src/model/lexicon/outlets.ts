import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/outlets.yaml`: news outlets and agencies by country or region; each list has the usual name first. */
export const Outlets = z.strictObject({
  ...header,
  outlets: z.record(z.string(), z.array(words)),
  /** Everyday words that are a name only with a capital "The": form → usual name. */
  theOnly: z.record(z.string(), z.string()),
})
