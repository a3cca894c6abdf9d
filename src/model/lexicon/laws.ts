import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/laws.yaml`: treaties, agreements and plans; each list has the usual name first. */
export const Laws = z.strictObject({ ...header, laws: z.array(words) })
