import { amountAt } from '../../src/read/figures/amounts.ts'
import { partAt } from '../../src/read/figures/fractions.ts'
import type { Known } from '../../src/read/figures/known.ts'
import { quotientAt } from '../../src/read/figures/quotients.ts'
import { ordinalAt } from '../../src/read/figures/whole.ts'
import type { Word } from '../../src/read/figures/words.ts'

export interface FoundNumber {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number
}

/** Every number of a text by the reader's grammar of numbers, whatever it counts. */
export function numbersIn(words: readonly Word[], known: Known): FoundNumber[] {
  const found: FoundNumber[] = []
  for (let at = 0; at < words.length; ) {
    const [amount, ...others] = [amountAt(words, at, known), partAt(words, at, known), quotientAt(words, at, known)]
    const longest = others.reduce((a, b) => (b && b.next > (a?.next ?? 0) ? b : a))
    const best =
      longest && longest.next > (amount?.next ?? 0)
        ? { low: longest.value, high: longest.value, next: longest.next }
        : amount
    if (!best) {
      at++
      continue
    }
    const before = words[at - 1]
    const negative = before && (known.negative.has(before.lower) || (/^[-−]$/.test(before.text) && !before.glued))
    const sign = negative ? -1 : 1
    const [from, to] = [words[at] as Word, words[best.next - 1] as Word]
    found.push({ start: from.start, end: to.end, low: sign * best.low, high: sign * best.high })
    at = best.next
  }
  return found
}

/** Every rank of a text ("eleventh", "21st"), as a number. */
export function ordinalsIn(words: readonly Word[], known: Known): FoundNumber[] {
  const found: FoundNumber[] = []
  for (let at = 0; at < words.length; ) {
    const rank = ordinalAt(words, at, known)
    const [from, to] = [words[at] as Word, words[(rank?.next ?? 1) - 1] as Word]
    if (rank) found.push({ start: from.start, end: to.end, low: rank.value, high: rank.value })
    at = rank ? rank.next : at + 1
  }
  return found
}
