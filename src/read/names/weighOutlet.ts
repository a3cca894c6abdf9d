import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Evidence } from './evidence.ts'
import type { Row } from './rows.ts'

const papers = new Set(['newspaper', 'newspapers', 'broadcaster', 'daily', 'paper', 'weekly'])

/** Credit: "the Quay Banner reported", "told the Banner", "the newspaper Quay Banner". */
export function weighOutlet(row: Row, from: number, to: number, evidence: Evidence, cues: Cues): void {
  const the = row.atoms[from - 1]?.key === 'the'
  const [before, after] = [row.atoms[from - (the ? 2 : 1)], row.atoms[to]]
  const named = cues.outletIfCredited.has(row.atoms[to - 1]!.key)
  const told = before !== undefined && (before.key === 'told' || before.key === 'to' || before.key === 'by')
  const credited =
    after !== undefined &&
    (after.gap === ' ' || after.gap === ', ') &&
    (cues.credits.has(after.key) || after.key === 'said')
  if (named && to - from > 1 && (the || credited)) evidence.outlet += 2
  if (named && ((the && told) || credited || (the && cues.saying.has(after?.key ?? '')))) evidence.outlet += 2
  if (named && the && (before?.key === 'told' || before?.key === 'tells')) evidence.outlet += 2
  if (papers.has(before?.key ?? '') && !isCapital(before)) evidence.outlet += 3
  if (the && credited && after.gap === ' ' && after.key !== 'said' && to - from > 1) evidence.outlet += 1
}
