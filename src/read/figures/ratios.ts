import { partAt } from './fractions.ts'
import type { Known } from './known.ts'
import { countedAt, ofPhraseAt } from './nouns.ts'
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

/** "half of the territory", "two-thirds of its members", "a quarter of the budget". */
export function fractionAt({ words, known, tagAt }: Scan, start: number): Quantity | null {
  const part = partAt(words, start, known)
  if (!part || part.value >= 1) return null
  const of = ofPhraseAt(words, part.next, tagAt, known)
  if (!of || words[of.from]?.lower !== 'of') return null
  if (/^(?:year|month|week|day|century|decade|game|season|hour|match)$/.test(of.head.lower)) return null
  const value = Number((part.value * 100).toPrecision(6))
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

/** "one in five voters", "two out of three members": so many of so many, before what they are. */
export function oneInAt({ words, known, tagAt }: Scan, start: number): Quantity | null {
  const over = smallAt(words, start, known)
  if (over === null) return null
  const out = words[start + 1]?.lower === 'out' && words[start + 2]?.lower === 'of' ? 2 : 0
  if (out === 0 && words[start + 1]?.lower !== 'in') return null
  const at = start + 1 + (out || 1)
  const under = smallAt(words, at, known)
  if (under === null || over >= under || (words[at] as Word).lower === 'one') return null
  const counted = countedAt(words, at + 1, tagAt, known)
  if (
    !counted ||
    !/s$|^(?:people|men|women|children)$/.test(counted.head.lower) ||
    known.time.byFirst.has(counted.head.lower)
  )
    return null
  const value = Number(((over / under) * 100).toPrecision(6))
  return {
    from: start,
    to: counted.to,
    low: value,
    high: value,
    bound: 'exact',
    unit: 'percent',
    family: 'percent',
    counted,
    rule: 'one-in',
  }
}

/** A whole number up to a thousand. */
function smallAt(words: readonly Word[], at: number, known: Known): number | null {
  const word = words[at]
  if (!word) return null
  const value = word.digits ? Number(word.text) : known.ones.get(word.lower)
  return value !== undefined && Number.isInteger(value) && value > 0 && value <= 1000 ? value : null
}
