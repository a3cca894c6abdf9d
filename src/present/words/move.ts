import type { Move, Stance } from '../../model/index.ts'
import { stanceMark } from './marks.ts'

/**
 * What changed, in marks and words: `✕ refuses → ○ open`. Of one stance only: `▲ demands, but another amount`, and
 * `↻ shifts` where the words say that something moved and not from where.
 */
export function moveWords({ from, to }: Pick<Move, 'from' | 'to'>): string {
  if (from !== to) return `${stanceMark[from]} ${from} → ${stanceMark[to]} ${to}`
  const also = alsoOfOne(to)
  return `${stanceMark[to]} ${to}${also === null ? '' : `, ${also}`}`
}

/** What moved where the stance did not: another amount; `null` where the words do not tell from where. */
export const alsoOfOne = (stance: Stance): string | null => (stance === 'shifts' ? null : 'but another amount')
