import type { EventType, Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import type { Cue } from './eventWords.ts'
import type { Found } from './found.ts'
import { verbCue } from './matchCue.ts'
import type { Scene } from './scene.ts'
import { aboutDeeds, deeds } from './typeGroups.ts'

/** Present tense tells of these as they happen; of the others it tells what is usual ("supports"). */
const spoken = new Set<EventType>(['ACCUSE', 'REQUEST', 'THREATEN'])

/** "condemned the exchange", "offered to mediate": strong words with something after them; in the passive, before them. */
export function isSure(scene: Scene, clause: Clause, { cue, carried }: { cue: Cue; carried: Phrase | null }): boolean {
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
export function isUnmet(
  { words, tokens }: Scene,
  clause: Clause,
  { cue, carried }: { cue: Cue; carried: Phrase | null },
  { actors, recipients }: { actors: readonly Ref[]; recipients: readonly Ref[] },
): boolean {
  if (cue.type !== 'CONSULT' || carried !== null || !words.personal.has(clause.lemma) || cue.words.length > 1)
    return false
  if (clause.passive) return recipients.length === 0
  // "Lee and Park telephoned."
  if (actors.length > 1 && clause.complement.length === 0) return false
  const somebody = clause.complement.some(({ head }) =>
    /^(?:them|him|her|(?:envoy|leader|delegate|minister|president|negotiator|mediator|ambassador|delegation|premier)s?)$/.test(
      tokens[head]!.lower,
    ),
  )
  return actors.length === 0 || !(recipients.some(isSomebody) || somebody)
}

const isSomebody = ({ id }: Ref): boolean => id.startsWith('person:')

/** "is expected in Riga on Monday": still to come. */
export const isAwaited = (scene: Scene, clause: Clause): boolean =>
  (clause.lemma === 'expect' && clause.passive) || (clause.lemma === 'be' && scene.tokens[clause.to]?.lower === 'due')

/** "entered the town" is an attack when troops do it; "is expected in" a visit when it is said of the visitor. */
export function byRightForce({ words, tokens }: Scene, clause: Clause): boolean {
  if (clause.lemma === 'expect') return clause.passive
  if (!words.byForce.has(clause.lemma)) return true
  return clause.subject.some(({ head }) => words.armed.has(baseOf(tokens[head]!)))
}

/** "supports the plan": the present tense of what is usual. */
export function isHabit({ tokens, entry }: Scene, clause: Clause, type: EventType): boolean {
  if (entry) return false
  const simple =
    clause.form === 'finite' && clause.tense === 'present' && !clause.passive && clause.to === clause.from + 1
  const perfect = tokens.slice(clause.from, clause.to).some(({ lower }) => lower === 'has' || lower === 'have')
  return simple && !perfect && !spoken.has(type)
}

/** Somebody named goes somewhere named. */
export function isVisit(
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
