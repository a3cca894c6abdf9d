import type { Quantity } from './quantities.ts'
import type { Word } from './words.ts'

/**
 * Gives a bare number what the figure beside it counts: "1,500 men a day: 430,000 in a year", "800 tanks, 100 more
 * than …", "20 km2 (out of 600)", "700 of the thousands of residents". The rule `carried-on` marks what was worked out.
 */
export function carryOn(found: readonly Quantity[], words: readonly Word[]): Quantity[] {
  const result: Quantity[] = []
  for (const [i, quantity] of found.entries()) {
    const giver = quantity.family === 'bare' ? giverOf(quantity, result[i - 1], found[i + 1], words) : null
    result.push(giver ? carried(quantity, giver) : quantity)
  }
  return result
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
