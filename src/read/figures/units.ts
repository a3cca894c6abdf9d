import { scalesAt } from './amount.ts'
import type { Known } from './known.ts'
import { type Counted, countedAt, ofPhraseAt } from './nouns.ts'
import { phraseAt } from './phrases.ts'
import type { Extent, Quantity, Scan } from './quantity.ts'
import type { Word } from './words.ts'

type Unit = Pick<Quantity, 'to' | 'unit' | 'family' | 'counted' | 'rule' | 'weak'> & {
  /** What the words behind the unit multiply the number by ("75 USD million", "30 MUSD"). */
  readonly times?: number
}

/** What stands after the number: a currency, a share, a measure, a length of time, a thing; `null` when it is no figure. */
export function unitAt(scan: Scan, span: Extent, currency: string | null): Unit | null {
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
    words[after] && (known.symbols.get((words[after] as Word).lower) ?? known.codes.get((words[after] as Word).text))
  if (sign) {
    const { scale, next: to } = scalesAt(words, after + 1, known)
    return { to, unit: sign, family: 'money', counted: null, rule: 'money', times: scale }
  }
  const large = /^[MK](?=[A-Z]{3}$)/.exec(words[after]?.text ?? '')
  const code = large ? known.codes.get((words[after] as Word).text.slice(1)) : undefined
  if (large && code)
    return {
      to: after + 1,
      unit: code,
      family: 'money',
      counted: null,
      rule: 'money',
      times: large[0] === 'M' ? 1e6 : 1000,
    }
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
  if (span.amount.scale >= 1e6 && /^pounds?$/.test(words[after]?.lower ?? ''))
    return { to: after + 1, unit: 'GBP', family: 'money', counted: null, rule: 'money' }
  const measure = measureAt(scan, after, hyphen === 1)
  if (measure) return measure
  const time = phraseAt(known.time, words, after)
  if (time && !(words[after]?.lower === 'second' && !hyphen))
    return { to: after + time.length, unit: time.value, family: 'time', counted: null, rule: 'duration' }
  if (hyphen) return compoundAt(scan, after)
  return thingAt(scan, span)
}

const isExtent = (words: readonly Word[], at: number): boolean =>
  /^(?:deep|high|long|tall|wide|thick|away|apart|from|above|below|two|three|[0-9]+)$/.test(
    words[at + 1]?.lower ?? '',
  ) || /^(?:within|about|over|under|averages|nearly|almost|some)$/.test(words[at - 2]?.lower ?? '')

function measureAt({ words, known, tagAt }: Scan, at: number, hyphen: boolean): Unit | null {
  const word = words[at]
  const metres = word?.text === 'm' && words[at - 1]?.digits ? { value: 'm', length: 1 } : null
  const measure = phraseAt(known.measures, words, at) ?? metres
  if (!measure || !word) return null
  // "on her own two feet", "three feet of ice are not frozen in a day": in words, feet measure beside a dimension only.
  if (measure.value === 'feet' && !hyphen && words[at - 1]?.digits === false && !isExtent(words, at)) return null
  // "5 m people": millions.
  if (word.lower === 'm' && !word.glued && /^\p{L}{2}/u.test(words[at + 1]?.text ?? '')) return null
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
    return number.lower === 'one' && amount.high === 1 ? null : { ...bare, weak: true }
  if (number.digits && amount.scale === 1) {
    if (
      /^\d{4}$/.test(number.text) &&
      Number(number.text) >= 1000 &&
      Number(number.text) < 2200 &&
      !(bound === 'range' && amount.high >= 2200)
    )
      return null
    if (before && /^\p{Lu}/u.test(before.text) && at > 1) return null
    if (before?.digits || words[amount.next]?.digits) return null
    if (/^0\d/.test(number.text) || number.text.length > 15) return null
    if (/^\d{1,2}$/.test(number.text) && bound !== 'range') return { ...bare, weak: true }
  }
  return bare
}
