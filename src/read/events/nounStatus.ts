import type { EventStatus, Statement } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { isCancelled } from './clauseCue.ts'
import type { Found } from './found.ts'
import type { Scene } from './scene.ts'
import { statusInPhrase, statusOf } from './statusOf.ts'
import { statusByDay } from './whereAndWhen.ts'

interface Told {
  readonly status: EventStatus
  readonly weak: boolean
}

/** "Talks are to resume in Muscat", "are due to open on Monday": the clause that says what becomes of the subject. */
export const goesOn = ({ clauses, words }: Scene, { index }: Clause): Clause | null =>
  clauses.find(
    ({ form, governor, lemma, passive }) =>
      form === 'infinitive' && governor === index && (words.happen.has(lemma) || (passive && words.light.has(lemma))),
  ) ?? null

/** What the words around an event noun say of it; `null` when they make it a wish, a demand or a possibility. */
export function statusAround(scene: Scene, clause: Clause, phrase: Phrase): Told | null {
  const { happen, unreal, light, denials, confirmations } = scene.words
  const inside = statusInPhrase(scene, phrase)
  const after = phrase.from > clause.verb
  const isSubject = clause.subject.includes(phrase)
  const further = isSubject && inside === undefined ? goesOn(scene, clause) : null
  if (further) {
    const status = statusOf(scene, further)
    return status && sure(status)
  }
  const takesPlace = isSubject && (happen.has(clause.lemma) || (clause.passive && light.has(clause.lemma)))
  if (isSubject && scene.tokens[phrase.from]?.lower === 'no')
    return takesPlace && clause.tense === 'past' ? sure('denied') : null
  if (inside === null) return null
  const undone = isCancelled(scene, clause)
  if (undone && (clause.passive ? isSubject : after))
    return statusOf(scene, clause) === 'held' ? sure('cancelled') : null
  if (after && denials.has(clause.lemma)) return statusOf(scene, clause) === 'held' ? sure('denied') : null
  if (after && confirmations.has(clause.lemma) && statusOf(scene, clause) === 'held') return sure('confirmed')
  if (after && (unreal.has(clause.lemma) || clause.modal !== null || clause.negated)) return null
  const own = statusOf(scene, clause)
  if (inside !== undefined) return { status: inside, weak: inside === 'announced' }
  if (own === null) return null
  const presently = own === 'held' && clause.tense === 'present' ? 'reported' : own
  return takesPlace && clause.lemma !== 'be' && clause.tense !== 'present' ? sure(own) : weak(presently)
}

const sure = (status: EventStatus): Told => ({ status, weak: false })

/** A status that only the nearness of a day can bear out. */
export const weak = (status: EventStatus): Told => ({ status, weak: true })

/** What is dated to the day has happened, or will: "A ballot on May 28 gave …". */
export function byDay(scene: Scene, phrase: Phrase, when: Found['when']): Told | null {
  const first = scene.tokens[phrase.from]!.lower
  const status =
    statusInPhrase(scene, phrase) === null || first === 'no' || first === 'any' ? null : statusByDay(scene, when)
  return status && { status, weak: false }
}

/** "Talks resume on Monday". */
export const toCome = (scene: Scene, { tense }: Clause, when: Found['when']): EventStatus | null =>
  tense === 'present' && statusByDay(scene, when) === 'announced' ? 'announced' : null

/** What somebody says took place is reported. */
export const relayed = ({ status }: Told, statement: Statement | null): EventStatus =>
  status === 'held' && statement?.source.length ? 'reported' : status

/** "Talks in Oslo between …": one party and the place will do where the words say that it took place. */
export const talks = ({ type, actors, place }: Pick<Found, 'type' | 'actors' | 'place'>, { weak }: Told): boolean =>
  type === 'CONSULT' && !weak && actors.length > 0 && place !== null
