import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import type { Scene } from './scene.ts'

/**
 * What "which" or "whom" stands for where it is no subject: "Arica, which Norway took in May" (the object), "the port, from
 * which they withdrew" (under its preposition). `null` for any other clause.
 */
export function takenUp({ tokens, clauses }: Scene, clause: Clause): Phrase | null {
  if (!clause.relative || clause.inherited || clause.passive || clause.complement.some(({ time }) => !time)) return null
  const pronoun = (clause.subject[0]?.from ?? 0) - 1
  if (!/^(?:which|whom|that)$/.test(tokens[pronoun]?.lower ?? '')) return null
  const prep = tokens[pronoun - 1]?.tag === 'ADP' ? tokens[pronoun - 1]!.lower : null
  const end = prep === null ? pronoun : pronoun - 1
  const previous = clauses[clause.index - 1]
  const before = previous ? [...previous.subject, ...previous.complement, ...previous.adjuncts] : clause.ahead
  const last = before.find(({ to }) => to === end || (to === end - 1 && tokens[to]?.lower === ','))
  return last && !last.time ? underPrep(last, prep) : null
}
