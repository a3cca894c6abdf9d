import * as z from 'zod'
import { header } from './header.ts'

const names = z.string().transform((line) => line.split(/\s+/))

/** `lexicon/givenNames.yaml`: given names, in lines of words. */
export const GivenNames = z.strictObject({
  ...header,
  english: names,
  slavic: names,
  western: names,
  eastern: names,
  asian: names,
  african: names,
  /** Names that women bear and men hardly ever. */
  women: names,
})
