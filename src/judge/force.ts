import type { Judgement, JudgementOf } from '../model/index.ts'

/** The ids of the entries that are in force: every entry that no later entry in force has undone and not redone. */
export function inForce(log: readonly Judgement[]): ReadonlySet<string> {
  const decided = new Map<string, boolean>()
  const force = new Set<string>()
  for (const entry of [...log].reverse()) {
    if (decided.get(entry.id) === false) continue
    force.add(entry.id)
    if ((entry.verb === 'undo' || entry.verb === 'redo') && !decided.has(entry.of))
      decided.set(entry.of, entry.verb === 'redo')
  }
  return force
}

/** The entry in force that took this one out of force; `null` for one that is in force. */
export function undoneBy(log: readonly Judgement[], id: string): Judgement | null {
  const force = inForce(log)
  if (force.has(id)) return null
  return log.findLast((entry) => entry.verb === 'undo' && entry.of === id && force.has(entry.id)) ?? null
}

/** What changes readings. */
export type ItemJudgement = JudgementOf<'accept' | 'reject' | 'correct' | 'add'>
/** What changes who is who. */
export type IdentityJudgement = JudgementOf<'join' | 'split' | 'keep-apart'>

/** The entries that shape the dossier, oldest first: in force, not blind, and neither comments nor undo and redo. */
export function effective(log: readonly Judgement[]): (ItemJudgement | IdentityJudgement)[] {
  const force = inForce(log)
  return log.filter(
    (entry): entry is ItemJudgement | IdentityJudgement =>
      force.has(entry.id) && !entry.blind && entry.verb !== 'comment' && entry.verb !== 'undo' && entry.verb !== 'redo',
  )
}

export const isOfItem = (entry: Judgement): entry is ItemJudgement =>
  entry.verb === 'accept' || entry.verb === 'reject' || entry.verb === 'correct' || entry.verb === 'add'

export const isOfIdentity = (entry: Judgement): entry is IdentityJudgement =>
  entry.verb === 'join' || entry.verb === 'split' || entry.verb === 'keep-apart'

/**
 * What a coder may see of a log while others code blind: everything but their blind entries (and whatever undoes one of
 * these) until a decision in force has settled them.
 */
export function openTo(log: readonly Judgement[], who: string): Judgement[] {
  const settled = settledIn(log)
  const hidden = new Set<string>()
  return log.filter((entry) => {
    const isTheirs = entry.blind === true && entry.who !== who && !settled.has(entry.id)
    const isAbout = (entry.verb === 'undo' || entry.verb === 'redo') && hidden.has(entry.of)
    if (isTheirs || isAbout) hidden.add(entry.id)
    return !hidden.has(entry.id)
  })
}

/** The log as a coder works on it: what is open to them, with their own blind entries counting like any other. */
export function asCodedBy(log: readonly Judgement[], who: string): Judgement[] {
  const settled = settledIn(log)
  return openTo(log, who).map((entry) => {
    if (!entry.blind || entry.who !== who || settled.has(entry.id)) return entry
    const { blind, ...counting } = entry
    return counting
  })
}

/** The blind entries that decisions in force have settled. */
function settledIn(log: readonly Judgement[]): ReadonlySet<string> {
  const force = inForce(log)
  return new Set(log.flatMap(({ id, settles }) => (force.has(id) ? (settles ?? []) : [])))
}
