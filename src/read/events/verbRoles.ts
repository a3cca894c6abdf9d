import type { EventType, Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Cue } from './eventWords.ts'
import { distinct, whoAll, without } from './participants.ts'
import type { Scene } from './scene.ts'
import { takenUp } from './takenUp.ts'
import { aboutDeeds } from './typeGroups.ts'

const togetherWith = new Set(['with', 'between', 'among', 'to', 'alongside'])

/** Prepositions of those who go along. */
export const company = new Set(['with', 'alongside'])

const directed = new Set(['against', 'on', 'upon', 'to', 'at', 'with', 'for', 'into', 'of', 'from'])

/** Who acts and who is acted upon in what a verb tells, be it in the active or in the passive. */
export function rolesOf(
  scene: Scene,
  clause: Clause,
  cue: Cue,
  carried: Phrase | null,
): { actors: Ref[]; recipients: Ref[] } {
  const passive = clause.passive && clause.lemma !== 'expect'
  const subject = clause.subject.filter((phrase) => phrase !== carried)
  const doing = passive ? clause.adjuncts.filter(({ prep }) => prep === 'by') : subject
  const own = distinct(whoAll(scene, doing, 'acts'))
  const actors =
    own.length > 0 || !passive || !together.has(cue.type) ? own : distinct(whoAll(scene, between(clause), 'acts'))
  const topical = cue.type === 'CONSULT' && (carried !== null || scene.words.topical.has(clause.lemma))
  const object = topical ? [] : passive ? subject : objectsOf(scene, clause).filter((phrase) => phrase !== carried)
  const goes = cue.type === 'CONSULT' && scene.words.motion.has(clause.lemma)
  const preps = goes ? company : cue.type === 'CONSULT' ? togetherWith : directed
  const indirect = clause.adjuncts.filter(
    ({ prep, from }) =>
      preps.has(prep ?? '') &&
      (from > Math.min(clause.verb, carried?.from ?? clause.verb) || isBesideSubject(scene, clause, from)) &&
      scene.tokens[from - 2]?.lower !== 'close',
  )
  const direct = whoAll(scene, object, 'object')
  const withThem = cue.type === 'CONSULT' ? whoAll(scene, indirect, 'acts') : []
  const theirs = direct.length > 0 || passive ? [] : whoAll(scene, madeBy(clause), 'object')
  const behind = theirs.length > 0 ? theirs : whoAll(scene, indirect.slice(0, 3), 'object')
  const named = direct.length > 0 ? [...direct, ...withThem] : behind
  const recipients = named.length > 0 || !aboutDeeds.has(cue.type) ? named : objectsOfDeed(scene, clause)
  return { actors, recipients: without(distinct(recipients), actors) }
}

const together: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'COOPERATE'])

/** "A treaty between Peru and Chile was signed", "a deal was struck in May between them": those who do it together. */
const between = ({ adjuncts }: Clause): Phrase[] =>
  adjuncts.filter(({ prep, joined }, i) => prep === 'between' || (joined && adjuncts[i - 1]?.prep === 'between'))

/** "rejected an offer by Chile": whose it is, right behind what is acted upon. */
const madeBy = ({ complement, adjuncts }: Clause): Phrase[] =>
  adjuncts.filter(({ prep, from }) => prep === 'by' && complement.some(({ to, time }) => !time && to === from - 1))

/** "Lee, together with Ortega, met …": who goes along is told right behind the subject. */
const isBesideSubject = ({ tokens }: Scene, { subject: [who] }: Clause, from: number): boolean =>
  who !== undefined && who.to < from && /^(?:together|along)$/.test(tokens[from - 2]?.lower ?? '')

/** "refused to meet Lee", "threatened to attack Chile": whom the deed would touch. */
function objectsOfDeed(scene: Scene, clause: Clause): Ref[] {
  const deed = scene.clauses[clause.index + 1]
  if (!deed || deed.governor !== clause.index || deed.form !== 'infinitive') return []
  const direct = whoAll(scene, deed.complement, 'object')
  const indirect = deed.adjuncts.filter(({ prep, from }) => directed.has(prep ?? '') && from > deed.verb)
  return direct.length > 0 ? direct : whoAll(scene, indirect.slice(0, 2), 'object')
}

/** The objects of a verb; "shelled and stormed the port" has one for both, in "the port, which they shelled" it stands before. */
export function objectsOf(scene: Scene, clause: Clause): readonly Phrase[] {
  const before = takenUp(scene, clause)
  if (before?.prep === null) return [before]
  if (clause.complement.length > 0 || clause.adjuncts.length > 0 || scene.tokens[clause.to]?.lower !== 'and')
    return clause.complement
  const next = scene.clauses.slice(clause.index + 1, clause.index + 3)
  return next.find(({ inherited, complement }) => inherited && complement.length > 0)?.complement ?? []
}

/** In what several do together, those who are named after "between" act. */
export const mutually = (
  carried: boolean,
  type: EventType,
  { actors, recipients }: { actors: Ref[]; recipients: Ref[] },
) =>
  carried && actors.length === 0 && (type === 'CONSULT' || type === 'AGREE' || type === 'COOPERATE')
    ? { actors: recipients, recipients: [] }
    : { actors, recipients }
