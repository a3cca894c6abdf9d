import type { Known } from './known.ts'
import { type Counted, countedAt, ofPhraseAt } from './nouns.ts'
import type { Extent, Quantity, Scan } from './quantity.ts'
import type { Word } from './words.ts'

export type Unit = Pick<Quantity, 'to' | 'unit' | 'family' | 'counted' | 'rule' | 'weak'> & {
  /** What the words behind the unit multiply the number by ("75 USD million", "30 MUSD"). */
  readonly times?: number
}

/** Number and thing: "31 tanks", "more than one million soldiers", "12 killed". */
export function thingAt({ words, known, tagAt }: Scan, span: Extent): Unit | null {
  const { next, amount, at } = span
  if (words[next]?.lower === 'times') {
    const compared = /^(?:more|less|as|the|higher|larger|greater|bigger|fewer|smaller|its|their|faster|what)$/.test(
      words[next + 1]?.lower ?? '',
    )
    return compared ? { to: next + 1, unit: 'times', family: 'times', counted: null, rule: 'multiple' } : null
  }
  const isOf = words[next]?.lower === 'of' && (amount.vague || amount.scale > 1 || isOfMany(words, next))
  const whole = isOf ? ofPhraseAt(words, next, tagAt, known) : null
  // "the 300 of the treaty": one of them is not counted by the hundred.
  const of = whole && (amount.vague || amount.scale > 1 || isMany(whole.head, known)) ? whole : null
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

/** "1,200 of its soldiers", "ten of the hostages". */
const isOfMany = (words: readonly Word[], at: number): boolean =>
  /^(?:the|its|their|his|her|our|those|these)$/.test(words[at + 1]?.lower ?? '') &&
  !/^(?:\p{N}|two|three|four|five|six)/u.test(words[at + 2]?.lower ?? '')

const isMany = ({ lower }: Word, { people }: Scan['known']): boolean => /[^s]s$/.test(lower) || people.has(lower)

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
