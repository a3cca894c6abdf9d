import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/groups.yaml`: armed groups and movements, blocs, and peoples without a state of their name. */
export const Groups = z.strictObject({
  ...header,
  groups: z.array(words),
  blocs: z.array(words),
  peoples: z.array(words),
})
