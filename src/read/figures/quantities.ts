import { amountAt } from './amounts.ts'
import { bounded, boundInside, openedBy } from './bounds.ts'
import { rangeFrom } from './extent.ts'
import { lengthAt } from './lengths.ts'
import type { Quantity, Scan } from './quantity.ts'
import { fractionAt, oneInAt, ratioAt } from './ratios.ts'
import { isNoFigure } from './rejects.ts'
import { withSmallCoin } from './smallCoin.ts'
import { unitAt } from './units.ts'
import type { Word } from './words.ts'

/** Every quantity of a sentence, in order. Linear in its words. */
export function quantitiesOf(scan: Scan): Quantity[] {
  const found: Quantity[] = []
  let floor = 0
  for (let at = 0; at < scan.words.length; ) {
    const quantity = canStart(scan, at) ? quantityAt(scan, at, floor) : null
    if (quantity) {
      found.push(quantity)
      floor = quantity.to
      at = quantity.to
    } else at = afterNumber(scan, at)
  }
  return found
}

/** Past a spelled number that counts nothing, so that its tail is not read as a number of its own. */
function afterNumber({ words, known }: Scan, at: number): number {
  if (!known.ones.has((words[at] as Word).lower)) return at + 1
  const amount = amountAt(words, at, known)
  return amount && !amount.vague ? amount.next : at + 1
}

/** Looks at a word for its first letter and its place in the lists only, so that most words cost nothing. */
function canStart({ words, known, dated }: Scan, at: number): boolean {
  const word = words[at] as Word
  if (word.digits) return !dated(word.start)
  const { lower } = word
  if (!known.starts.has(lower)) return false
  const opens =
    known.ones.has(lower) ||
    known.zero.has(lower) ||
    (known.scales.has(lower) && known.scales.has(words[at + 1]?.lower ?? '')) ||
    known.signs.has(lower) ||
    known.vague.has(lower) ||
    lower === 'tens' ||
    lower === 'half' ||
    known.fractions.has(lower) ||
    ((lower === 'a' || lower === 'an') &&
      (known.scales.has(words[at + 1]?.lower ?? '') || known.fractions.has(words[at + 1]?.lower ?? ''))) ||
    lengthAt(words, at, known) !== null
  return opens && !dated(word.start)
}

/** Above it a number is not kept exactly: "1,234,567,890,123,456,789,012 men" are no certainty. */
const largest = Number.MAX_SAFE_INTEGER

function quantityAt(scan: Scan, at: number, floor: number): Quantity | null {
  const { words, known } = scan
  const ratio = ratioAt(scan, at)
  if (ratio) return bounded(scan, ratio, floor)
  const fraction = fractionAt(scan, at) ?? oneInAt(scan, at)
  if (fraction) return bounded(scan, fraction, floor)
  const length = lengthAt(words, at, known)
  if (length) return bounded(scan, length, floor)
  const first = amountAt(words, at, known)
  if (!first || isNoFigure(words, at, first.next, known)) return null
  const start = currencyBefore(scan, at, floor)
  const span = rangeFrom(scan, at, first)
  if (span.high > largest) return null
  const inner = boundInside(scan, span.next)
  const unit = unitAt(scan, { ...span, next: span.next + inner.length }, start.unit)
  if (!unit) return null
  const opened =
    span.bound === 'range' && /^(?:between|from)$/.test(words[start.from - 1]?.lower ?? '') && start.from > floor
      ? 1
      : 0
  const negative = isNegative(scan, start.from, floor) && /^(?:money|percent|measure)$/.test(unit.family)
  const { times = 1, ...named } = unit
  const [least, most] = [span.low * times, span.high * times]
  const ends = negative ? { low: -most, high: -least } : { low: least, high: most }
  const core: Quantity = { ...named, ...ends, from: start.from - opened - (negative ? 1 : 0), bound: span.bound }
  // Without a thing after "or more" the words after the number are read as they come.
  if (inner.value === null || unit.family === 'bare')
    return bounded(scan, withSmallCoin(scan, { ...core, to: unit.family === 'bare' ? span.next : core.to }), floor)
  return { ...core, ...openedBy(core, inner.value) }
}

/** "minus five percent", "-0.3%": a dash counts only where it touches the number and nothing before it. */
function isNegative({ words, known }: Scan, at: number, floor: number): boolean {
  const [sign, number] = [words[at - 1], words[at]]
  if (!sign || !number || at - 1 < floor) return false
  if (known.negative.has(sign.lower)) return true
  return /^[-−]$/.test(sign.text) && number.glued && !sign.glued
}

function currencyBefore({ words, known }: Scan, at: number, floor: number): { from: number; unit: string | null } {
  const before = words[at - 1]
  if (!before || at - 1 < floor) return { from: at, unit: null }
  const apart = words[at - 2]
  // "C $ 300 million", as wires cut it.
  const two = before.text === '$' && apart && at - 2 >= floor ? known.symbols.get(`${apart.lower}$`) : undefined
  if (two && /^(?:c|hk|nz|us|mex|cad|aud|usd)$/.test(apart?.lower ?? '')) return { from: at - 2, unit: two }
  const unit = known.symbols.get(before.lower) ?? known.codes.get(before.text) ?? null
  return unit ? { from: at - 1, unit } : { from: at, unit: null }
}
