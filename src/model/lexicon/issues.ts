import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/issues.yaml`: the codebook of issues. `*` ends a word for any ending; `not` are look-alikes. */
export const Issues = z.strictObject({
  ...header,
  issues: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z-]*$/),
      name: z.string().min(1),
      definition: z.string().min(1),
      words,
      not: words.optional(),
    }),
  ),
})
