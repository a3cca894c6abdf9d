import { countedAt } from './nouns.ts'
import type { Quantity, Scan } from './quantity.ts'

/** Words at most from "number of" to the number. */
const reach = 14
const level = /^(?:to|at|from|was|is|were|reached|exceeded|hit|of|passed|topped|stands|stood|totalled|totaled|almost)$/

/** "The number of displaced people has doubled to 1.2 million": what a bare number counts stands before it. */
export function numberOf(bare: Quantity, { words, tagAt, known }: Scan): Quantity | null {
  if (!level.test(words[bare.from - 1]?.lower ?? '')) return null
  for (let at = bare.from - 2; at > Math.max(0, bare.from - reach); at--) {
    const { lower, text } = words[at]!
    if (/^[.;:!?]$/.test(text)) return null
    if (lower !== 'number' || words[at + 1]?.lower !== 'of') continue
    const counted = countedAt(words, at + 2, tagAt, known)
    if (!counted || counted.to > bare.from - 1) return null
    const head = counted.head.lower
    const { weak: _, ...rest } = bare
    return { ...rest, unit: known.people.has(head) ? 'people' : head, family: 'thing', counted, rule: 'number-of' }
  }
  return null
}
