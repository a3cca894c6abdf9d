import type { z } from 'zod'
import { Abbreviations } from './abbreviations.ts'
import { Comparing } from './comparing.ts'
import { DateWords } from './dateWords.ts'
import { Events } from './events.ts'
import { Issues } from './issues.ts'
import { NumberWords } from './numberWords.ts'
import { Saying } from './saying.ts'
import { Stances } from './stances.ts'

/**
 * The forms of the lexicon's files, by name: `lexicon/NAME.yaml` must parse as `lexiconFiles[NAME]`. Words are data:
 * whoever wants another verb of saying adds a line there and changes no code.
 */
export const lexiconFiles = {
  abbreviations: Abbreviations,
  comparing: Comparing,
  dateWords: DateWords,
  events: Events,
  numberWords: NumberWords,
  saying: Saying,
  issues: Issues,
  stances: Stances,
} as const

/** Everything in `lexicon/`, parsed and checked. */
export type Lexicon = { readonly [Name in keyof typeof lexiconFiles]: z.infer<(typeof lexiconFiles)[Name]> }
