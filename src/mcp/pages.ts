import * as z from 'zod'
import type { Dossier } from '../model/index.ts'

/** Of which case and day an answer is, how many there are in all, and how many follow those that are shown. */
export const head = z.object({ case: z.string(), asOf: z.string().nullable(), total: z.int(), left: z.int() })

/** Which stretch of a list is asked for. */
export interface Stretch {
  readonly limit: number
  readonly offset: number
}

/** A stretch of a list, under its head. */
export function pageOf<T>({ case: name, asOf }: Dossier, all: readonly T[], { limit, offset }: Stretch) {
  const shown = all.slice(offset, offset + limit)
  const left = Math.max(0, all.length - offset - shown.length)
  return { head: { case: name, asOf, total: all.length, left }, shown }
}
