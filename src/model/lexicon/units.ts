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
  time: names,
  /** Phrases before a number, by the bound that they set. */
  bounds,
  degrees: words,
  /** Phrases after it. */
  after: bounds,
})
