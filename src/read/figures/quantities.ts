import type { Bound } from '../../model/index.ts'
import { type Amount, amountAt } from './amounts.ts'
import { lengthAt } from './lengths.ts'
import { type Counted, countedAt, ofPhraseAt } from './nouns.ts'
import { isNoFigure } from './rejects.ts'
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
    } else at++
  }
  return found
}

/** Looks at a word for its first letter and its place in the lists only, so that most words cost nothing. */
function canStart({ words, known, dated }: Scan, at: number): boolean {
  const word = words[at] as Word
  if (word.digits) return !dated(word.start)
  const lower = word.lower
  const opens =
    known.ones.has(lower) ||
    known.vague.has(lower) ||
    lower === 'tens' ||
    lower === 'half' ||
    known.fractions.has(lower) ||
    ((lower === 'a' || lower === 'an') &&
      (known.scales.has(words[at + 1]?.lower ?? '') || known.fractions.has(words[at + 1]?.lower ?? ''))) ||
    lengthAt(words, at, known) !== null
  return opens && !dated(word.start)
}

function quantityAt(scan: Scan, at: number, floor: number): Quantity | null {
  const { words, known } = scan
  const ratio = ratioAt(scan, at)
  if (ratio) return bounded(scan, ratio, floor)
  const fraction = fractionAt(scan, at)
  if (fraction) return bounded(scan, fraction, floor)
  const length = lengthAt(words, at, known)
  if (length) return bounded(scan, length, floor)
  const first = amountAt(words, at, known)
  if (!first || isNoFigure(words, at, first.next, known)) return null
  const start = currencyBefore(scan, at, floor)
  const span = rangeFrom(scan, at, first)
  const inner = boundInside(scan, span.next)
  const unit = unitAt(scan, { ...span, next: span.next + inner.length }, start.unit)
  if (!unit) return null
  const opened =
    span.bound === 'range' && /^(?:between|from)$/.test(words[start.from - 1]?.lower ?? '') && start.from > floor
      ? 1
      : 0
  const core: Quantity = { ...unit, from: start.from - opened, low: span.low, high: span.high, bound: span.bound }
  // Without a thing after "or more" the words after the number are read as they come.
  if (inner.value === null || unit.family === 'bare')
    return bounded(scan, { ...core, to: unit.family === 'bare' ? span.next : core.to }, floor)
  return { ...core, ...openedBy(core, inner.value) }
}

/** "200 or more ships", "300+ inspectors": the bound stands between number and thing. */
function boundInside({ words, known }: Scan, at: number): { value: OneSided | null; length: number } {
  if (words[at]?.text === '+' && words[at]?.glued) return { value: 'at-least', length: 1 }
  return phraseAt(known.after, words, at) ?? { value: null, length: 0 }
}

interface Extent {
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
    (/^[-–—]$/.test(mark.text) ||
      mark.lower === 'to' ||
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

function currencyBefore({ words, known }: Scan, at: number, floor: number): { from: number; unit: string | null } {
  const before = words[at - 1]
  if (!before || at - 1 < floor) return { from: at, unit: null }
  const unit = known.symbols.get(before.lower) ?? (known.codes.has(before.text) ? before.text : null)
  return unit ? { from: at - 1, unit } : { from: at, unit: null }
}

type Unit = Pick<Quantity, 'to' | 'unit' | 'family' | 'counted' | 'rule' | 'weak'>

/** What stands after the number: a currency, a share, a measure, a length of time, a thing; `null` when it is no figure. */
function unitAt(scan: Scan, span: Extent, currency: string | null): Unit | null {
  const { words, known, tagAt } = scan
  const { next } = span
  if (currency)
    return {
      to: next + (words[next]?.text === currency ? 1 : 0),
      unit: currency,
      family: 'money',
      counted: null,
      rule: 'money',
    }
  const hyphen = words[next]?.text === '-' && words[next]?.glued ? 1 : 0
  const after = next + hyphen
  const sign =
    words[after] &&
    (known.symbols.get((words[after] as Word).lower) ??
      (known.codes.has((words[after] as Word).text) ? (words[after] as Word).text : undefined))
  if (sign) return { to: after + 1, unit: sign, family: 'money', counted: null, rule: 'money' }
  const money = phraseAt(known.currencies, words, after)
  if (money && !(money.value === 'BRL' && words[after]?.lower === 'real'))
    return { to: after + money.length, unit: money.value, family: 'money', counted: null, rule: 'money' }
  const percent = phraseAt(known.percent, words, after)
  if (percent) {
    const of = ofPhraseAt(words, after + percent.length, tagAt, known)
    const points = words[after + 1]?.lower.startsWith('point') === true && percent.length === 2
    return {
      to: of && words[of.from]?.lower === 'of' ? of.to : after + percent.length,
      unit: points ? 'percentage points' : 'percent',
      family: 'percent',
      counted: of,
      rule: 'share',
    }
  }
  const measure = measureAt(scan, after, hyphen === 1)
  if (measure) return measure
  const time = phraseAt(known.time, words, after)
  if (time && !(words[after]?.lower === 'second' && !hyphen))
    return { to: after + time.length, unit: time.value, family: 'time', counted: null, rule: 'duration' }
  if (hyphen) return compoundAt(scan, after)
  return thingAt(scan, span)
}

function measureAt({ words, known, tagAt }: Scan, at: number, hyphen: boolean): Unit | null {
  const measure = phraseAt(known.measures, words, at)
  const word = words[at]
  if (!measure || !word) return null
  // "on her own two feet"
  if (measure.value === 'feet' && !hyphen && words[at - 1]?.digits === false) return null
  const of = hyphen ? null : ofPhraseAt(words, at + measure.length, tagAt, known)
  const counted = of && words[of.from]?.lower === 'of' ? of : null
  return { to: at + measure.length, unit: measure.value, family: 'measure', counted, rule: 'measure' }
}

/** "four-point plan": of things joined by a hyphen only points are counted. */
function compoundAt({ words }: Scan, at: number): Unit | null {
  if (words[at]?.lower !== 'point') return null
  return { to: at + 1, unit: 'points', family: 'points', counted: null, rule: 'points' }
}

/** Number and thing: "31 tanks", "more than one million soldiers", "12 killed". */
function thingAt({ words, known, tagAt }: Scan, span: Extent): Unit | null {
  const { next, amount, at } = span
  if (words[next]?.lower === 'times') {
    const compared = /^(?:more|less|as|the|higher|larger|greater|bigger|fewer|smaller|its|their|faster|what)$/.test(
      words[next + 1]?.lower ?? '',
    )
    return compared ? { to: next + 1, unit: 'times', family: 'times', counted: null, rule: 'multiple' } : null
  }
  const of =
    words[next]?.lower === 'of' && (amount.vague || amount.scale > 1) ? ofPhraseAt(words, next, tagAt, known) : null
  const counted = of ?? countedAt(words, next, tagAt, known)
  const number = words[at] as Word
  // Half a thing is no thing: "18.05" before a name is a time, "3.2" a version.
  if (number.digits && !Number.isInteger(amount.high)) return null
  const small = !amount.digits && amount.scale === 1
  if (!counted) return bareAt(words, span)
  const head = counted.head.lower
  // "the two parties", "these four places": known ones, not a count.
  if (small && of === null && /^(?:the|these|those|both|all|our|your|any|other)$/.test(words[at - 1]?.lower ?? ''))
    return null
  if (
    small &&
    (known.uncounted.has(head) || !/s$|^(?:people|men|women|children|dead|killed|wounded|injured|missing)$/.test(head))
  )
    return known.people.has(head) ? thing(counted, known, of !== null) : null
  if (number.digits && /^0\d/.test(number.text)) return null
  return thing(counted, known, of !== null)
}

function thing(counted: Counted, known: Known, of: boolean): Unit {
  const head = counted.head.lower
  return {
    to: counted.to,
    unit: known.people.has(head) ? 'people' : head,
    family: 'thing',
    counted,
    rule: of ? 'count-of' : 'count',
  }
}

/** A number in digits without a thing beside it: "430,790 in 2024 alone". Small ones and bare words tell nothing. */
function bareAt(words: readonly Word[], { at, amount, bound }: Extent): Unit | null {
  const number = words[at] as Word
  const before = words[at - 1]
  const bare: Unit = { to: amount.next, unit: null, family: 'bare', counted: null, rule: 'bare-number' }
  if (!amount.digits && amount.scale < 1000 && !amount.vague)
    return number.lower === 'one' ? null : { ...bare, weak: true }
  if (number.digits && amount.scale === 1) {
    if (/^\d{4}$/.test(number.text) && Number(number.text) >= 1000 && Number(number.text) < 2200) return null
    if (before && /^\p{Lu}/u.test(before.text) && at > 1) return null
    if (before?.digits || words[amount.next]?.digits) return null
    if (/^0\d/.test(number.text) || number.text.length > 15) return null
    if (/^\d{1,2}$/.test(number.text) && bound !== 'range') return { ...bare, weak: true }
  }
  return bare
}

/** "5:1", "5:1 to 7:1". */
function ratioAt({ words }: Scan, at: number): Quantity | null {
  const one = (i: number): number | null => {
    const [a, mark, b] = [words[i], words[i + 1], words[i + 2]]
    if (
      !a?.digits ||
      mark?.text !== ':' ||
      !mark.glued ||
      !b?.digits ||
      !b.glued ||
      b.text.length > 1 ||
      Number(b.text) === 0
    )
      return null
    return Number(a.text.replace(',', '.')) / Number(b.text)
  }
  const low = one(at)
  if (low === null) return null
  const high = words[at + 3] && /^(?:to|-|–|and|or)$/.test((words[at + 3] as Word).lower) ? one(at + 4) : null
  const range = high !== null && high > low
  return {
    from: at,
    to: at + (range ? 7 : 3),
    low,
    high: range ? high : low,
    bound: range ? 'range' : 'exact',
    unit: 'ratio',
    family: 'ratio',
    counted: null,
    rule: 'ratio',
  }
}

/** "half of the territory", "two-thirds of its members", "a quarter of the budget". */
function fractionAt({ words, known, tagAt }: Scan, start: number): Quantity | null {
  let at = start
  let count = 1
  const first = (words[at] as Word).lower
  if (first === 'a' || first === 'one') at++
  else if (known.ones.has(first)) [count, at] = [known.ones.get(first) as number, at + 1]
  if (words[at]?.text === '-' && at > start) at++
  const part = known.fractions.get(words[at]?.lower ?? '')
  if (part === undefined || (at === start && part !== 0.5)) return null
  const of = ofPhraseAt(words, at + 1, tagAt, known)
  if (!of || words[of.from]?.lower !== 'of' || count * part >= 1) return null
  if (/^(?:year|month|week|day|century|decade|game|season|hour|match)$/.test(of.head.lower)) return null
  const value = Number((count * part * 100).toPrecision(6))
  return {
    from: start,
    to: of.to,
    low: value,
    high: value,
    bound: 'exact',
    unit: 'percent',
    family: 'percent',
    counted: of,
    rule: 'fraction',
  }
}

/** Widens a quantity by the words that bound it, and opens the side that they leave open. */
function bounded({ words, known }: Scan, core: Quantity, floor: number): Quantity {
  const before = core.from > floor ? phraseAt(known.bounds, words, core.from - 1, -1) : null
  const after = phraseAt(known.after, words, core.to)
  const plus = words[core.to]?.text === '+' && words[core.to]?.glued === true
  let from = before && core.from - before.length >= floor ? core.from - before.length : core.from
  if (from < core.from) {
    const degree = from > floor ? phraseAt(known.degrees, words, from - 1, -1) : null
    if (degree && from - degree.length >= floor) from -= degree.length
    if (words[from - 1]?.lower === 'a' && words[from]?.lower === 'little') from--
  }
  const to = after && !before ? core.to + after.length : plus ? core.to + 1 : core.to
  const bound: OneSided | null = from < core.from ? (before?.value ?? null) : plus ? 'at-least' : (after?.value ?? null)
  return { ...core, from, to: Math.max(to, core.to), ...openedBy(core, bound) }
}

function openedBy({ low, high, bound }: Quantity, side: OneSided | null): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (side === null || bound === 'vague') return { low, high, bound }
  if (bound === 'range') return side === 'about' ? { low, high, bound } : { low, high, bound }
  if (side === 'at-least') return { low, high: null, bound: 'at-least' }
  if (side === 'at-most') return { low: null, high, bound: 'at-most' }
  return { low, high, bound: 'about' }
}
