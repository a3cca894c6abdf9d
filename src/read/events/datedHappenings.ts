import type { EventStatus, Ref, When } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { byArms } from './byArms.ts'
import { collectivesIn } from './collective.ts'
import { isDay } from './company.ts'
import { type Dated, datedClauses } from './datedClause.ts'
import { extent, withDeed } from './extent.ts'
import { type Found, foundIn } from './found.ts'
import { happeningOf, isDone } from './happeningOf.ts'
import type { Happening } from './happenings.ts'
import { isFigurative } from './matchCue.ts'
import { distinct, namesOf, whoAll, without } from './participants.ts'
import { cityIn, placeIn } from './placeOf.ts'
import { placeWhere } from './placeWhere.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'
import { statusOf } from './statusOf.ts'
import { objectsOf, rolesOf } from './verbRoles.ts'
import { nextOne, statusByDay } from './whereAndWhen.ts'

/**
 * What happens on a day, or is set for it, in words too wide to tell of an event by themselves: "landed in Georgetown on
 * 15 September", "handed to both sides on 27 August", "the tender closes in Riyadh on 14 October". Nothing where another
 * rule has told an event in the same words, or of the clauses in `used`.
 */
export function datedHappenings(scene: Scene, told: readonly Found[], used: ReadonlySet<Clause>): Found[] {
  const found: Found[] = []
  for (const dated of datedClauses(scene)) {
    if (used.has(dated.clause) || isFigurative(scene.words, scene.tokens, dated.clause)) continue
    const wide = happeningOf(scene, dated.clause)
    const row = wide && { ...wide, type: byArms(scene, dated.clause, wide.type) }
    if (row === null || isTold(scene, dated, row, [...told, ...found])) continue
    const event = eventOf(scene, dated, row)
    if (event) found.push(event)
  }
  return found
}

/** Another rule has told of this clause, or of this type and day, in the sentence. */
function isTold(scene: Scene, { clause, date }: Dated, { type }: Happening, told: readonly Found[]): boolean {
  const { from, to } = extent(scene, clause)
  const start = scene.tokens[from]!.start
  const [end, further] = [scene.tokens[to - 1]!.end, scene.tokens[withDeed(scene, clause, to) - 1]!.end]
  const opens = clause.inherited ? scene.tokens[clause.from]!.start : start
  return told.some((event) => {
    if (event.start === start && (event.end === end || event.end === further)) return true
    if (event.start >= end || event.end <= opens) return false
    return event.when?.value === date.when.value || (event.type === type && event.when === null)
  })
}

function eventOf(scene: Scene, { clause, date }: Dated, row: Happening): Found | null {
  const status = statusFor(scene, clause, date.when)
  if (status === null) return null
  const when = status === 'announced' ? nextOne(scene, date.when) : date.when
  const { actors, recipients } = sidesOf(scene, clause, row)
  const there = placeFor(scene, clause, row)
  const place = recipients.some(({ id }) => id === there?.id) ? null : there
  const isNamed = actors.length + recipients.length > 0
  // "Was in Lima": the place is what is told.
  if (place === null && clause.lemma === 'be') return null
  if (!(isNamed || place !== null || scene.entry || row.subjects.size > 1)) return null
  // Of a month what somebody does is told; where only that it took place is, the place must be told.
  const { value } = date.when
  if (
    !isDay(value) &&
    place === null &&
    !(/^\d{4}-\d\d$/.test(value) && actors.some(({ id }) => !id.startsWith('group:')))
  )
    return null
  const { from, to } = extent(scene, clause)
  const statement = statementAt(scene.statements, scene.tokens[clause.verb]!.start)
  const said = status === 'held' && statement?.source.length ? 'reported' : status
  return foundIn(
    scene,
    { type: row.type, actors, recipients, place, when },
    {
      start: scene.tokens[from]!.start,
      end: scene.tokens[withDeed(scene, clause, to) - 1]!.end,
      status: statement?.denial ? 'denied' : said,
      statement: statement?.id ?? null,
      weak: false,
      rule: 'dated-happening',
    },
  )
}

/** What is told in the present tense is to come, or stands in a chronology; `null` for what is not said to be so. */
function statusFor(scene: Scene, clause: Clause, when: When): EventStatus | null {
  const real = statusOf(isSetDown(scene, clause) ? { ...scene, conditional: false } : scene, clause)
  if (real === null) return null
  const byDay = statusByDay(scene, when)
  const present =
    clause.form === 'finite' && clause.tense === 'present' && !clause.passive && clause.to === clause.from + 1
  if (present && !scene.entry) return byDay === 'announced' ? 'announced' : null
  if (real === 'held' && byDay === 'announced')
    return clause.tense === 'past' && clause.form === 'finite' ? null : 'announced'
  return real
}

/** "The tender closes on Monday, and with it, if he is right, …": the condition stands behind, and is another's. */
const isSetDown = ({ tokens, conditional }: Scene, { to, mark }: Clause): boolean => {
  if (!conditional || mark !== null) return false
  const ifs = tokens.flatMap(({ lower }, at) => (lower === 'if' || lower === 'unless' ? [at] : []))
  return ifs.length > 0 && ifs.every((at) => at > to && tokens[at - 1]!.text === ',')
}

/** "When the Front (known as FTR) took Bardai": the party right before brackets, where the verb has no subject. */
function inBrackets({ tokens, names }: Scene, { subject, from }: Clause): Ref[] {
  if (subject.length > 0 || tokens[from - 1]?.text !== ')') return []
  const opens = tokens.findLastIndex(({ text }, at) => at < from && text === '(')
  const party = names.find(({ span, kind }) => span.end === tokens[opens - 1]?.end && kind !== 'place')
  return party?.entity ? [party.entity] : []
}

const besides = new Set(['on', 'around', 'off', 'over', 'onto', 'through', 'along', 'upon'])
const towards = new Set([...besides, 'into', 'to'])
/** Verbs whose object is where it takes place, and those of which the subject is. */
const reaches = new Set('reach enter leave blockade besiege flood quit board cross overrun storm vacate'.split(' '))
const subjectSuffers = new Set(['fall', 'change', 'burn'])

const withNames = (scene: Scene, phrases: readonly Phrase[]): Phrase[] =>
  phrases.filter((phrase) => namesOf(scene, phrase).length > 0)

function placeFor(scene: Scene, clause: Clause, { type }: Happening): Ref | null {
  const goesTo = /^(?:visit|tour)$/.test(clause.lemma) ? clause.complement.map((phrase) => underPrep(phrase, 'to')) : []
  const taken = type === 'ASSAULT' || type === 'COERCE' || type === 'RETREAT'
  const objects = clause.passive ? clause.subject : objectsOf(scene, clause)
  const target = taken ? cityIn(scene, withNames(scene, objects)) : null
  const named = target ?? placeIn(scene, [...goesTo, ...clause.adjuncts]) ?? placeWhere(scene, clause)
  if (named) return named
  const preps = taken || type === 'AID' || type === 'MOBILIZE' ? towards : besides
  const around = clause.adjuncts.filter(({ prep, time }) => !time && preps.has(prep ?? ''))
  const reached = clause.passive || !reaches.has(clause.lemma) ? [] : clause.complement.filter(({ time }) => !time)
  return cityIn(scene, [...around, ...reached, ...(subjectSuffers.has(clause.lemma) ? clause.subject : [])])
}

/** "Fell in a victory for Peru": for whom it is, it is not done to. */
const withoutFor = (clause: Clause): Clause => ({
  ...clause,
  adjuncts: clause.adjuncts.filter(({ prep }) => prep !== 'for'),
})

/** Who does it and to whom: by the roles of the verb, else any party that the subject names ("a convoy of the WFP"), else bodies without a name. */
function sidesOf(scene: Scene, clause: Clause, { type }: Happening): { actors: Ref[]; recipients: Ref[] } {
  const { actors, recipients } = rolesOf(scene, withoutFor(clause), { type, words: [], weight: 2 }, null)
  const passive = isDone(scene, clause)
  // "The contract with Peru was suspended": Peru does not do it.
  const beside = clause.adjuncts.filter(
    ({ prep, to }) => prep === 'between' || prep === 'by' || (prep === 'with' && !(passive && to <= clause.verb)),
  )
  const own = passive ? beside : clause.subject
  const named = actors.length > 0 ? actors : distinct([...whoAll(scene, own, 'object'), ...inBrackets(scene, clause)])
  const doing = named.length > 0 ? named : collectivesIn(scene, own)
  const toThem = clause.adjuncts.filter(({ prep, from }) => prep === 'to' && from > clause.verb)
  const objects = passive ? [...clause.subject, ...toThem] : [...objectsOf(scene, clause), ...beside]
  const given = passive && recipients.length === 0 ? whoAll(scene, toThem, 'object') : recipients
  const done = given.length > 0 ? given : collectivesIn(scene, objects)
  return { actors: distinct(doing), recipients: without(distinct(done), doing) }
}
