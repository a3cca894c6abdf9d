import type { Amount } from './amount.ts'
import { amountAt } from './amounts.ts'
import { partAt, slashedPartAt } from './fractions.ts'
import { type Counted, countedAt, ofPhraseAt } from './nouns.ts'
import type { Quantity, Scan } from './quantity.ts'
import { endsAt, quotientAt } from './quotients.ts'
import type { Word } from './words.ts'

/** "half of the territory", "two-thirds of its members", "1/2 of the seats", "half the members"; in percent. */
export function fractionAt(scan: Scan, start: number): Quantity | null {
  const { words, known } = scan
  const part = words[start]?.digits ? slashedPartAt(words, start) : partAt(words, start, known)
  if (!part || part.value >= 1) return null
  const of = wholeOf(scan, part.next)
  const all = of ? null : countedWhole(scan, part.next)
  if (all) return share(part.value, { from: start, to: part.next, counted: all, rule: 'fraction' })
  if (!of && ofThose(words, part.next))
    return share(part.value, { from: start, to: part.next + 2, counted: null, rule: 'fraction' })
  if (!of && stand(words, start, part.next))
    return share(part.value, { from: start, to: part.next, counted: null, rule: 'fraction' })
  if (!of || timeHeads.test(of.head.lower)) return null
  return share(part.value, { from: start, to: of.to, counted: of, rule: 'fraction' })
}

/** "More than half were drivers", "Two thirds have fled": of whom, the words before have said. "The first half were dull" is none. */
function stand(words: readonly Word[], start: number, next: number): boolean {
  if (!/^(?:were|are|have)$/.test(words[next]?.lower ?? '')) return false
  const before = words[start - 1]
  return (
    before === undefined ||
    !/^(?:and|the|an?|other|this|that|each|final|last|latter|better|\p{L}+(?:st|nd|rd|th))$/u.test(before.lower)
  )
}

/** "Nearly half of the 1,200 delegates": the whole is a figure of its own. */
function countedWhole({ words, tagAt, known }: Scan, at: number): Counted | null {
  if (words[at]?.lower !== 'of') return null
  const from = /^(?:the|its|their|his|her|our|all|some|those|these)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const whole = words[from]?.digits ? amountAt(words, from, known) : null
  const counted = whole && countedAt(words, whole.next, tagAt, known)
  return counted && !timeHeads.test(counted.head.lower.replace(/s$/, '')) ? { ...counted, from: at } : null
}

/** "half of them", "a tenth of what is needed". */
const ofThose = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'of' && /^(?:them|those|these|what|which|whom)$/.test(words[at + 1]?.lower ?? '')

const timeHeads = /^(?:year|month|week|day|century|decade|game|season|hour|match)$/

/** "of the members", and behind "half" also "the members" and "its people", where many are meant: not "half the battle". */
function wholeOf({ words, known, tagAt }: Scan, at: number): Counted | null {
  if (words[at]?.lower === 'of') return ofPhraseAt(words, at, tagAt, known)
  const bare = words[at - 1]?.lower === 'half' && /^(?:the|its|their|his|her|our|all)$/.test(words[at]?.lower ?? '')
  const counted = bare ? countedAt(words, at + 1, tagAt, known) : null
  const head = counted?.head.lower ?? ''
  if (!counted || known.time.byFirst.has(head)) return null
  return known.people.has(head) || known.topicOf.has(head) || /[^s]s$/.test(head) ? { ...counted, from: at } : null
}

/**
 * "one in five voters", "two out of five hundred ballots": so many of so many, before what they are, in percent. Where
 * nothing follows ("2 in 5 or more") a weak ratio, so that its two numbers are not taken for themselves.
 */
export function oneInAt({ words, known, tagAt }: Scan, start: number, first: Amount): Quantity | null {
  const quotient = quotientAt(words, start, known, first)
  if (!quotient || quotient.over >= quotient.under) return null
  const { over, under, value, next } = quotient
  const counts = [over, under].every((number) => Number.isInteger(number) && number > 0)
  const counted = counts ? countedAt(words, next, tagAt, known) : null
  const many =
    counted &&
    /s$|^(?:people|men|women|children)$/.test(counted.head.lower) &&
    !known.time.byFirst.has(counted.head.lower)
  if (many) return share(value, { from: start, to: counted.to, counted, rule: 'one-in' })
  if (!endsAt(words, next) && words[next]?.lower !== 'or') return null
  const core = { from: start, to: next, low: value, high: value, bound: 'exact', unit: 'ratio' } as const
  return { ...core, family: 'ratio', counted: null, weak: true, rule: 'quotient' }
}

const share = (value: number, found: Pick<Quantity, 'from' | 'to' | 'counted' | 'rule'>): Quantity => {
  const percent = Number((value * 100).toPrecision(6))
  return { ...found, low: percent, high: percent, bound: 'exact', unit: 'percent', family: 'percent' }
}
