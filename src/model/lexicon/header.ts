import * as z from 'zod'

/** What every file of the lexicon says of itself before its entries. */
export const header = { about: z.string().min(1), source: z.string().min(1), licence: z.string().min(1) }

/** A list of words or phrases. */
export const words = z.array(z.string().min(1))
