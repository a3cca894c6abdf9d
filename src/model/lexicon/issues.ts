import * as z from 'zod'
import { header, words } from './header.ts'

/** An issue of a codebook. `*` ends a word for any ending; `not` are look-alikes. */
export const Issue = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  name: z.string().min(1),
  definition: z.string().min(1),
  words,
  not: words.optional(),
})
export type Issue = z.infer<typeof Issue>

/** `lexicon/issues.yaml`: the codebook of issues. */
export const Issues = z.strictObject({
  ...header,
  issues: z.array(Issue),
  /** Words that name no issue by themselves, however often an article comes back to them. */
  generic: words,
})
