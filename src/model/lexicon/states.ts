import * as z from 'zod'
import { header, words } from './header.ts'

const state = z.strictObject({
  /** Adjectives ("Ukrainian"); with an s they name the people too where English does so. */
  adj: words,
  /** Words for the people that are not the adjective with an s ("Poles"). */
  people: words.optional(),
  capital: words.optional(),
  /** Buildings and quarters that stand for the government ("Kremlin"). */
  seats: words.optional(),
  /** Other names and spellings. */
  also: words.optional(),
})

/** `lexicon/states.yaml`: states and territories with a government of their own. */
export const States = z.strictObject({ ...header, states: z.record(z.string(), state) })
