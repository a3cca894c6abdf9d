import type { Known } from './known.ts'
import type { Quantity } from './quantity.ts'
import type { Word } from './words.ts'

/**
 * Gives a bare number what the figure beside it counts: "1,500 men a day: 430,000 in a year", "800 tanks, 100 more
 * than …", "20 km2 (out of 600)", "700 of the thousands of residents". The rule `carried-on` marks what was worked out.
 */
export function carryOn(found: readonly Quantity[], words: readonly Word[], known: Known): Quantity[] {
  const result: Quantity[] = []
  for (const [i, quantity] of found.entries()) {
    const [before, next] = [result.at(-1), found[i + 1]]
    const giver = quantity.family === 'bare' ? giverOf(quantity, before, next, words) : null
    if (giver) result.push(carried(quantity, giver))
    else if (quantity.weak && quantity.family === 'bare' && isToll(quantity, words, known))
      result.push({ ...quantity, unit: 'people', rule: 'toll' })
    else if (!quantity.weak) result.push(quantity)
  }
  return result
}

/** "put its losses at 19", "the death toll rose to 31": what is counted stands before the number. */
function isToll({ from }: Quantity, words: readonly Word[], known: Known): boolean {
  if (!/^(?:at|to)$/.test(words[from - 1]?.lower ?? '')) return false
  const lead = words.slice(Math.max(0, from - 5), from - 1).map(({ lower }) => lower)
  return lead
    .slice(lead.findLastIndex((word) => /^[,;:.(]$/.test(word)) + 1)
    .some((word) => word === 'toll' || (known.near.get(word) === 'casualties' && known.topicOf.has(word)))
}

const carried = (quantity: Quantity, giver: Quantity): Quantity => ({
  ...quantity,
  unit: giver.unit,
  family: giver.family,
  counted: giver.counted,
  giver: giver.giver ?? giver,
  rule: 'carried-on',
})

function giverOf(
  bare: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  words: readonly Word[],
): Quantity | null {
  if (next && isPartOf(bare, next, words)) return next
  if (bare.weak) return before && isShare(before, bare, words) ? before : null
  return before && goesOn(before, bare, words) ? before : null
}

const counts = ({ family }: Quantity): boolean => family === 'thing' || family === 'measure' || family === 'money'

/** "700 of the hundreds of thousands of …". */
function isPartOf(part: Quantity, whole: Quantity, words: readonly Word[]): boolean {
  const gap = words.slice(part.to, whole.from)
  return counts(whole) && gap.length <= 2 && gap[0]?.lower === 'of'
}

const most = 16

function goesOn(before: Quantity, bare: Quantity, words: readonly Word[]): boolean {
  if (!counts(before) || bare.from - before.to > most) return false
  const lead = words.slice(Math.max(before.to, bare.from - 3), bare.from)
  const opened = lead.some(({ text, lower }) => text === '(' || text === ':' || lower === 'than' || lower === 'against')
  const outOf = lead.at(-2)?.lower === 'out' && lead.at(-1)?.lower === 'of'
  return opened || outOf || words[bare.to]?.lower === 'more' || words[bare.to]?.lower === 'fewer'
}

/** "ten towns: four in the north and five in the south": the parts of a whole, told after it. */
function isShare(before: Quantity, part: Quantity, words: readonly Word[]): boolean {
  if (before.family !== 'thing' || !/^(?:in|from|on|at)$/.test(words[part.to]?.lower ?? '')) return false
  const gap = words.slice(before.to, part.from)
  const lead = gap.at(-1)
  if (gap.length > 8 || !lead) return false
  if (before.rule === 'carried-on') return /^(?:and|,|;)$/.test(lead.lower)
  return gap.length === 1 && /^[:(]$/.test(lead.text)
}
