import { ageAt } from './ages.ts'
import { amountAt } from './amounts.ts'
import { bounded, boundInside, openedBy } from './bounds.ts'
import type { Unit } from './countOf.ts'
import { rangeFrom } from './extent.ts'
import { lengthAt } from './lengths.ts'
import { currencyBefore, wordBefore } from './money.ts'
import type { Extent, Quantity, Scan } from './quantity.ts'
import { ratioAt } from './ratios.ts'
import { isNoFigure } from './rejects.ts'
import { fractionAt, oneInAt } from './shares.ts'
import { isCompared, isNegative } from './signs.ts'
import { withSmallCoin } from './smallCoin.ts'
import { joinEnds } from './twoSided.ts'
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
  return joinEnds(found, scan)
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
      (known.scales.has(words[at + 1]?.lower ?? '') || known.denominators.has(words[at + 1]?.lower ?? ''))) ||
    lengthAt(words, at, known) !== null
  return opens && !dated(word.start)
}

/** Above it a number is not kept exactly: "1,234,567,890,123,456,789,012 men" are no certainty. */
const largest = Number.MAX_SAFE_INTEGER

function quantityAt(scan: Scan, at: number, floor: number): Quantity | null {
  const { words, known } = scan
  const whole = ratioAt(scan, at) ?? fractionAt(scan, at) ?? lengthAt(words, at, known)
  if (whole) return bounded(scan, whole, floor)
  const first = amountAt(words, at, known)
  const part = first && oneInAt(scan, at, first)
  if (part) return bounded(scan, part, floor)
  if (!first) return null
  const span = rangeFrom(scan, at, first)
  const age = ageAt(scan, at, span.next)
  if (age) {
    const { low, high, bound } = span
    return bounded(scan, { low, high, bound, from: at, counted: null, ...age }, floor)
  }
  if (isNoFigure(words, at, first.next, known) || span.high > largest) return null
  return unitedAt(scan, span, floor)
}

/** A number or range with its currency, sign and unit. */
function unitedAt(scan: Scan, span: Extent, floor: number): Quantity | null {
  const start = currencyBefore(scan, span.at, floor)
  const inner = boundInside(scan, span.next)
  const after = unitAt(scan, { ...span, next: span.next + inner.length }, start.unit)
  const word = after === null || after.family === 'bare' ? wordBefore(scan, span.at, floor) : null
  const unit: Unit | null = word ? { to: span.next, unit: word, family: 'money', counted: null, rule: 'money' } : after
  if (!unit || (span.signed && !/^(?:money|percent|measure|bare)$/.test(unit.family))) return null
  const measured = /^(?:money|percent|measure)$/.test(unit.family)
  const below = isNegative(scan, start.from, floor) && (measured || isBelow(scan, span, start.from))
  const from = start.from - (below || word ? 1 : 0)
  const core = coreOf(span, unit, {
    from: from - (opensRange(scan, span, from, floor) ? 1 : 0),
    times: unit.times ?? start.times,
    negated: below && !span.signed,
  })
  // Without a thing after "or more" the words after the number are read as they come.
  if (inner.value === null || unit.family === 'bare') return bounded(scan, withSmallCoin(scan, core), floor)
  return { ...core, ...openedBy(core, inner.value) }
}

/** "between", "from" before a range. */
const opensRange = ({ words }: Scan, { bound }: Extent, from: number, floor: number): boolean =>
  bound === 'range' && from > floor && /^(?:between|from)$/.test(words[from - 1]?.lower ?? '')

/** Written key by key: copies of parts are dear, and there are many. */
function coreOf(
  span: Extent,
  { to, unit, family, counted, rule, weak }: Unit,
  { from, times, negated }: { readonly from: number; readonly times: number; readonly negated: boolean },
): Quantity {
  const low = (negated ? -span.high : span.low) * times
  const high = (negated ? -span.low : span.high) * times
  const end = family === 'bare' ? span.next : to
  const core: Quantity = { from, to: end, low, high, bound: span.bound, unit, family, counted, rule }
  return weak ? { ...core, weak } : core
}

/** A negative number without a unit: an end of a range, or compared ("<-30"). */
const isBelow = ({ words }: Scan, span: Extent, at: number): boolean =>
  span.signed === true || isCompared(words[at - 2]?.text)
