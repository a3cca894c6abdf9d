import * as z from 'zod'
import { header, words } from './header.ts'

const date = z.union([z.string(), z.number()]).transform(String)

const person = z.strictObject({
  /** Other full forms. */
  n: words.optional(),
  /** Other spellings of the given name, and of the family name. */
  g: words.optional(),
  f: words.optional(),
  /** True where the family name alone says who is meant. */
  alone: z.boolean().optional(),
  office: words.optional(),
  /** The state or body whose office that is. */
  of: z.string().optional(),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: when the office was taken up and left. */
  from: date.optional(),
  to: date.optional(),
})

/** `lexicon/people.yaml`: people in public life by usual name. */
export const People = z.strictObject({ ...header, people: z.record(z.string(), person) })
