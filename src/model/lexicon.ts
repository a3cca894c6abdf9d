import { z } from 'zod'

/** What every file of the lexicon says of itself before its entries. */
const header = { about: z.string().min(1), source: z.string().min(1), licence: z.string().min(1) }
const words = z.array(z.string().min(1))

/**
 * The forms of the lexicon's files, by name: `lexicon/NAME.yaml` must parse as `lexiconFiles[NAME]`. Words are data:
 * whoever wants another verb of saying adds a line there and changes no code.
 */
export const lexiconFiles = {
  /** Abbreviations whose full stop does not end a sentence. */
  abbreviations: z.strictObject({ ...header, before: words, either: words, openers: words }),
  /** Verbs and phrases that introduce somebody's words or thoughts. */
  saying: z.strictObject({
    ...header,
    /** Base forms ("say", "point out"), by strength. */
    verbs: z.strictObject({ say: words, think: words, deny: words, ask: words, demand: words }),
    /** Phrases that name a source ("according to"). */
    phrases: words,
    /** Nouns that carry content ("statement that", "promise to"). */
    nouns: words,
  }),
} as const

/** Everything in `lexicon/`, parsed and checked. */
export type Lexicon = { readonly [Name in keyof typeof lexiconFiles]: z.infer<(typeof lexiconFiles)[Name]> }
