import { ofPhraseAt } from './nouns.ts'
import type { Quantity, Scan } from './quantities.ts'
import type { Word } from './words.ts'

/** "5:1", "5:1 to 7:1". */
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
  if (low === null) return null
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

/** "half of the territory", "two-thirds of its members", "a quarter of the budget". */
export function fractionAt({ words, known, tagAt }: Scan, start: number): Quantity | null {
  let at = start
  let count = 1
  const first = (words[at] as Word).lower
  if (first === 'a' || first === 'one') at++
  else if (known.ones.has(first)) [count, at] = [known.ones.get(first) as number, at + 1]
  if (words[at]?.text === '-' && at > start) at++
  const part = known.fractions.get(words[at]?.lower ?? '')
  if (part === undefined || (at === start && part !== 0.5)) return null
  const of = ofPhraseAt(words, at + 1, tagAt, known)
  if (!of || words[of.from]?.lower !== 'of' || count * part >= 1) return null
  if (/^(?:year|month|week|day|century|decade|game|season|hour|match)$/.test(of.head.lower)) return null
  const value = Number((count * part * 100).toPrecision(6))
  return {
    from: start,
    to: of.to,
    low: value,
    high: value,
    bound: 'exact',
    unit: 'percent',
    family: 'percent',
    counted: of,
    rule: 'fraction',
  }
}
