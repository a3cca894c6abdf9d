import type { EventType, Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { cueOf } from './clauseCue.ts'
import type { Cue } from './eventWords.ts'
import { type Found, foundIn, isTold } from './found.ts'
import { nounCue } from './matchCue.ts'
import { hurtBy, nounRoles } from './nounRoles.ts'
import { byDay, goesOn, relayed, statusAround, talks, toCome } from './nounStatus.ts'
import { distinct, without } from './participants.ts'
import { cityIn, cityOwner, placeIn } from './placeOf.ts'
import { placeWhere } from './placeWhere.ts'
import type { Scene } from './scene.ts'
import { placeBefore } from './setting.ts'
import { signatories } from './signatories.ts'
import { statementAt } from './statementAt.ts'
import { unnamedIn } from './unnamedIn.ts'
import { isDated, whenOf } from './whereAndWhen.ts'

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
  const further = isSubject ? goesOn(scene, clause) : null
  const ahead = [
    ...(isSubject ? clause.adjuncts.filter(({ from }) => from > clause.verb) : []),
    ...(further?.adjuncts ?? []),
  ]
  const near = [...after, ...beyond, ...ahead]
  const { actors, recipients } = nounRoles(scene, clause, cue.type, [phrase, ...after])
  const last = [...after, ...beyond].reduce((to, p) => Math.max(to, p.to), phrase.to)
  const when = whenOf(scene, phrase.from, Math.max(last, further?.end ?? 0))
  const dated = isDated(scene, phrase.from, last)
  const around = statusAround(scene, clause, phrase)
  const ofDay = dated ? byDay(scene, phrase, when) : null
  // "Readers will remember the accord of 19 May": what is to come is not the accord.
  const told = around?.status === 'announced' && ofDay?.status === 'held' && !isSubject ? ofDay : (around ?? ofDay)
  if (told === null) return null
  const struck = isSubject && !clause.passive && onGround.has(cue.type) ? cityIn(scene, clause.complement) : null
  const aimed =
    cue.type === 'ASSAULT'
      ? cityIn(
          scene,
          after.filter(({ prep }) => prep === 'on'),
        )
      : null
  const before = atTable.has(cue.type)
    ? (placeBefore(scene, phrase.head) ?? placeOfClause(scene, clause, phrase))
    : null
  const done = ofPlace.has(cue.type) ? cityIn(scene, behindOf(scene, phrase)) : null
  const place = done ?? struck ?? placeIn(scene, cue.type === 'ASSAULT' ? near : near.map(asPlace)) ?? aimed ?? before
  const hurt = cue.type === 'ASSAULT' && recipients.length === 0 ? hurtBy(scene, clause, isSubject, beyond) : []
  const hit = recipients.length + hurt.length > 0 ? [...recipients, ...hurt] : cityOwner(scene, cue.type, place, actors)
  const core = { type: cue.type, actors, recipients: without(distinct(hit), actors), place, when }
  const undone = told.status === 'cancelled' && actors.length > 0 && (when !== null || place !== null)
  const upTo = Math.max(clause.end, last, further?.end ?? 0)
  const ownDay = dated || (!told.weak && isSubject && isDated(scene, clause.start, upTo))
  const [start, end] = [scene.tokens[phrase.from]!.start, scene.tokens[last - 1]!.end]
  const unnamed = isSubject
    ? unnamedIn(scene, phrase, core, { dated, takesPlace: ownDay && !told.weak && !takesTime(scene, clause) })
    : null
  const isClear = isTold(core, ownDay, ownDay && !told.weak && isSubject) || undone || talks(core, told)
  if (!isClear && unnamed === null) return null
  const statement = statementAt(scene.statements, start)
  const blamed = clause.lemma === 'blame' && cue.type === 'ASSAULT'
  const status = blamed ? 'alleged' : (toCome(scene, clause, when) ?? relayed(told, statement))
  const known = { start, end, status, statement: statement?.id ?? null, weak: told.weak && !dated, rule: 'event-noun' }
  const sides = unnamed ?? (dated ? signatories(scene, phrase, core) : null)
  return foundIn(scene, sides ? { ...core, actors: sides } : core, known)
}

/** "The meeting took all of Monday": how long it was, and not that it was. */
const takesTime = ({ tokens }: Scene, { lemma, to }: Clause): boolean =>
  lemma === 'take' && !/^(?:place|effect)$/.test(tokens[to]?.lower ?? '')

const onGround = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST'])

/** "the bombing of Arica", "the annexation of the port of Arica": what is done to a place. */
const ofPlace = new Set<EventType>(['ASSAULT', 'COERCE'])

const behindOf = ({ tokens }: Scene, phrase: Phrase): Phrase[] =>
  tokens[phrase.head + 1]?.lower === 'of' && phrase.head + 2 < phrase.to
    ? [{ ...phrase, from: phrase.head + 2, head: phrase.to - 1 }]
    : []

/** "In Oslo, they suspended their talks", "in Oslo, where they suspended their talks": where the verb is is where its object is. */
function placeOfClause(scene: Scene, clause: Clause, phrase: Phrase): Ref | null {
  if (!clause.complement.includes(phrase)) return null
  const ahead = clause.adjuncts.filter(({ to }) => to <= clause.verb)
  return placeIn(scene, ahead) ?? placeWhere(scene, clause)
}

/** What is named after where it was negotiated. */
const atTable = new Set<EventType>(['CONSULT', 'AGREE', 'CONCEDE'])

/** "a rally on the Halifax waterfront". */
const asPlace = (phrase: Phrase): Phrase => (phrase.prep === 'on' && !phrase.time ? underPrep(phrase, 'near') : phrase)
