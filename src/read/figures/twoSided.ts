import type { Quantity, Scan } from './quantity.ts'
import { endsAt } from './quotients.ts'

/**
 * "more than 200 but fewer than 300 prisoners", "at least 20 and at most 100": two comparisons of one number are a range
 * with both its ends. "More than 200 soldiers and fewer than 300 trucks" stay two.
 */
export function joinEnds(found: readonly Quantity[], scan: Scan): Quantity[] {
  if (found.length < 2) return [...found]
  const result: Quantity[] = []
  for (const quantity of found) {
    const before = result.at(-1)
    const joined = before && isOpen(before) && isOpen(quantity) ? joinedOf(before, quantity, scan) : null
    if (joined) result[result.length - 1] = joined
    else result.push(quantity)
  }
  return result
}

const isOpen = ({ bound }: Quantity): boolean => bound === 'at-least' || bound === 'at-most'

function joinedOf(first: Quantity, second: Quantity, { words, known }: Scan): Quantity | null {
  const gap = words.slice(first.to, second.from).map(({ lower }) => lower)
  if (first.bound === second.bound || !/^(?:and|but|,|, and|, but)$/.test(gap.join(' '))) return null
  const isShort = words.slice(first.from, second.to).some(({ lower }) => known.short.has(lower))
  const [low, high] = [first.low ?? second.low, first.high ?? second.high]
  if (isShort || low === null || high === null || low >= high) return null
  const unit = unitOf(first, second, endsAt(words, second.to))
  return unit && { ...unit, from: first.from, to: second.to, low, high, bound: 'range' }
}

/**
 * The one of which the unit holds for both: one of them counts nothing by itself ("more than 200 prisoners, but fewer than 300", but not
 * "… fewer than 300 fled"), or both are money, shares or measures alike.
 */
function unitOf(first: Quantity, second: Quantity, ends: boolean): Quantity | null {
  if (first.family === 'bare') return second
  if (second.family === 'bare') return ends ? first : null
  const alike = first.family === second.family && first.unit === second.unit && !first.counted
  return alike && /^(?:money|percent|measure|time|age|ratio)$/.test(first.family) ? second : null
}
