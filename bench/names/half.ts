/**
 * Which half of a data set a line belongs to, by a hash of its text (FNV-1a, 32 bit): rules are tuned on `A` alone, and
 * `B` says what they are worth.
 */
export function half(text: string): 'A' | 'B' {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) as number), 0x01000193) >>> 0
  return hash % 2 === 0 ? 'A' : 'B'
}

/** What was found, what was there, what was right. */
export interface Tally {
  right: number
  found: number
  there: number
}

export const tally = (): Tally => ({ right: 0, found: 0, there: 0 })

/** Precision, recall and their harmonic mean, three digits each. */
export function rates({ right, found, there }: Tally): string {
  const f1 = found + there === 0 ? 0 : (2 * right) / (found + there)
  const share = (of: number): string => (of === 0 ? '  –  ' : (right / of).toFixed(3))
  return `P ${share(found)}  R ${share(there)}  F1 ${f1.toFixed(3)}`
}
