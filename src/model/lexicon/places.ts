import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/places.yaml`: cities, regions, waters; a bar joins spellings of one place, the usual one first. */
export const Places = z.strictObject({
  ...header,
  /** Usual name → short forms that count only behind a comma and a name ("Portland, Ore."). */
  abbreviated: z.record(z.string(), words),
  places: z.record(z.string(), words),
})
