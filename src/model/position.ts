import * as z from 'zod'
import { Judged } from './judged.ts'
import { Ref } from './ref.ts'
import { Span } from './span.ts'
import { Layer } from './statement.ts'
import { When } from './when.ts'

export const Stance = z.enum(['demands', 'seeks', 'offers', 'accepts', 'open', 'conditional', 'refuses', 'shifts'])
export type Stance = z.infer<typeof Stance>

/** How hard a position is put, from a wish to what must not be crossed. */
export const Firmness = z.enum(['ask', 'signal', 'bottom-line', 'red-line'])
export type Firmness = z.infer<typeof Firmness>

/**
 * What a party wants on an issue, as one article tells it. `holder` is the id of the statement whose words these are
 * (`null`: the article's own voice); an analyst's reading of a party is `inferred` and never the party's own word.
 */
export const Position = z.object({
  id: z.string(),
  span: Span,
  party: Ref,
  /** An issue of the codebook, by id ("territory", "security-guarantees"). */
  issue: z.string(),
  stance: Stance,
  firmness: Firmness,
  /** What it is about, as it stands. */
  toward: z.string(),
  holder: z.string().nullable(),
  when: When.nullable(),
  layer: Layer,
  rule: z.string(),
  judged: Judged.optional(),
})
export type Position = z.infer<typeof Position>
