import type { Quantity, Scan } from './quantity.ts'
import type { Word } from './words.ts'

/** "5:1", "5:1 to 7:1"; "1:2:3:4" is none. */
export function ratioAt({ words }: Scan, at: number): Quantity | null {
  const one = (i: number): number | null => {
    const [a, mark, b] = [words[i], words[i + 1], words[i + 2]]
    if (
      !a?.digits ||
      mark?.text !== ':' ||
      !mark.glued ||
      !b?.digits ||
      !b.glued ||
      b.text.length > 1 ||
      Number(b.text) === 0
    )
      return null
    return Number(a.text.replace(',', '.')) / Number(b.text)
  }
  const low = one(at)
  const chained =
    (words[at]?.glued && words[at - 1]?.text === ':') || (words[at + 3]?.text === ':' && words[at + 3]?.glued)
  if (low === null || chained) return null
  const high = words[at + 3] && /^(?:to|-|–|and|or)$/.test((words[at + 3] as Word).lower) ? one(at + 4) : null
  const range = high !== null && high > low
  return {
    from: at,
    to: at + (range ? 7 : 3),
    low,
    high: range ? high : low,
    bound: range ? 'range' : 'exact',
    unit: 'ratio',
    family: 'ratio',
    counted: null,
    rule: 'ratio',
  }
}
