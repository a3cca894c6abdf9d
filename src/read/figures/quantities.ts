import type { Bound } from '../../model/index.ts'
import type { Amount } from './amount.ts'
import { amountAt } from './amounts.ts'
import { lengthAt } from './lengths.ts'
import type { Counted } from './nouns.ts'
import { fractionAt, oneInAt, ratioAt } from './ratios.ts'
import { isNoFigure } from './rejects.ts'
import { unitAt } from './units.ts'
import { type Known, type OneSided, phraseAt, type Word } from './words.ts'

/** A quantity in a sentence, in indices of its words, before it is tied to people, periods and statements. */
export interface Quantity {
  readonly from: number
  readonly to: number
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
  readonly unit: string | null
  readonly family: 'money' | 'percent' | 'measure' | 'time' | 'ratio' | 'points' | 'times' | 'thing' | 'bare'
  readonly counted: Counted | null
  /** The figure beside it that a bare number was understood from. */
  readonly giver?: Quantity
  /** A small bare number, kept only where the words beside it say what it counts. */
  readonly weak?: true
  readonly rule: string
}

type TagAt = (offset: number) => string | null
export interface Scan {
  readonly words: readonly Word[]
  readonly known: Known
  readonly tagAt: TagAt
  /** True where a date covers an offset. */
  readonly dated: (offset: number) => boolean
}

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

/** "or more" after a number; in "5000 or less than 6000" the "less" belongs to what follows. */
function behindAt(known: Known, words: readonly Word[], at: number): { value: OneSided; length: number } | null {
  const found = phraseAt(known.after, words, at)
  return found && words[at + found.length]?.lower === 'than' && words[at + found.length + 1]?.digits ? null : found
}

/** "200 or more ships", "300+ inspectors": the bound stands between number and thing. */
function boundInside({ words, known }: Scan, at: number): { value: OneSided | null; length: number } {
  if (words[at]?.text === '+' && words[at]?.glued) return { value: 'at-least', length: 1 }
  return behindAt(known, words, at) ?? { value: null, length: 0 }
}

/** A number or range, before its unit is read. */
export interface Extent {
  readonly low: number
  readonly high: number
  readonly bound: Bound
  readonly next: number
  readonly amount: Amount
  readonly at: number
}

/** "5 to 10", "25–30", "between 3 and 4 million"; a change ("fell from 25 to 20") is two figures. */
function rangeFrom({ words, known }: Scan, at: number, first: Amount): Extent {
  const single: Extent = {
    low: first.low,
    high: first.high,
    bound: first.vague ? 'vague' : 'exact',
    next: first.next,
    amount: first,
    at,
  }
  const mark = words[first.next]
  const between = words[at - 1]?.lower === 'between' || (words[at - 2]?.lower === 'between' && !words[at - 1]?.digits)
  const joined =
    mark &&
    (/^[-–—~]$/.test(mark.text) ||
      mark.lower === 'to' ||
      mark.lower === 'through' ||
      (mark.lower === 'and' && between) ||
      (mark.lower === 'or' && first.low < 20))
  if (!joined || first.vague) return single
  if (words[at - 1]?.lower === 'from' && mark.lower === 'to' && changes(words, at, known)) return single
  const sign = words[first.next + 1] && known.symbols.has((words[first.next + 1] as Word).lower) ? 1 : 0
  const second = amountAt(words, first.next + 1 + sign, known)
  if (!second || second.vague || (words[first.next + 1 + sign]?.lower === 'one' && second.next === first.next + 2))
    return single
  const low =
    first.scale === 1 && second.scale > 1 && first.low * second.scale <= second.low
      ? first.low * second.scale
      : first.low
  if (low >= second.low || (mark.lower === 'or' && second.low > low * 3)) return single
  return { low, high: second.low, bound: 'range', next: second.next, amount: second, at }
}

const changes = (words: readonly Word[], at: number, known: Known): boolean =>
  words.slice(Math.max(0, at - 8), at).some(({ lower }) => known.change.has(lower))

/** "three dollars and fifty cents" is 3.50 dollars, "5 feet 2 inches" 5.17 feet. */
function withSmallCoin({ words, known }: Scan, core: Quantity): Quantity {
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

/** Widens a quantity by the words that bound it, and opens the side that they leave open. */
function bounded({ words, known }: Scan, core: Quantity, floor: number): Quantity {
  const before = core.from > floor ? phraseAt(known.bounds, words, core.from - 1, -1) : null
  const after = behindAt(known, words, core.to)
  const plus = words[core.to]?.text === '+' && words[core.to]?.glued === true
  let from = before && core.from - before.length >= floor ? core.from - before.length : core.from
  if (from < core.from) {
    const degree = from > floor ? phraseAt(known.degrees, words, from - 1, -1) : null
    if (degree && from - degree.length >= floor) from -= degree.length
    if (words[from - 1]?.lower === 'a' && words[from]?.lower === 'little') from--
  }
  // "about five hundred or more": what stands behind says which side is open.
  const both = after && (!before || (before.value === 'about' && after.value !== 'about'))
  const to = both ? core.to + after.length : plus ? core.to + 1 : core.to
  const open = plus ? 'at-least' : (after?.value ?? null)
  const bound: OneSided | null = from < core.from && !(both && before) ? (before?.value ?? null) : open
  return { ...core, from, to: Math.max(to, core.to), ...openedBy(core, bound) }
}

function openedBy({ low, high, bound }: Quantity, side: OneSided | null): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (side === null || bound === 'vague') return { low, high, bound }
  if (bound === 'range') return side === 'about' ? { low, high, bound } : { low, high, bound }
  if (side === 'at-least') return { low, high: null, bound: 'at-least' }
  if (side === 'at-most') return { low: null, high, bound: 'at-most' }
  return { low, high, bound: 'about' }
}
