import { Fault, type Judgement, type JudgementDraft } from '../model/index.ts'
import type { Complete } from './complete.ts'
import { inForce, undoneBy } from './force.ts'

/** Only what is in force can be undone, only what was undone can be redone. */
export function completeUndo(
  { verb, of, why = null }: Extract<JudgementDraft, { verb: 'undo' | 'redo' }>,
  log: readonly Judgement[],
): Complete {
  const meant = log.find(({ id }) => id === of)
  if (!meant) throw new Fault('judgement-unknown', { id: of.slice(0, 40), entries: log.length })
  const isInForce = inForce(log).has(of)
  if (verb === 'undo' && !isInForce)
    throw new Fault('judgement-not-in-force', { id: of, by: undoneBy(log, of)?.id ?? 'an earlier entry' })
  if (verb === 'redo' && isInForce) throw new Fault('judgement-in-force', { id: of })
  const { before, found, statements, ...undone } = meant
  return { verb, of, why, before: undone }
}
