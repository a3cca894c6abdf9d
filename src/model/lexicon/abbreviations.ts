import * as z from 'zod'
import { header, words } from './header.ts'

/** `lexicon/abbreviations.yaml`: abbreviations whose full stop does not end a sentence. */
export const Abbreviations = z.strictObject({
  ...header,
  before: words,
  numbered: words,
  either: words,
  openers: words,
})
