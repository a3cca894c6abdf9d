import type { EventType } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { cueOf } from './clauseCue.ts'
import { isDay } from './company.ts'
import { extent, leads, sameTime, withDeed } from './extent.ts'
import { type Found, foundIn, isTold } from './found.ts'
import { without } from './participants.ts'
import { cityIn, cityOwner, placeIn } from './placeOf.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'
import { statusOf } from './statusOf.ts'
import { byRightForce, isAwaited, isHabit, isSure, isUnmet, isVisit } from './verbCounts.ts'
import { mutually, objectsOf, rolesOf } from './verbRoles.ts'
import { isDated, nextOne, statusByDay, whenOf } from './whereAndWhen.ts'
import { withUnnamed } from './withUnnamed.ts'

/** The event that a clause's verb tells: who (subject), to whom (object), where, when, and whether it took place. */
export function verbEvent(scene: Scene, clause: Clause): Found | null {
  const match = cueOf(scene, clause)
  if (!match) return null
  const { cue, carried } = match
  const real = statusOf(scene, clause)
  if (real === null || !byRightForce(scene, clause)) return null
  const habit = isHabit(scene, clause, cue.type)
  if (habit && !(cue.type === 'CONSULT' && scene.dates.some(({ kind }) => kind === 'date'))) return null
  const status = habit || isAwaited(scene, clause) ? 'announced' : real
  const { actors, recipients } = mutually(carried !== null, cue.type, rolesOf(scene, clause, cue, carried))
  const around = [...clause.adjuncts, ...upward(scene, clause)]
  const goesTo = /^(?:visit|tour)$/.test(clause.lemma) ? clause.complement : []
  const target = onGround.has(cue.type)
    ? cityIn(scene, clause.passive ? clause.subject : objectsOf(scene, clause))
    : null
  const place = target ?? placeIn(scene, [...goesTo.map((phrase) => underPrep(phrase, 'to')), ...around])
  if (isUnmet(scene, clause, match, { actors, recipients })) return null
  const hit = recipients.length > 0 ? recipients : cityOwner(scene, cue.type, place, actors)
  const { from, to } = extent(scene, clause)
  const since = sameTime(scene, clause) ?? from
  const when = isAwaited(scene, clause) ? nextOne(scene, whenOf(scene, since, to)) : whenOf(scene, since, to)
  const named = { type: cue.type, actors, recipients: without(hit, actors), place, when }
  const says = real !== 'held' || cue.weight > 1.2 || !loose.has(cue.type)
  const ofDay = (says || carried !== null) && (isDated(scene, since, to) || leads(scene, cue.type))
  const core = ofDay || isSureOfDay(scene, since, to, clause.lemma) ? withUnnamed(scene, clause, named, carried) : named
  const dated = ofDay && (says || core !== named)
  const talks = carried !== null && cue.type === 'CONSULT' && actors.length > 0 && place !== null
  if (!isTold(core, dated, isSure(scene, clause, match)) && !talks && !isVisit(scene, clause, core)) return null
  const [start, end] = [scene.tokens[from]!.start, scene.tokens[withDeed(scene, clause, to) - 1]!.end]
  const statement = statementAt(scene.statements, scene.tokens[clause.verb]!.start)
  // "called a strike for 18 June": what is dated after the day of publication is still to come.
  const ahead = status === 'held' && when !== null && isDay(when.value) && statusByDay(scene, when) === 'announced'
  const own = ahead ? 'announced' : status
  const told = statement?.denial ? 'denied' : own === 'held' && statement?.source.length ? 'reported' : own
  const rule = carried ? 'carried-noun' : 'verb-cue'
  const known = { start, end, status: told, statement: statement?.id ?? null, weak: false, rule }
  return foundIn(scene, core, known)
}

/** "Rebels released 12 hostages on Tuesday": a verb that tells of an event where one side is known. */
const isSureOfDay = (scene: Scene, from: number, to: number, lemma: string): boolean =>
  scene.dates.length > 0 && scene.words.alone.has(lemma) && isDated(scene, from, to)

const onGround = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'COERCE'])

/** Types many of whose verbs say little by themselves ("help", "allow"): alone and dated they make no event. */
const loose = new Set<EventType>(['AID', 'COOPERATE', 'CONCEDE'])

/** "travel to Moscow to negotiate": the place and the time stand with the verb of going. */
function upward(scene: Scene, clause: Clause): Phrase[] {
  const governor = clause.governor === null ? undefined : scene.clauses[clause.governor]
  return governor && scene.words.motion.has(governor.lemma) ? [...governor.adjuncts] : []
}
