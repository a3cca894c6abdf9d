import type { Known } from './known.ts'
import { phraseAt } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import type { Word } from './words.ts'

/**
 * A length without a number: "just over a month", where a bound stands before the article, and "a few kilometres",
 * which is two to nine, or with half of one: "half an hour". `null` for "a month" alone, and for what is no length.
 */
export function lengthAt(words: readonly Word[], at: number, known: Known): Quantity | null {
  const first = words[at]?.lower
  if (first === 'half' || (first === 'a' && words[at + 1]?.lower === 'half')) return halfAt(words, at, known)
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

/** "half a mile", "half an hour", "a half mile", "a half-mile walk"; of time only with its article: "half-year results" are none. */
function halfAt(words: readonly Word[], at: number, known: Known): Quantity | null {
  if (words[at - 1]?.text === '-' || words[at - 1]?.lower === 'and') return null
  const half = words[at]?.lower === 'half' ? at : at + 1
  const article = /^an?$/.test(words[half + 1]?.lower ?? '')
  const hyphen = words[half + 1]?.text === '-'
  const start = half + (article || hyphen ? 2 : 1)
  const measure = phraseAt(known.measures, words, start)
  const time = !measure && article ? phraseAt(known.time, words, start) : null
  const unit = measure ?? time
  // "not half a bit"
  if (!unit || (article && known.loose.has(unit.value))) return null
  const value = { low: 0.5, high: 0.5, bound: 'exact', unit: unit.value } as const
  const from = article ? half : at
  return { ...value, from, to: start + unit.length, family: time ? 'time' : 'measure', counted: null, rule: 'length' }
}

function distanceAt(words: readonly Word[], at: number, known: Known): { value: string; length: number } | null {
  const found = phraseAt(known.measures, words, at)
  return found && /^(?:km|miles|m|hectares|acres|tons|tonnes)$/.test(found.value) ? found : null
}
