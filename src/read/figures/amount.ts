import type { Known } from './known.ts'
import type { Word } from './words.ts'

/** A number as it is written: its value, or for "tens of thousands" the least and the most that it says. */
export interface Amount {
  readonly low: number
  readonly high: number
  readonly vague: boolean
  /** Index of the word after it. */
  readonly next: number
  /** What the last scale word multiplied by ("million"), 1 without one. */
  readonly scale: number
  /** Written with digits. */
  readonly digits: boolean
}

/** Takes float noise off: 2.3 × 1e6 is 2300000. */
export const rounded = (value: number): number => (Number.isSafeInteger(value) ? value : Number(value.toPrecision(12)))

/** An amount that is exactly so much. */
export const exact = (value: number, { next, scale, digits }: Pick<Amount, 'next' | 'scale' | 'digits'>): Amount => ({
  low: rounded(value),
  high: rounded(value),
  vague: false,
  next,
  scale,
  digits,
})

/** "million", "hundred thousand", "dozens" after a number. */
export function scalesAt(words: readonly Word[], at: number, known: Known): { scale: number; next: number } {
  let scale = 1
  let next = at
  for (;;) {
    const hyphen = words[next]?.text === '-' && scaleOf(words[next + 1], known) !== undefined ? 1 : 0
    const factor = scaleOf(words[next + hyphen], known)
    if (factor === undefined) return { scale, next }
    scale *= factor
    next += hyphen + 1
  }
}

/** The factor of "million" and, after a number, of "millions". */
export const scaleOf = (word: Word | undefined, known: Known): number | undefined =>
  word &&
  (known.scales.get(word.lower) ?? (word.lower.endsWith('s') ? known.scales.get(word.lower.slice(0, -1)) : undefined))
