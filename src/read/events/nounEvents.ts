import type { EventStatus, EventType, Name, Ref, Statement } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import type { Cue } from './eventWords.ts'
import { type Found, foundIn, isTold } from './found.ts'
import { baseOf, nounCue } from './matchCue.ts'
import { distinct, namesOf, whoAll, without } from './participants.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'
import { statusInPhrase, statusOf } from './statusOf.ts'
import { cueOf, isCancelled } from './verbEvents.ts'
import { cityIn, cityOwner, isDated, placeIn, statusByDay, whenOf } from './whereAndWhen.ts'

/** The events that a clause's nouns tell: "talks between A and B were held", "A's visit to B", "Norwegian air strikes". */
export function nounEvents(scene: Scene, clause: Clause): Found[] {
  const own = clause.inherited ? none : clause.subject
  if (!hasCue(scene, own) && !hasCue(scene, clause.complement) && !hasCue(scene, clause.adjuncts)) return []
  const carried = cueOf(scene, clause)?.carried
  const phrases = [...own, ...clause.complement, ...clause.adjuncts].sort((a, b) => a.from - b.from)
  const found: Found[] = []
  phrases.forEach((phrase, i) => {
    const cue = phrase === carried ? null : nounCue(scene.words, scene.tokens, phrase)
    const event = cue && byNoun.has(cue.type) ? nounEvent(scene, clause, cue, [phrase, ...followers(phrases, i)]) : null
    if (event) found.push(event)
  })
  return found
}

const none: readonly Phrase[] = []

function hasCue({ words, tokens }: Scene, phrases: readonly Phrase[]): boolean {
  for (const phrase of phrases) {
    const cue = nounCue(words, tokens, phrase)
    if (cue !== null && byNoun.has(cue.type)) return true
  }
  return false
}

/** The phrases with a preposition that follow right upon a noun. */
function followers(phrases: readonly Phrase[], at: number): Phrase[] {
  const found: Phrase[] = []
  let end = phrases[at]!.to
  for (const phrase of phrases.slice(at + 1)) {
    if (phrase.prep === null || phrase.from - end > 2) break
    found.push(phrase)
    end = phrase.to
  }
  return found
}

/** What a noun alone can tell of; "sanctions on" or "aid to" may be years old, and need a verb. */
const byNoun = new Set<EventType>(
  'CONSULT AGREE CONCEDE RETREAT MOBILIZE ASSAULT PROTEST COERCE'.split(' ') as EventType[],
)

/** The event that the first of some phrases tells; those that follow upon it say with whom and where. */
function nounEvent(scene: Scene, clause: Clause, cue: Cue, [phrase, ...after]: readonly Phrase[]): Found | null {
  if (!phrase) return null
  const relative = scene.clauses.find(
    (c) =>
      (c.relative || c.form === 'participle') &&
      c.subject.some(({ from, to }) => from <= phrase.from && to >= phrase.to),
  )
  const isSubject = !clause.inherited && clause.subject.includes(phrase)
  const beyond = [...(relative?.complement ?? []), ...(relative?.adjuncts ?? []).filter((p) => p !== phrase)]
  const near = [...after, ...beyond, ...(isSubject ? clause.adjuncts.filter(({ from }) => from > clause.verb) : [])]
  const { actors, recipients } = nounRoles(scene, clause, cue.type, [phrase, ...after])
  const last = [...after, ...beyond].reduce((to, p) => Math.max(to, p.to), phrase.to)
  const when = whenOf(scene, phrase.from, last)
  const dated = isDated(scene, phrase.from, last)
  const told = statusAround(scene, clause, phrase) ?? (dated ? byDay(scene, phrase, when) : null)
  if (told === null) return null
  const struck = isSubject && !clause.passive && onGround.has(cue.type) ? cityIn(scene, clause.complement) : null
  const place = struck ?? placeIn(scene, cue.type === 'ASSAULT' ? near : near.map(asPlace))
  const hurt = cue.type === 'ASSAULT' && recipients.length === 0 ? hurtBy(scene, clause, isSubject, beyond) : []
  const hit = recipients.length + hurt.length > 0 ? [...recipients, ...hurt] : cityOwner(scene, cue.type, place, actors)
  const core = { type: cue.type, actors, recipients: without(distinct(hit), actors), place, when }
  const undone = told.status === 'cancelled' && actors.length > 0 && (when !== null || place !== null)
  const ownDay = dated || (!told.weak && isSubject && isDated(scene, clause.start, Math.max(clause.end, last)))
  if (!isTold(core, ownDay, ownDay && !told.weak && isSubject) && !undone && !talks(core, told)) return null
  const [start, end] = [scene.tokens[phrase.from]!.start, scene.tokens[last - 1]!.end]
  const statement = statementAt(scene.statements, start)
  const blamed = clause.lemma === 'blame' && cue.type === 'ASSAULT'
  const status = blamed ? 'alleged' : (toCome(scene, clause, when) ?? relayed(told, statement))
  const known = { start, end, status, statement: statement?.id ?? null, weak: told.weak && !dated, rule: 'event-noun' }
  return foundIn(scene, core, known)
}

const onGround = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST'])

/** "Talks in Oslo between …": one party and the place will do where the words say that it took place. */
const talks = ({ type, actors, place }: Pick<Found, 'type' | 'actors' | 'place'>, { weak }: Told): boolean =>
  type === 'CONSULT' && !weak && actors.length > 0 && place !== null

/** "a rally on the Halifax waterfront". */
const asPlace = (phrase: Phrase): Phrase => (phrase.prep === 'on' && !phrase.time ? underPrep(phrase, 'near') : phrase)

const relayed = ({ status }: Told, statement: Statement | null): EventStatus =>
  status === 'held' && statement?.source.length ? 'reported' : status

/** "Talks resume on Monday". */
const toCome = (scene: Scene, { tense }: Clause, when: Found['when']): EventStatus | null =>
  tense === 'present' && statusByDay(scene, when) === 'announced' ? 'announced' : null

/** What is dated to the day has happened, or will: "A ballot on May 28 gave …". */
function byDay(scene: Scene, phrase: Phrase, when: Found['when']): Told | null {
  const first = scene.tokens[phrase.from]!.lower
  const status =
    statusInPhrase(scene, phrase) === null || first === 'no' || first === 'any' ? null : statusByDay(scene, when)
  return status && { status, weak: false }
}

const sides = new Set(['between', 'with', 'among'])
const targets = new Set(['on', 'against', 'at', 'to', 'into', 'from'])

function nounRoles(
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

/** "told Lee during a phone call": whom the subject speaks to there. */
function addressed(scene: Scene, clause: Clause, { from }: Phrase): Ref[] {
  const objects = [...clause.complement, ...clause.adjuncts.filter(({ prep }) => prep === 'on' || prep === 'to')]
  return whoAll(
    scene,
    objects.filter((object) => object.from > clause.verb && object.to <= from),
    'object',
  ).filter(({ id }) => id.startsWith('person:'))
}

const presence = new Set(['at', 'after', 'during', 'following'])
/** "used talks with Lee to …", "left the summit": the subject was there. */
const attending = new Set(['use', 'leave', 'quit', 'complete', 'conclude'])

/** "said after talks with Lee", "told the summit": the subject was there. */
function isPresent({ words, tokens }: Scene, clause: Clause, phrase: Phrase): boolean {
  const noun = tokens[phrase.head]
  const told = clause.lemma === 'tell' || clause.lemma === 'address'
  if (clause.negated || clause.modal !== null || !noun || !(told || words.anaphors.has(baseOf(noun)))) return false
  if (attending.has(clause.lemma)) return phrase.prep === null && phrase.from > clause.verb
  if (told) return phrase.prep === null && phrase.from > clause.verb
  const called = phrase.prep === 'in' && /^(?:call|conversation|meeting|talk)$/.test(baseOf(noun))
  return (called || presence.has(phrase.prep ?? '')) && phrase.from > clause.verb && !clause.passive
}

/** "the meeting of foreign ministers": those in that office whom the article names. */
function offices(scene: Scene, phrase: Phrase): Ref[] {
  const { tokens, company } = scene
  const last = tokens[phrase.to - 1]
  if (phrase.to - 1 === phrase.head || !last || !/^(?:ministers|presidents|leaders|envoys)$/.test(last.lower)) return []
  if (namesOf(scene, phrase).length > 0) return []
  const before = tokens[phrase.to - 2]!.lower
  const noun = last.lower.slice(0, -1)
  const held = company.inOffice(
    /^(?:foreign|defence|defense|prime|trade|finance)$/.test(before) ? `${before} ${noun}` : noun,
    last.start,
  )
  return held.length === 2 ? held : []
}

/** "was blamed on the rebels", "blamed the rebels for the attack". */
function blamed(scene: Scene, clause: Clause, phrase: Phrase): Ref[] {
  if (clause.lemma !== 'blame') return []
  const on = clause.adjuncts.filter(({ prep, from }) => prep === 'on' && from > clause.verb)
  return whoAll(scene, phrase.prep === 'for' && !clause.passive ? clause.complement : on, 'object')
}

/** Whom an attack hit, when it is the subject of a verb ("strikes hit Kyiv") or of a clause with "which". */
function hurtBy(scene: Scene, clause: Clause, isSubject: boolean, beyond: readonly Phrase[]): Ref[] {
  return whoAll(
    scene,
    [...(isSubject && !clause.passive ? clause.complement : []), ...beyond.filter(({ prep }) => prep === null)],
    'object',
  )
}

interface Told {
  readonly status: EventStatus
  readonly weak: boolean
}

/** What the words around an event noun say of it; `null` when they make it a wish, a demand or a possibility. */
function statusAround(scene: Scene, clause: Clause, phrase: Phrase): Told | null {
  const { happen, unreal, light, denials, confirmations } = scene.words
  const inside = statusInPhrase(scene, phrase)
  const after = phrase.from > clause.verb
  const isSubject = clause.subject.includes(phrase)
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
const weak = (status: EventStatus): Told => ({ status, weak: true })
