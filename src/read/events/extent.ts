import type { EventType } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Token } from '../draft.ts'
import { isDay } from './company.ts'
import type { Scene } from './scene.ts'
import { deeds } from './typeGroups.ts'
import { headEnd } from './whereAndWhen.ts'

/** From the subject, be it in a governing clause, to the last phrase. */
export function extent(scene: Scene, clause: Clause): { from: number; to: number } {
  let from = clause.start
  let up: Clause | undefined = clause
  while (up && up.governor !== null) {
    up = scene.clauses[up.governor]
    if (up) from = Math.min(from, up.start)
  }
  if (clause.inherited && clause.subject[0] && clause.start - clause.subject[0].from < 40)
    from = Math.min(from, clause.subject[0].from)
  return { from, to: Math.max(clause.end, clause.to) }
}

/** "agreed to reopen the border": the deed belongs to the words of the event. */
export function withDeed({ clauses }: Scene, clause: Clause, to: number): number {
  const deed = clauses[clause.index + 1]
  return deed?.governor === clause.index ? Math.max(to, deed.end, deed.to) : to
}

/** "were hurt on Saturday when a shell struck": a clause with "when" shares the day of the one before, as does what "it was" then. */
export function sameTime({ clauses, tokens }: Scene, clause: Clause): number | null {
  const { mark, index, start } = opened(clauses, clause)
  const previous = clauses[index - 1]
  if (!previous || !mark) return null
  // "It was in May that they left."
  if (isCleft(tokens, previous, mark)) return previous.start
  const nearly = /^(?:hours|minutes|shortly|just|soon|right)$/.test(tokens[start - 2]?.lower ?? '')
  return mark === 'when' || ((mark === 'before' || mark === 'after') && nearly) ? previous.start : null
}

/** "It was in Oslo that they met." */
export const isCleft = (tokens: readonly Token[], { lemma, subject }: Clause, mark: string | null): boolean =>
  mark === 'that' && lemma === 'be' && tokens[subject[0]?.from ?? -1]?.lower === 'it'

/** "when they are to meet": the clause that a "when" or "where" opens, of an infinitive the one that governs it. */
export function opened(clauses: readonly Clause[], clause: Clause): Clause {
  const governor = clause.governor === null || clause.form !== 'infinitive' ? undefined : clauses[clause.governor]
  return governor ? opened(clauses, governor) : clause
}

/** "On November 5, papers reported that a patrol had seized …": the day at the head of the sentence. */
export function leads(scene: Scene, type: EventType): boolean {
  const end = headEnd(scene)
  return (
    deeds.has(type) &&
    scene.dates.some(({ span, kind, when }) => kind === 'date' && isDay(when.value) && span.end <= end)
  )
}
