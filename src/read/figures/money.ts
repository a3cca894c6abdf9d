import { scalesAt } from './amount.ts'
import type { Unit } from './countOf.ts'
import type { Known } from './known.ts'
import { phraseAt } from './phrases.ts'
import type { Scan } from './quantity.ts'
import type { Word } from './words.ts'

const money = (unit: string, to: number, times = 1): Unit => ({
  to,
  unit,
  family: 'money',
  counted: null,
  rule: 'money',
  ...(times === 1 ? {} : { times }),
})

/** A currency behind a number: "€", "USD million", "MEUR", "Turkish lira"; `null` where none stands. */
export function moneyAt(words: readonly Word[], at: number, known: Known): Unit | null {
  const word = words[at]
  if (!word) return null
  const sign = known.symbols.get(word.lower) ?? known.codes.get(word.text)
  // "3 USD50 cards": the code belongs to the number that it touches.
  if (sign && words[at + 1]?.glued && words[at + 1]?.digits && !word.glued) return null
  if (sign) {
    const { scale, next } = scalesAt(words, at + 1, known)
    return money(sign, next, scale)
  }
  const scaled = scaledCode(word, known)
  if (scaled) return money(scaled.unit, at + 1, scaled.times)
  const named = phraseAt(known.currencies, words, at)
  if (!named || (named.value === 'BRL' && word.lower === 'real')) return null
  return money(named.value, at + named.length)
}

/** "MEUR", "KUSD". */
function scaledCode({ text }: Word, known: Known): { unit: string; times: number } | null {
  const unit = text.length === 4 && /^[MK][A-Z]{3}$/.test(text) ? known.codes.get(text.slice(1)) : undefined
  return unit ? { unit, times: text.startsWith('M') ? 1e6 : 1000 } : null
}

/** A currency before a number, and the index of its first word. */
export interface Leading {
  readonly from: number
  readonly unit: string | null
  /** What it multiplies the number by ("MUSD 30"). */
  readonly times: number
}

/** "$ 5", "EUR 5", "MEUR 5", "C $ 300 million" (as wires cut it); from `at` on and no unit where none stands. */
export function currencyBefore({ words, known }: Scan, at: number, floor: number): Leading {
  const none = { from: at, unit: null, times: 1 }
  const [before, apart] = [words[at - 1], words[at - 2]]
  if (!before || at - 1 < floor) return none
  const two = before.text === '$' && apart && at - 2 >= floor ? known.symbols.get(`${apart.lower}$`) : undefined
  if (two && /^(?:c|hk|nz|us|mex|cad|aud|usd)$/.test(apart?.lower ?? '')) return { from: at - 2, unit: two, times: 1 }
  const unit = known.symbols.get(before.lower) ?? known.codes.get(before.text)
  if (unit) return { from: at - 1, unit, times: 1 }
  const scaled = scaledCode(before, known)
  return scaled ? { from: at - 1, ...scaled } : none
}

/**
 * "at dollar 22.5 million", "for rupees 500": a currency in words before a number that counts nothing else, behind a small
 * word, so that in "against the dollar 5 million lost" it is none.
 */
export function wordBefore({ words, known }: Scan, at: number, floor: number): string | null {
  const [before, lead] = [words[at - 1], words[at - 2]]
  if (!words[at]?.digits || !before || at - 2 < floor || !known.currencies.byFirst.has(before.lower)) return null
  const named = phraseAt(known.currencies, words, at - 1)
  return named?.length === 1 && /^(?:at|of|for|with|about|around|over|cost|costs|to|from)$/.test(lead?.lower ?? '')
    ? named.value
    : null
}
