import type { EventStatus } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import { isCancelled } from './clauseCue.ts'
import type { Found } from './found.ts'
import { namesOf } from './participants.ts'
import { placeIn } from './placeOf.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'
import { whenOf } from './whereAndWhen.ts'

/**
 * What becomes of a meeting told before: "The meeting will not take place", "Norway called it off on Tuesday", "No such
 * meeting took place". Gives the event and the place in `told` where it belongs (its end for a new one); `null` when
 * the clause is nothing of the kind.
 */
export function changeMeeting(
  scene: Scene,
  clause: Clause,
  told: readonly Found[],
): { at: number; event: Found } | null {
  if (told.length === 0) return null
  const means = (each: Phrase) => meansMeeting(scene, clause, each)
  const phrase = clause.subject.find(means) ?? clause.complement.find(means)
  const status = phrase ? statusSaid(scene, clause, phrase) : null
  if (!phrase || status === null) return null
  const at = told.findLastIndex(({ type, sentence }) => type === 'CONSULT' && scene.sentence.index - sentence <= 12)
  const meeting = told[at]
  if (!meeting || (status === 'cancelled' && scene.sentence.index - meeting.sentence > 4)) return null
  const [from, to] = [Math.min(clause.start, clause.from), Math.max(clause.end, clause.to)]
  const place = meeting.place ?? placeIn(scene, clause.adjuncts)
  if (status === 'cancelled') return { at, event: { ...meeting, place, status, weak: false } }
  const [start, end] = [scene.tokens[from]!.start, scene.tokens[to - 1]!.end]
  const when = meeting.when ?? whenOf(scene, from, to)
  const statement = statementAt(scene.statements, scene.tokens[clause.verb]!.start)?.id ?? null
  const known = { start, end, place, when, status, statement, weak: false, sentence: scene.sentence.index }
  return { at: told.length, event: { ...meeting, ...known, rule: 'denied-meeting' } }
}

/** "the meeting", "no such meeting"; "it" only as what is called off. */
function meansMeeting(scene: Scene, clause: Clause, phrase: Phrase): boolean {
  const [first, head] = [scene.tokens[phrase.from], scene.tokens[phrase.head]]
  if (!first || !head) return false
  if (head.lower === 'it') return isCancelled(scene, clause) && phrase.from > clause.verb
  if (!scene.words.anaphors.has(baseOf(head)) || namesOf(scene, phrase).length > 0) return false
  if (first.lower === 'no') return scene.tokens[phrase.from + 1]?.lower === 'such'
  return /^(?:the|this|that)$/.test(first.lower) && phrase.to - phrase.from <= 3
}

function statusSaid(scene: Scene, clause: Clause, phrase: Phrase): EventStatus | null {
  const isSubject = clause.subject.includes(phrase)
  const first = scene.tokens[phrase.from]!.lower
  if (clause.modal !== null || clause.mark === 'if' || scene.conditional) return null
  const happens =
    scene.words.happen.has(clause.lemma) && (clause.lemma !== 'take' || tokenAfter(scene, clause) === 'place')
  if (first === 'no') return isSubject && happens && clause.tense === 'past' ? 'denied' : null
  if (isCancelled(scene, clause) && !clause.negated && clause.tense === 'past')
    return isSubject === clause.passive ? 'cancelled' : null
  if (!isSubject || !clause.negated || !(happens || clause.lemma === 'hold')) return null
  return clause.tense === 'future' ? 'cancelled' : clause.tense === 'past' ? 'denied' : null
}

const tokenAfter = ({ tokens }: Scene, { to }: Clause): string => tokens[to]?.lower ?? ''
