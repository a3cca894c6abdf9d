import type { Amount } from './amount.ts'
import { digitsAt } from './digits.ts'
import type { Known } from './known.ts'
import { spelledAt } from './spelled.ts'
import type { Word } from './words.ts'

/** Reads the number that starts at a word; `null` when none does. */
export function amountAt(words: readonly Word[], at: number, known: Known): Amount | null {
  const first = words[at]
  if (!first) return null
  if (first.digits || known.signs.has(first.text)) return digitsAt(words, at, known)
  return vagueAt(words, at, known) ?? spelledAt(words, at, known)
}

/** "tens of thousands", "hundreds", "dozens". */
function vagueAt(words: readonly Word[], at: number, known: Known): Amount | null {
  const first = (words[at] as Word).lower
  const range = first === 'tens' ? ([20, 99] as const) : known.vague.get(first)
  if (!range) return null
  const [low, high] = range
  const then = words[at + 1]?.lower === 'of' ? known.vague.get(words[at + 2]?.lower ?? '') : undefined
  if (!then) return first === 'tens' ? null : { low, high, vague: true, next: at + 1, scale: 1, digits: false }
  const unit = then[0] / 2
  return { low: low * unit, high: (high + 1) * unit - 1, vague: true, next: at + 3, scale: unit, digits: false }
}
