import type { Cues } from './cues.ts'
import type { Evidence } from './evidence.ts'
import type { Row } from './rows.ts'

/** Adds what speaks for a place that is held, taken or lived at: "overran Tovar", "the wells at Tovar". */
export function weighTaken({ atoms }: Row, from: number, to: number, evidence: Evidence, cues: Cues): void {
  const [before, second] = [atoms[from - 1], atoms[from - 2]]
  if (before === undefined || atoms[from]!.gap !== ' ' || atoms[to]?.key === "'s" || to - from > 3) return
  if (before.key === 'at' && second && cues.placeOf.has(second.key)) evidence.place += 2
  if (before.tag !== 'VERB') return
  if (cues.taking.has(before.key)) evidence.place += 3
  else if (cues.takingPerhaps.has(before.key)) evidence.place += 1
}
