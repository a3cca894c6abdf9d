import type { EventType, Name, Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { isCancelled } from './clauseCue.ts'
import { distinct, namesOf, whoAll, without } from './participants.ts'
import { addressed, isPresent, offices } from './present.ts'
import type { Scene } from './scene.ts'

const sides = new Set(['between', 'with', 'among'])

const targets = new Set(['on', 'against', 'at', 'to', 'into', 'from'])

/** Who acts and who is acted upon in what a noun tells, from its own phrase and those that follow upon it. */
export function nounRoles(
  scene: Scene,
  clause: Clause,
  type: EventType,
  [phrase, ...after]: readonly [Phrase, ...Phrase[]],
): { actors: Ref[]; recipients: Ref[] } {
  const inside = namesOf(scene, phrase).filter(
    ({ kind }) => kind !== 'place' && kind !== 'outlet' && kind !== 'law' && kind !== 'other',
  )
  const head = scene.tokens[phrase.head]!
  const suffers = suffered.has(type)
  const borne = inside.filter(({ span }) => suffers && span.start > head.end)
  const named = entitiesOf(suffers ? inside.filter(({ span }) => span.start <= head.end) : inside)
  const theirs = /^(?:his|her|their|its)$/.test(scene.tokens[phrase.from]!.lower)
  const owner =
    theirs || scene.words.denials.has(clause.lemma) || (isCancelled(scene, clause) && !clause.passive)
      ? whoAll(scene, clause.subject, 'acts')
      : []
  const together = whoAll(
    scene,
    after.filter(({ prep }) => sides.has(prep ?? '')),
    'object',
  )
  const by = whoAll(
    scene,
    after.filter(({ prep }) => prep === 'by'),
    'object',
  )
  const at = whoAll(scene, after.filter(({ prep }) => targets.has(prep ?? '')).slice(0, 2), 'object')
  const attends =
    together.length < 2 && named.length < 2 && isPresent(scene, clause, phrase)
      ? [
          ...whoAll(scene, clause.subject, 'acts').slice(0, 2),
          ...(together.length === 0 ? addressed(scene, clause, phrase) : []),
        ]
      : []
  const actors = distinct([
    ...owner,
    ...attends,
    ...named,
    ...offices(scene, phrase),
    ...together,
    ...by,
    ...blamed(scene, clause, phrase),
  ])
  return { actors, recipients: without(distinct([...entitiesOf(borne), ...at]), actors) }
}

const entitiesOf = (names: readonly Name[]): Ref[] => names.flatMap(({ entity }) => (entity ? [entity] : []))

/** What is done to whoever stands after "of": "the invasion of Chile", "the release of Lee". */
const suffered = new Set<EventType>(['ASSAULT', 'COERCE', 'CONCEDE'])

/** "was blamed on the rebels", "blamed the rebels for the attack". */
export function blamed(scene: Scene, clause: Clause, phrase: Phrase): Ref[] {
  if (clause.lemma !== 'blame') return []
  const on = clause.adjuncts.filter(({ prep, from }) => prep === 'on' && from > clause.verb)
  return whoAll(scene, phrase.prep === 'for' && !clause.passive ? clause.complement : on, 'object')
}

/** Whom an attack hit, when it is the subject of a verb ("strikes hit Kyiv") or of a clause with "which". */
export function hurtBy(scene: Scene, clause: Clause, isSubject: boolean, beyond: readonly Phrase[]): Ref[] {
  return whoAll(
    scene,
    [...(isSubject && !clause.passive ? clause.complement : []), ...beyond.filter(({ prep }) => prep === null)],
    'object',
  )
}
