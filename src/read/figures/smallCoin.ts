import { amountAt } from './amounts.ts'
import { phraseAt } from './phrases.ts'
import type { Quantity, Scan } from './quantity.ts'

/** "three dollars and fifty cents" is 3.50 dollars, "5 feet 2 inches" 5.17 feet. */
export function withSmallCoin({ words, known }: Scan, core: Quantity): Quantity {
  if (core.low === null || core.low !== core.high || (core.family !== 'money' && core.unit !== 'feet')) return core
  const at = core.to + (words[core.to]?.lower === 'and' ? 1 : 0)
  const small = words[at]?.digits || known.ones.has(words[at]?.lower ?? '') ? amountAt(words, at, known) : null
  if (!small || small.vague || small.high >= 100) return core
  const named =
    phraseAt(core.family === 'money' ? known.currencies : known.measures, words, small.next) ??
    (core.unit === 'feet' && words[small.next]?.lower === 'in' ? { value: 'inches', length: 1 } : null)
  const per =
    named &&
    (known.hundredths.get(named.value)?.has(core.unit ?? '')
      ? 100
      : core.unit === 'feet' && named.value === 'inches'
        ? 12
        : 0)
  if (!named || !per || small.high >= per) return core
  const value = core.low + small.high / per
  return { ...core, low: value, high: value, to: small.next + named.length }
}
