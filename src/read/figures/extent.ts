import type { Amount } from './amount.ts'
import { amountAt } from './amounts.ts'
import type { Known } from './known.ts'
import type { Extent, Scan } from './quantity.ts'
import type { Word } from './words.ts'

/** "5 to 10", "25–30", "between 3 and 4 million"; a change ("fell from 25 to 20") is two figures. */
export function rangeFrom({ words, known }: Scan, at: number, first: Amount): Extent {
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
  // "from $36 billion to $60 billion": the sign of the currency stands between.
  const lead = known.symbols.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1
  if (words[lead]?.lower === 'from' && mark.lower === 'to' && changes(words, at, known)) return single
  // "rose $3.20 to $91.45": by so much, to so much.
  const bothSigned = lead < at - 1 && known.symbols.has(words[first.next + 1]?.lower ?? '')
  if (bothSigned && mark.lower === 'to' && known.change.has(words[lead]?.lower ?? '') && isFar(words, first, known))
    return single
  const sign = words[first.next + 1] && known.symbols.has((words[first.next + 1] as Word).lower) ? 1 : 0
  const minus = known.negative.has(words[first.next + 1 + sign]?.lower ?? '') ? 1 : 0
  const start = first.next + 1 + sign + minus
  const second = amountAt(words, start, known)
  if (!second || second.vague || (words[start]?.lower === 'one' && second.next === start + 1)) return single
  const below = known.negative.has(words[at - 1]?.lower ?? '') && (minus === 1 || mark.lower === 'and')
  if (minus === 1 || below) return signed(single, { first, second, below, minus: minus === 1 })
  const low =
    first.scale === 1 && second.scale > 1 && first.low * second.scale <= second.low
      ? first.low * second.scale
      : first.low
  if (low >= second.low || (mark.lower === 'or' && second.low > low * 3)) return single
  return { low, high: second.low, bound: 'range', next: second.next, amount: second, at }
}

interface Ends {
  readonly first: Amount
  readonly second: Amount
  /** Whether the first is below nought, and the second. */
  readonly below: boolean
  readonly minus: boolean
}

/** "between minus ten and fifteen", "minus 10 to minus 5". */
function signed(single: Extent, { first, second, below, minus }: Ends): Extent {
  const [from, to] = [below ? -first.low : first.low, minus ? -second.low : second.low]
  if (from === to) return single
  const ends = { low: Math.min(from, to), high: Math.max(from, to) }
  return { ...single, ...ends, bound: 'range', next: second.next, amount: second, signed: true }
}

/** The second amount is many times the first. */
const isFar = (words: readonly Word[], first: Amount, known: Known): boolean =>
  (amountAt(words, first.next + 2, known)?.low ?? 0) >= 4 * first.high

const changes = (words: readonly Word[], at: number, known: Known): boolean =>
  words.slice(Math.max(0, at - 8), at).some(({ lower }) => known.change.has(lower))
