import type { Known, OneSided } from './known.ts'
import { phraseAt } from './phrases.ts'
import type { Quantity, Scan } from './quantity.ts'
import type { Word } from './words.ts'

/** "or more" after a number; in "5000 or less than 6000" and "200 or greater than 190" the "less" belongs to what follows. */
function behindAt(known: Known, words: readonly Word[], at: number): { value: OneSided; length: number } | null {
  const found = phraseAt(known.after, words, at)
  if (!found) return null
  const than = words[at + found.length]?.lower === 'than' ? 1 : 0
  const compares = than === 1 || words[at + found.length - 1]?.lower === 'than'
  return compares && words[at + found.length + than]?.digits ? null : found
}

/** "200 or more ships", "300+ inspectors": the bound stands between number and thing. */
export function boundInside({ words, known }: Scan, at: number): { value: OneSided | null; length: number } {
  if (words[at]?.text === '+' && words[at]?.glued) return { value: 'at-least', length: 1 }
  return behindAt(known, words, at) ?? { value: null, length: 0 }
}

/** Widens a quantity by the words that bound it, and opens the side that they leave open. */
export function bounded({ words, known, tagAt }: Scan, core: Quantity, floor: number): Quantity {
  const before =
    core.from > floor && !isThroughout(words, core, tagAt) ? phraseAt(known.bounds, words, core.from - 1, -1) : null
  const after = behindAt(known, words, core.to)
  const plus = words[core.to]?.text === '+' && words[core.to]?.glued === true
  if (!before && !after && !plus) return core
  let from = before && core.from - before.length >= floor ? core.from - before.length : core.from
  if (from < core.from) {
    const degree = from > floor ? phraseAt(known.degrees, words, from - 1, -1) : null
    if (degree && from - degree.length >= floor) from -= degree.length
    if (words[from - 1]?.lower === 'a' && words[from]?.lower === 'little') from--
  }
  // "about five hundred or more": what stands behind says which side is open.
  const both = after && (!before || (before.value === 'about' && after.value !== 'about'))
  const to = both ? core.to + after.length : plus ? core.to + 1 : core.to
  const open = plus ? 'at-least' : (after?.value ?? null)
  const bound: OneSided | null = from < core.from && !(both && before) ? (before?.value ?? null) : open
  return { ...core, from, to: Math.max(to, core.to), ...openedBy(core, bound) }
}

const lasting =
  /^(?:for|after|last|lasts|lasted|lasting|took|take|takes|taken|is|was|are|were|been|be|in|than|of|at|to|by|spent|waited|well|just|and|or|has|have|had)$/

/** "$2.5bn over five years", "a rise of 12 per cent over two years": as long as that, no longer. */
const isThroughout = (words: readonly Word[], { from, family }: Quantity, tagAt: Scan['tagAt']): boolean =>
  family === 'time' &&
  words[from - 1]?.lower === 'over' &&
  /^[\p{L}\d%€$£]/u.test(words[from - 2]?.text ?? '') &&
  tagAt(words[from - 2]!.start) !== 'VERB' &&
  !lasting.test(words[from - 2]!.lower)

/** The ends of a quantity with the side opened that its bound leaves open. */
export function openedBy(
  { low, high, bound }: Quantity,
  side: OneSided | null,
): Pick<Quantity, 'low' | 'high' | 'bound'> {
  if (side === null || bound === 'vague') return { low, high, bound }
  if (bound === 'range') return side === 'about' ? { low, high, bound } : { low, high, bound }
  if (side === 'at-least') return { low, high: null, bound: 'at-least' }
  if (side === 'at-most') return { low: null, high, bound: 'at-most' }
  return { low, high, bound: 'about' }
}
