import type { JudgementLog } from '../../src/model/answers.ts'
import type { Judgement } from '../../src/model/judgement.ts'

const isStep = ({ verb }: Judgement): boolean => verb !== 'undo' && verb !== 'redo'

/** The last entry of somebody that still holds: what undo takes back. */
export function lastInForce({ judgements, inForce }: JudgementLog, who: string): Judgement | null {
  const force = new Set(inForce)
  return judgements.findLast((entry) => isStep(entry) && entry.who === who && force.has(entry.id)) ?? null
}

/** The entry that was taken back last and not done again since: what redo brings back. `null` after a new entry. */
export function lastTakenBack({ judgements, inForce }: JudgementLog, who: string): Judgement | null {
  const force = new Set(inForce)
  const byId = new Map(judgements.map((entry) => [entry.id, entry]))
  for (const entry of judgements.toReversed()) {
    if (entry.who !== who) continue
    if (isStep(entry)) return null
    if (entry.verb !== 'undo') continue
    const taken = byId.get(entry.of)
    if (taken && !force.has(taken.id)) return taken
  }
  return null
}
