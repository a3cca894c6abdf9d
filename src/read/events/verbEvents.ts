import type { EventType, When } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import { byArms } from './byArms.ts'
import { cueOf } from './clauseCue.ts'
import { isDay } from './company.ts'
import type { Cue } from './eventWords.ts'
import { extent, leads, sameTime, withDeed } from './extent.ts'
import { type Found, foundIn, isMonth, isTold } from './found.ts'
import { leftOrReached, onGround } from './leftOrReached.ts'
import { without } from './participants.ts'
import { cityIn, cityOwner, placeIn } from './placeOf.ts'
import { placeWhere } from './placeWhere.ts'
import type { Scene } from './scene.ts'
import { signatories } from './signatories.ts'
import { statementAt } from './statementAt.ts'
import { statusOf } from './statusOf.ts'
import { asTaken, takenTown } from './takenTown.ts'
import { takenUp } from './takenUp.ts'
import { byRightForce, isAwaited, isHabit, isSure, isUnmet, isVisit } from './verbCounts.ts'
import { mutually, objectsOf, rolesOf } from './verbRoles.ts'
import { isDated, nextOne, statusByDay, whenOf } from './whereAndWhen.ts'
import { withUnnamed } from './withUnnamed.ts'

/** The event that a clause's verb tells: who (subject), to whom (object), where, when, and whether it took place. */
export function verbEvent(scene: Scene, found: Clause): Found | null {
  const clause = asTaken(scene, found)
  const match = matchOf(scene, clause)
  if (!match) return null
  const { cue, carried } = match
  const real = statusOf(scene, clause)
  if (real === null || !byRightForce(scene, clause)) return null
  const habit = isHabit(scene, clause, cue.type)
  if (habit && !isOfDay(scene, clause, cue.type)) return null
  const { actors, recipients } = mutually(carried !== null, cue.type, rolesOf(scene, clause, cue, carried))
  const before = takenUp(scene, clause)
  const around = [...(before?.prep ? [before] : []), ...clause.adjuncts, ...upward(scene, clause)]
  const goesTo = /^(?:visit|tour)$/.test(clause.lemma) ? objectsOf(scene, clause) : []
  const target = onGround.has(cue.type)
    ? cityIn(scene, clause.passive ? clause.subject : objectsOf(scene, clause))
    : null
  const named = placeIn(scene, [...goesTo.map((phrase) => underPrep(phrase, 'to')), ...around])
  const place =
    target ?? named ?? cityIn(scene, leftOrReached(scene, clause, cue.type, before)) ?? placeWhere(scene, clause)
  if (isUnmet(scene, clause, match, { actors, recipients })) return null
  const hit = recipients.length > 0 ? recipients : cityOwner(scene, cue.type, place, actors)
  const { from, to } = extent(scene, clause)
  const since = sameTime(scene, clause) ?? from
  const ahead = isAwaited(scene, clause) || real === 'announced'
  const day = isLongAfter(scene, clause) ? null : whenOf(scene, since, to)
  const when = ahead ? dayAhead(scene, clause, day, since) : day
  const status = isAwaited(scene, clause) || (habit && !isPast(scene, when)) ? 'announced' : real
  const bare = { type: cue.type, actors, recipients: without(hit, actors), place, when }
  const says = real !== 'held' || cue.weight > 1.2 || !loose.has(cue.type)
  const ofDay = (says || carried !== null) && (scene.entry || isDated(scene, since, to) || leads(scene, cue.type))
  const ofMonth = cue.type === 'CONSULT' && place !== null && when !== null && isMonth(when.value)
  const unnamed = ofDay || ofMonth || isSureOfDay(scene, since, to, clause.lemma)
  const signed = carried && ofDay ? signatories(scene, carried, bare) : null
  const core = signed ? { ...bare, actors: signed } : unnamed ? withUnnamed(scene, clause, bare, carried) : bare
  const isDone = isSetFree(scene, clause) && isSureOfDay(scene, since, to, clause.lemma)
  const dated = (ofDay && (says || core !== bare || (carried !== null && place !== null))) || isDone
  const talks = carried !== null && cue.type === 'CONSULT' && actors.length > 0 && place !== null
  if (!isTold(core, dated, isSure(scene, clause, match)) && !talks && !isVisit(scene, clause, core)) return null
  const [start, end] = [scene.tokens[from]!.start, scene.tokens[withDeed(scene, clause, to) - 1]!.end]
  const statement = statementAt(scene.statements, scene.tokens[clause.verb]!.start)
  // "called a strike for 18 June": what is dated after the day of publication is still to come.
  const isAhead = status === 'held' && when !== null && isDay(when.value) && statusByDay(scene, when) === 'announced'
  const own = isAhead ? 'announced' : status
  const told = statement?.denial ? 'denied' : own === 'held' && statement?.source.length ? 'reported' : own
  const rule = carried ? 'carried-noun' : 'verb-cue'
  const known = { start, end, status: told, statement: statement?.id ?? null, weak: false, rule }
  return foundIn(scene, core, known)
}

function matchOf(scene: Scene, clause: Clause): { cue: Cue; carried: Phrase | null } | null {
  const match = cueOf(scene, clause) ?? takenTown(scene, clause)
  const type = match && match.carried === null ? byArms(scene, clause, match.cue.type) : null
  return match && type && type !== match.cue.type ? { ...match, cue: { ...match.cue, type } } : match
}

/** "Rebels released 12 hostages on Tuesday": a verb that tells of an event where one side is known. */
const isSureOfDay = (scene: Scene, from: number, to: number, lemma: string): boolean =>
  scene.dates.length > 0 && scene.words.alone.has(lemma) && isDated(scene, from, to)

/** "Meets Lee on Monday", "votes on the treaty on 14 March": what is usual in the present tense, but for a day to come. */
function isOfDay(scene: Scene, clause: Clause, type: EventType): boolean {
  if (!scene.dates.some(({ kind }) => kind === 'date')) return false
  if (type === 'CONSULT') return true
  const { from, to } = extent(scene, clause)
  return byDay.has(type) && statusByDay(scene, whenOf(scene, from, to)) === 'announced'
}

const byDay = new Set<EventType>(['AGREE', 'PROTEST', 'RETREAT', 'CONCEDE'])

/** The day of what is to come: none where only the day before it is told ("They met on Monday. They will meet again."). */
function dayAhead(scene: Scene, clause: Clause, day: When | null, since: number): When | null {
  if (scene.dates.length === 0 && statusByDay(scene, day) === 'held') return null
  return isOwnDay(scene, clause, day, since) ? nextOne(scene, day) : day
}

/** "On 9 March they attend a summit": the present tense of a caption or a chronology, of a day named by its date. */
const isPast = (scene: Scene, when: When | null): boolean =>
  when?.span != null && /\d/.test(when.span.quote) && statusByDay(scene, when) === 'held'

/** "On Saturday, Lee said that he would come": the day is that of the saying. */
function isOwnDay({ tokens, clauses }: Scene, { index, governor }: Clause, day: When | null, from: number): boolean {
  // "Arrived on Monday to meet Lee": it is that of the arrival.
  if (governor !== null && clauses[governor]?.tense === 'past') return false
  return index === 0 || (day?.span != null && day.span.start >= tokens[from]!.start)
}

/** "Left on Monday, days after turning down the offer": what came before is not of that day. */
const isLongAfter = ({ tokens }: Scene, { form, from }: Clause): boolean =>
  form === 'gerund' &&
  tokens[from - 1]?.lower === 'after' &&
  /^(?:days?|weeks?|months?|years?|long)$/.test(tokens[from - 2]?.lower ?? '')

/** "The hostages were freed on Sunday." */
const isSetFree = ({ tokens, words }: Scene, { passive, form, subject }: Clause): boolean =>
  passive && form === 'finite' && subject.some(({ head }) => words.captives.has(baseOf(tokens[head]!)))

/** Types many of whose verbs say little by themselves ("help", "allow"): alone and dated they make no event. */
const loose = new Set<EventType>(['AID', 'COOPERATE', 'CONCEDE'])

/** "travel to Moscow to negotiate", "in Moscow, they are to negotiate": the place stands with the verb of going, or ahead of both. */
function upward(scene: Scene, clause: Clause): readonly Phrase[] {
  const governor = clause.governor === null ? undefined : scene.clauses[clause.governor]
  if (!governor || clause.form !== 'infinitive') return governor && isGoing(scene, governor) ? governor.adjuncts : []
  return isGoing(scene, governor) ? governor.adjuncts : governor.adjuncts.filter(({ to }) => to <= governor.verb)
}

const isGoing = ({ words }: Scene, { lemma }: Clause): boolean => words.motion.has(lemma)
