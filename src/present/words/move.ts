import type { Move } from '../../model/index.ts'
import { stanceMark } from './marks.ts'

/**
 * What changed, in marks and words: `✕ refuses → ○ open`. Of one stance only: `▲ demands, but another amount`, and
 * `↻ shifts` where the words say that something moved and not from where.
 */
export function moveWords({ from, to }: Pick<Move, 'from' | 'to'>): string {
  if (from !== to) return `${stanceMark[from]} ${from} → ${stanceMark[to]} ${to}`
  return to === 'shifts' ? `${stanceMark[to]} ${to}` : `${stanceMark[to]} ${to}, but another amount`
}
