import type { Stretch } from '../pairOf.ts'

const longestLead = 16
const joining = /^(?:but|and|so|yet|however|therefore|,)$/

/** "In the end, if Peru pays, Chile will sign", "Judging from all this, if …": a phrase without a verb of its own leads in. */
export function isLedIn({ tokens, clauses, start }: Stretch, from: number): boolean {
  const [first, last] = [tokens[start], tokens[from - 1]]
  if (!first || last?.text !== ',' || from - start > longestLead) return false
  if (clauses.some(({ verb, form }) => verb >= start && verb < from && form === 'finite')) return false
  let at = start
  while (at < from && joining.test(tokens[at]!.lower)) at++
  const { tag, lower } = tokens[at]!
  return tag === 'ADP' || tag === 'ADV' || (tag === 'VERB' && lower.endsWith('ing'))
}
