import * as z from 'zod'
import { header, words } from './header.ts'

const names = z.record(z.string(), z.string())
const bounds = z.strictObject({ 'at-least': words, 'at-most': words, about: words })

/** `lexicon/units.yaml`: units, currencies and the words that bound a number. */
export const Units = z.strictObject({
  ...header,
  /** Sign → ISO 4217 code. */
  symbols: names,
  codes: words,
  /** Name in the singular → ISO 4217 code. */
  currencies: names,
  /** Small coins, with the currencies of which a hundred make one. */
  hundredths: z.record(z.string(), words),
  percent: words,
  measures: names,
  /** Units whose words mostly are none: they are read behind digits only. */
  loose: words,
  /** Words behind a number that say that it is a length ("long"). */
  dimensions: words,
  /** Words before a number that say so ("height"). */
  extents: words,
  time: names,
  /** What lasts: its age is a length of time ("the two-year-old war"). */
  lasting: words,
  /** Phrases before a number, by the bound that they set. */
  bounds,
  /** Those of them that say "a little less than", not "no more than". */
  short: words,
  degrees: words,
  /** Phrases after it. */
  after: bounds,
})
