import * as z from 'zod'
import { Span } from './span.ts'

export const FurnitureKind = z.enum([
  'title',
  'byline',
  'dateline',
  'caption',
  'credit',
  'navigation',
  'duplicate',
  'disclaimer',
  'related',
])
export type FurnitureKind = z.infer<typeof FurnitureKind>

/** A stretch that is on the page but not in the running text. Dimmed and skipped, never removed. */
export const Furniture = z.object({ span: Span, kind: FurnitureKind, rule: z.string() })
export type Furniture = z.infer<typeof Furniture>
