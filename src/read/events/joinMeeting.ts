import type { Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { baseOf } from './baseOf.ts'
import type { Found } from './found.ts'
import { distinct, namesOf, whoAll } from './participants.ts'
import type { Scene } from './scene.ts'

/**
 * "C also took part in the meeting": who joins a meeting that was told just before (in this sentence or up to two
 * earlier). Says which of `told` it is and with whom in it; `null` when the clause is nothing of the kind.
 */
export function joinMeeting(scene: Scene, clause: Clause, told: readonly Found[]): { at: number; with: Ref[] } | null {
  const { join, anaphors } = scene.words
  const takesPart = clause.lemma === 'take' && scene.tokens[clause.to]?.lower === 'part'
  if (!(join.has(clause.lemma) || takesPart) || clause.negated || clause.modal !== null) return null
  const meeting = [...clause.complement, ...clause.adjuncts].find((phrase) => {
    const [first, head] = [scene.tokens[phrase.from], scene.tokens[phrase.head]]
    return (
      first &&
      head &&
      /^(?:the|this|that|these|those)$/.test(first.lower) &&
      anaphors.has(baseOf(head)) &&
      namesOf(scene, phrase).length === 0
    )
  })
  if (!meeting) return null
  const at = told.findLastIndex(({ type, sentence }) => type === 'CONSULT' && scene.sentence.index - sentence <= 2)
  const who = distinct(whoAll(scene, clause.subject, 'acts'))
  return at < 0 || who.length === 0 ? null : { at, with: who }
}
