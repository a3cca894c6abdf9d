import * as z from 'zod'
import { Judged } from './judged.ts'
import { Ref } from './ref.ts'
import { Span } from './span.ts'
import { When } from './when.ts'

export const Manner = z.enum(['direct', 'indirect', 'mixed'])
export type Manner = z.infer<typeof Manner>

/** How near the words are: printed between quotation marks, told in the reporter's words, or worked out by us. */
export const Layer = z.enum(['verbatim', 'reported', 'inferred'])
export type Layer = z.infer<typeof Layer>

/**
 * Somebody says, thinks or writes something. `source`, `cue` and `content` are lists, because each may be
 * discontinuous; a statement without a named source has `source: []`. `within` is the id of the statement that
 * reports this one.
 */
export const Statement = z.object({
  id: z.string(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  speaker: Ref.nullable(),
  speaksFor: Ref.nullable(),
  to: Ref.nullable(),
  manner: Manner,
  layer: Layer,
  within: z.string().nullable(),
  denial: z.boolean(),
  when: When.nullable(),
  /** Why the speaker is not simply what the source words say ("he": last man named); `null` when said. */
  because: z.string().nullable(),
  /**
   * Where the source names several ("Ukrainian and NATO sources", "both sides"): each of them, by name or by the
   * party they speak for. `speaker` and `speaksFor` are `null` then. Left out where one or nobody is named.
   */
  speakers: z.array(z.object({ speaker: Ref.nullable(), speaksFor: Ref.nullable() })).optional(),
  rule: z.string(),
  judged: Judged.optional(),
})
export type Statement = z.infer<typeof Statement>
