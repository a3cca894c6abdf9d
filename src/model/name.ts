import * as z from 'zod'
import { Judged } from './judged.ts'
import { NameKind, Ref } from './ref.ts'
import { Span } from './span.ts'

/**
 * One mention of a name. `span` covers the name alone, without titles; `name` is the form as it stands, `entity` the
 * identity it was joined to within the article (`null` when it cannot be told).
 */
export const Name = z.object({
  span: Span,
  name: z.string(),
  entity: Ref.nullable(),
  kind: NameKind,
  /** The title or office before or after the name, as it stands ("Russian Deputy Foreign Minister"). */
  role: z.string().nullable(),
  /** The party whose office that is, where the text says it ("Russian" → Russia). */
  of: Ref.nullable(),
  /** Why `entity` is not simply what the words say ("the Kremlin" → Russia: seat of government); `null` when said. */
  because: z.string().nullable(),
  judged: Judged.optional(),
})
export type Name = z.infer<typeof Name>
