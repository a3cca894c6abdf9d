import * as z from 'zod'
import { header, words } from './header.ts'

const letters = z.string().transform((line) =>
  Object.fromEntries(
    line.split(/\s+/).map((pair) => {
      const [letter = '', latin = ''] = pair.split(':')
      return [letter, latin] as const
    }),
  ),
)

/** `lexicon/nameForms.yaml`: how one name comes to be written in several ways. */
export const NameForms = z.strictObject({
  ...header,
  /** By alphabet: each letter with its Latin spelling (`''` for a letter that is dropped). */
  letters: z.record(z.string(), letters),
  /** Spellings of one sound, as pattern and sound, applied in order to lower-case Latin letters. */
  spellings: z.array(z.tuple([z.string(), z.string()])),
  /** The same for the names of places, applied to sounds. */
  placeSpellings: z.array(z.tuple([z.string(), z.string()])),
  /** Like `near`, for places, where they differ. */
  placeNear: z.record(z.string().length(2), z.number().min(0).max(1)),
  /** Two sounds that are easily taken for each other (`-` for none) and what the exchange costs, 0–1. */
  near: z.record(z.string().length(2), z.number().min(0).max(1)),
  /** Forms of one given name, the usual one first. */
  givenNames: z.array(words),
  /** Words beside a name that tell no two people apart. */
  titles: words,
  /** Small words inside names; the first of each list stands for all of it. */
  particles: z.array(words),
  /** Endings of a father's name used as a middle name. */
  patronymics: words,
  /** Forms of companies, each with its spellings. */
  companyForms: z.record(z.string(), words),
  /** Words of a body's name that many bodies share. */
  weak: words,
  /** Words of a body's name that may be left out. */
  dropped: words,
  /** Other spellings of common words, number words included. */
  words: z.record(z.string(), z.string()),
})
