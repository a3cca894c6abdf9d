import type { Scan } from './quantity.ts'

/** "minus five percent", "-0.3%", "<-30": a dash counts only where it touches the number and no word before it. */
export function isNegative({ words, known }: Scan, at: number, floor: number): boolean {
  const [sign, number, before] = [words[at - 1], words[at], words[at - 2]]
  if (!sign || !number || at - 1 < floor) return false
  if (known.negative.has(sign.lower)) return true
  return /^[-−]$/.test(sign.text) && number.glued && (!sign.glued || isCompared(before?.text))
}

/** Whether a negative number of nothing is one: it is compared, or an end of a range. */
export const isCompared = (mark: string | undefined): boolean => /^[<>=≤≥]$/.test(mark ?? '')
