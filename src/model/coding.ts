import * as z from 'zod'
import { Firmness, Stance } from './position.ts'
import { Layer } from './statement.ts'

/**
 * A position as a row of a statements table, the way Discourse Network Analyzer lists them: somebody (`person`) of an
 * organisation agrees or disagrees with a concept, in words that stand at a place of a document.
 */
export const Coding = z.object({
  /** The article: its id, the beginning of it, its file's name or its title. */
  document: z.string().min(1),
  /** The party. */
  organization: z.string().min(1),
  /** Whose words these are; empty where nobody is known. */
  person: z.string(),
  /** The issue, by id or name; a word of the coder's own becomes an issue. */
  concept: z.string().min(1),
  stance: Stance,
  firmness: Firmness,
  layer: Layer,
  toward: z.string().nullable(),
  /** EDTF; `null` where none is given. */
  time: z.string().nullable(),
  /** Who coded it; `null` where the table does not say. */
  coder: z.string().nullable(),
  /** UTF-16 code units; `null` where the words alone say the place. */
  start: z.int().nonnegative().nullable(),
  stop: z.int().positive().nullable(),
  text: z.string().nullable(),
  /** The line of the file, from 1. */
  line: z.int(),
})
export type Coding = z.infer<typeof Coding>
