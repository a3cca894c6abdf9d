import { amountAt } from './amounts.ts'
import { phraseAt } from './phrases.ts'
import type { Quantity, Scan } from './quantity.ts'
import type { Word } from './words.ts'

/**
 * "15 dollars 50", "thirteen dollars forty-five": the small coin is left unsaid, in two digits, where nothing follows that
 * could be counted. "15 dollars and 50 people came" and "between 15 dollars and 50" tell two numbers.
 */
function isUnsaid({ words, known }: Pick<Scan, 'words' | 'known'>, core: Quantity, at: number, next: number): boolean {
  const { low, unit } = core
  if (unit === null || low === null || !Number.isInteger(low) || low >= 1000 || !known.coined.has(unit)) return false
  // The coin follows a currency in words ("$15 50" is none), the small one in two digits.
  if (!/^\p{L}{2}/u.test(words[core.to - 1]?.text ?? '')) return false
  const two = words[at]?.digits ? /^\d\d$/.test((words[at] as Word).text) : known.ones.has(words[at]?.lower ?? '')
  const tens = (known.ones.get(words[at]?.lower ?? '') ?? 10) >= 10
  const lead = words[core.from - 1]?.lower ?? ''
  const after = words[next]
  const ends = after === undefined || /^(?:[.,;:!?)]|more|each|apiece)$/.test(after.lower)
  if (words[next + 1]?.lower === 'respectively') return false
  return two && tens && ends && !/^(?:between|from)$/.test(lead)
}

/** "three dollars and fifty cents" is 3.50 dollars, "5 feet 2 inches" 5.17 feet. */
export function withSmallCoin({ words, known }: Scan, core: Quantity): Quantity {
  if (core.low === null || core.low !== core.high || (core.family !== 'money' && core.unit !== 'feet')) return core
  const at = core.to + (words[core.to]?.lower === 'and' ? 1 : 0)
  const small = words[at]?.digits || known.ones.has(words[at]?.lower ?? '') ? amountAt(words, at, known) : null
  if (!small || small.vague || small.high >= 100) return core
  if (isUnsaid({ words, known }, core, at, small.next)) {
    const value = core.low + small.high / 100
    return { ...core, low: value, high: value, to: small.next }
  }
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
