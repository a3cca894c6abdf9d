import type { EventType, Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { isDay } from './company.ts'
import type { Cue } from './eventWords.ts'
import { type Found, foundIn, isTold } from './found.ts'
import { baseOf, nounCue, verbCue } from './matchCue.ts'
import { distinct, whoAll, without } from './participants.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'
import { statusOf } from './statusOf.ts'
import { cityIn, cityOwner, headEnd, isDated, placeIn, whenOf } from './whereAndWhen.ts'

/** The cue of a clause: its verb's own, or the noun's that a light verb carries ("held talks"), whichever is surer. */
export function cueOf(scene: Scene, clause: Clause): { cue: Cue; carried: Phrase | null } | null {
  const own = verbCue(scene.words, scene.tokens, clause)
  if (scene.words.light.has(clause.lemma)) {
    for (const phrase of clause.passive ? clause.subject : clause.complement) {
      const noun = nounCue(scene.words, scene.tokens, phrase)
      if (noun && (!own || own.weight < 1.9 || own.type === noun.type)) return { cue: noun, carried: phrase }
    }
  }
  const undoes = scene.words.denials.has(clause.lemma) || isCancelled(scene, clause)
  if (own && undoes && concernsEvent(scene, clause)) return null
  return own ? { cue: own, carried: null } : null
}

/** "called off", "postponed". */
export const isCancelled = ({ words, tokens }: Scene, clause: Clause): boolean =>
  words.cancel.has(clause.lemma) ||
  (clause.lemma === 'call' && (tokens[clause.to]?.lower === 'off' || tokens[clause.to + 1]?.lower === 'off'))

/** "denied a meeting with", "called off the talks": the event is the meeting, and it is denied or cancelled. */
const concernsEvent = (scene: Scene, { complement }: Clause): boolean =>
  complement.some((phrase) => nounCue(scene.words, scene.tokens, phrase) !== null)

/** Present tense tells of these as they happen; of the others it tells what is usual ("supports"). */
const spoken = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN'])

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
  const when = whenOf(scene, since, to)
  const core = { type: cue.type, actors, recipients: without(hit, actors), place, when }
  const dated =
    real !== 'held' || cue.weight > 1.2 || !loose.has(cue.type)
      ? isDated(scene, since, to) || leads(scene, cue.type)
      : false
  const talks = carried !== null && cue.type === 'CONSULT' && actors.length > 0 && place !== null
  if (!isTold(core, dated, isSure(scene, clause, match)) && !talks && !isVisit(scene, clause, core)) return null
  const [start, end] = [scene.tokens[from]!.start, scene.tokens[withDeed(scene, clause, to) - 1]!.end]
  const statement = statementAt(scene.statements, scene.tokens[clause.verb]!.start)
  const told = statement?.denial ? 'denied' : status === 'held' && statement?.source.length ? 'reported' : status
  const rule = carried ? 'carried-noun' : 'verb-cue'
  const known = { start, end, status: told, statement: statement?.id ?? null, weak: false, rule }
  return foundIn(scene, core, known)
}

const onGround = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'RETREAT', 'COERCE'])

/** "condemned the exchange", "offered to mediate": strong words with something after them; in the passive, before them. */
function isSure(scene: Scene, clause: Clause, { cue, carried }: { cue: Cue; carried: Phrase | null }): boolean {
  const { words, clauses } = scene
  if (cue.type === 'CONSULT' || clause.form === 'participle' || isDeed(scene, clause)) return false
  if (!(words.alone.has(clause.lemma) || (cue.weight >= 1.9 && carried === null))) return false
  if (clause.passive) return deeds.has(cue.type) && clause.tense !== 'present' && !clause.relative
  const deed = clauses[clause.index + 1]
  if (deed?.governor === clause.index) return deed.end > deed.to || clause.end > clause.to
  return clause.end > clause.to
}

/** What is agreed, refused, threatened or asked for is told with the verb of agreeing. */
function isDeed({ words, tokens, clauses }: Scene, { governor }: Clause): boolean {
  const above = governor === null ? undefined : clauses[governor]
  const cue = above ? verbCue(words, tokens, above) : null
  return cue !== null && (aboutDeeds.has(cue.type) || cue.type === 'REQUEST')
}

/** "received a letter", "saw no way out": verbs that tell of a meeting only where somebody is met. */
function isUnmet(
  { words, tokens }: Scene,
  clause: Clause,
  { cue, carried }: { cue: Cue; carried: Phrase | null },
  { actors, recipients }: { actors: readonly Ref[]; recipients: readonly Ref[] },
): boolean {
  if (cue.type !== 'CONSULT' || carried !== null || !words.personal.has(clause.lemma) || cue.words.length > 1)
    return false
  if (clause.passive) return recipients.length === 0
  const somebody = clause.complement.some(({ head }) =>
    /^(?:them|him|her|envoys|leaders|delegates|ministers)$/.test(tokens[head]!.lower),
  )
  return actors.length === 0 || !(recipients.some(isSomebody) || somebody)
}

const isSomebody = ({ id }: Ref): boolean => id.startsWith('person:')

/** Types many of whose verbs say little by themselves ("help", "allow"): alone and dated they make no event. */
const loose = new Set<EventType>(['AID', 'COOPERATE', 'CONCEDE'])
const deeds = new Set<EventType>([
  'CONSULT',
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'MOBILIZE',
  'SANCTION',
  'PROTEST',
  'CONCEDE',
])

/** "were hurt on Saturday when a shell struck": a clause with "when" shares the day of the one before. */
function sameTime({ clauses, tokens }: Scene, { mark, index, start }: Clause): number | null {
  const previous = clauses[index - 1]
  if (!previous || !mark) return null
  const nearly = /^(?:hours|minutes|shortly|just|soon|right)$/.test(tokens[start - 2]?.lower ?? '')
  return mark === 'when' || ((mark === 'before' || mark === 'after') && nearly) ? previous.start : null
}

/** "On November 5, papers reported that a patrol had seized …": the day at the head of the sentence. */
function leads(scene: Scene, type: EventType): boolean {
  const end = headEnd(scene)
  return (
    deeds.has(type) &&
    scene.dates.some(({ span, kind, when }) => kind === 'date' && isDay(when.value) && span.end <= end)
  )
}

/** "is expected in Riga on Monday": still to come. */
const isAwaited = (scene: Scene, clause: Clause): boolean =>
  (clause.lemma === 'expect' && clause.passive) || (clause.lemma === 'be' && scene.tokens[clause.to]?.lower === 'due')

/** "entered the town" is an attack when troops do it; "is expected in" a visit when it is said of the visitor. */
function byRightForce({ words, tokens }: Scene, clause: Clause): boolean {
  if (clause.lemma === 'expect') return clause.passive
  if (!words.byForce.has(clause.lemma)) return true
  return clause.subject.some(({ head }) => words.armed.has(baseOf(tokens[head]!)))
}

function isHabit({ tokens }: Scene, clause: Clause, type: EventType): boolean {
  const simple =
    clause.form === 'finite' && clause.tense === 'present' && !clause.passive && clause.to === clause.from + 1
  const perfect = tokens.slice(clause.from, clause.to).some(({ lower }) => lower === 'has' || lower === 'have')
  return simple && !perfect && !spoken.has(type)
}

const togetherWith = new Set(['with', 'between', 'among', 'to', 'alongside'])
const company = new Set(['with', 'alongside'])
const directed = new Set(['against', 'on', 'upon', 'to', 'at', 'with', 'for', 'into', 'of', 'from'])

function rolesOf(scene: Scene, clause: Clause, cue: Cue, carried: Phrase | null): { actors: Ref[]; recipients: Ref[] } {
  const passive = clause.passive && clause.lemma !== 'expect'
  const subject = clause.subject.filter((phrase) => phrase !== carried)
  const doing = passive ? clause.adjuncts.filter(({ prep }) => prep === 'by') : subject
  const actors = distinct(whoAll(scene, doing, 'acts'))
  const topical = cue.type === 'CONSULT' && (carried !== null || scene.words.topical.has(clause.lemma))
  const object = topical ? [] : passive ? subject : objectsOf(scene, clause).filter((phrase) => phrase !== carried)
  const goes = cue.type === 'CONSULT' && scene.words.motion.has(clause.lemma)
  const preps = goes ? company : cue.type === 'CONSULT' ? togetherWith : directed
  const indirect = clause.adjuncts.filter(
    ({ prep, from }) =>
      preps.has(prep ?? '') &&
      from > Math.min(clause.verb, carried?.from ?? clause.verb) &&
      scene.tokens[from - 2]?.lower !== 'close',
  )
  const direct = whoAll(scene, object, 'object')
  const withThem = cue.type === 'CONSULT' ? whoAll(scene, indirect, 'acts') : []
  const named = direct.length > 0 ? [...direct, ...withThem] : whoAll(scene, indirect.slice(0, 3), 'object')
  const recipients = named.length > 0 || !aboutDeeds.has(cue.type) ? named : objectsOfDeed(scene, clause)
  return { actors, recipients: without(distinct(recipients), actors) }
}

const aboutDeeds = new Set<EventType>(['AGREE', 'REJECT', 'THREATEN'])

/** "refused to meet Lee", "threatened to attack Chile": whom the deed would touch. */
function objectsOfDeed(scene: Scene, clause: Clause): Ref[] {
  const deed = scene.clauses[clause.index + 1]
  if (!deed || deed.governor !== clause.index || deed.form !== 'infinitive') return []
  const direct = whoAll(scene, deed.complement, 'object')
  const indirect = deed.adjuncts.filter(({ prep, from }) => directed.has(prep ?? '') && from > deed.verb)
  return direct.length > 0 ? direct : whoAll(scene, indirect.slice(0, 2), 'object')
}

/** The objects after a verb; "shelled and stormed the port" has one for both. */
function objectsOf(scene: Scene, clause: Clause): readonly Phrase[] {
  if (clause.complement.length > 0 || clause.adjuncts.length > 0 || scene.tokens[clause.to]?.lower !== 'and')
    return clause.complement
  const next = scene.clauses.slice(clause.index + 1, clause.index + 3)
  return next.find(({ inherited, complement }) => inherited && complement.length > 0)?.complement ?? []
}

/** In what several do together, those who are named after "between" act. */
const mutually = (carried: boolean, type: EventType, { actors, recipients }: { actors: Ref[]; recipients: Ref[] }) =>
  carried && actors.length === 0 && (type === 'CONSULT' || type === 'AGREE' || type === 'COOPERATE')
    ? { actors: recipients, recipients: [] }
    : { actors, recipients }

/** "travel to Moscow to negotiate": the place and the time stand with the verb of going. */
function upward(scene: Scene, clause: Clause): Phrase[] {
  const governor = clause.governor === null ? undefined : scene.clauses[clause.governor]
  return governor && scene.words.motion.has(governor.lemma) ? [...governor.adjuncts] : []
}

/** Somebody named goes somewhere named. */
function isVisit(
  { words }: Scene,
  clause: Clause,
  { type, actors, place }: Pick<Found, 'type' | 'actors' | 'place'>,
): boolean {
  return (
    type === 'CONSULT' &&
    place !== null &&
    (words.motion.has(clause.lemma) || /^(?:expect|be)$/.test(clause.lemma)) &&
    actors.some(({ id }) => id.startsWith('person:'))
  )
}

/** From the subject, be it in a governing clause, to the last phrase. */
function extent(scene: Scene, clause: Clause): { from: number; to: number } {
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
function withDeed({ clauses }: Scene, clause: Clause, to: number): number {
  const deed = clauses[clause.index + 1]
  return deed?.governor === clause.index ? Math.max(to, deed.end, deed.to) : to
}
