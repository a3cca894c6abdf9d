import type { Known } from './known.ts'
import { phraseAt } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import type { Word } from './words.ts'

/**
 * A length without a number: "just over a month", where a bound stands before the article, and "a few kilometres",
 * which is two to nine. `null` for "a month" alone, and for what is no length.
 */
export function lengthAt(words: readonly Word[], at: number, known: Known): Quantity | null {
  const first = words[at]?.lower
  if (first !== 'a' && first !== 'an') return null
  const few = words[at + 1]?.lower === 'few'
  if (!few && !known.bounds.byFirst.has(words[at - 1]?.lower ?? '')) return null
  const time = few ? null : phraseAt(known.time, words, at + 1)
  const unit = time ?? distanceAt(words, few ? at + 2 : at + 1, known)
  if (!unit || words[at + 1]?.lower === 'second') return null
  return {
    from: at,
    to: at + (few ? 2 : 1) + unit.length,
    low: few ? 2 : 1,
    high: few ? 9 : 1,
    bound: few ? 'vague' : 'exact',
    unit: unit.value,
    family: time ? 'time' : 'measure',
    counted: null,
    rule: few ? 'a-few' : 'length',
  }
}

function distanceAt(words: readonly Word[], at: number, known: Known): { value: string; length: number } | null {
  const found = phraseAt(known.measures, words, at)
  return found && /^(?:km|miles|m|hectares|acres|tons|tonnes)$/.test(found.value) ? found : null
}
