import { numberOf } from './numberOf.ts'
import type { Quantity, Scan } from './quantity.ts'
import { isToll } from './toll.ts'
import { votesOf } from './votes.ts'
import type { Word } from './words.ts'

/**
 * Gives a bare number what the words or the figure beside it count: "1,500 men a day: 430,000 in a year", "800 tanks, 100
 * more than …", "20 km2 (out of 600)", "700 of the thousands of residents", "14,200 people, 3,100 of them in Bergen", "the
 * number of villages rose to 40", "by 141 to 5". The rule `carried-on` marks what was worked out from another figure.
 */
export function carryOn(found: readonly Quantity[], scan: Scan): Quantity[] {
  const result: Quantity[] = []
  for (const [i, quantity] of found.entries()) {
    const told = quantity.family === 'bare' ? toldBeside(quantity, result.at(-1), found[i + 1], scan) : null
    if (told) result.push(told)
    else if (!quantity.weak) result.push(quantity)
  }
  return result
}

function toldBeside(
  bare: Quantity,
  before: Quantity | undefined,
  next: Quantity | undefined,
  scan: Scan,
): Quantity | null {
  const { words, known } = scan
  const giver = giverOf(bare, before, next, words)
  if (giver) return carried(bare, giver)
  if (isToll(bare, words, known)) return { ...bare, unit: 'people', rule: 'toll' }
  return numberOf(bare, scan) ?? votesOf(bare, before, next, words)
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
  if (before && counts(before) && isOfThose(before, bare, words)) return before
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

/** "Peru puts the figure at 4,500". */
const isPutAt = ({ from }: Quantity, words: readonly Word[]): boolean =>
  words[from - 1]?.lower === 'at' &&
  /^(?:figure|number|total|count|toll)$/.test(words[from - 2]?.lower ?? '') &&
  /^(?:puts?|putting|placed|places|estimates|estimated)$/.test(words[from - 4]?.lower ?? '')

/** "14,200 people, 3,100 of them in Bergen", "300 billion euros, of which 210 billion", "Of the 78 drones, 61 were shot down". */
function isOfThose(before: Quantity, bare: Quantity, words: readonly Word[]): boolean {
  const gap = words.slice(before.to, bare.from)
  if (gap.length > most || gap.some(({ text }) => /^[.!?]$/.test(text))) return false
  const said = (at: number): string => words[at]?.lower ?? ''
  if (said(bare.to) === 'of' && /^(?:them|these|those|whom|which)$/.test(said(bare.to + 1))) return true
  if (isPutAt(bare, words)) return true
  if (/^(?:which|whom|these|those|them)$/.test(said(bare.from - 1)) && said(bare.from - 2) === 'of') return true
  const of = before.from - (/^(?:the|its|their|his|her|those|these|all|some)$/.test(said(before.from - 1)) ? 2 : 1)
  return gap.length === 1 && gap[0]!.text === ',' && words[of]?.text === 'Of' && before.family === 'thing'
}

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
