import type { Ref } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Token } from '../draft.ts'
import { baseOf } from './baseOf.ts'
import { namesOf, whoAll } from './participants.ts'
import type { Scene } from './scene.ts'

/** "told Lee during a phone call": whom the subject speaks to there. */
export function addressed(scene: Scene, clause: Clause, { from }: Phrase): Ref[] {
  const objects = [...clause.complement, ...clause.adjuncts.filter(({ prep }) => prep === 'on' || prep === 'to')]
  return whoAll(
    scene,
    objects.filter((object) => object.from > clause.verb && object.to <= from),
    'object',
  ).filter(({ id }) => id.startsWith('person:') || clause.lemma === 'tell')
}

const presence = new Set(['at', 'after', 'during', 'following'])

/** "used talks with Lee to …", "left the summit": the subject was there. */
const attending = new Set(['use', 'leave', 'quit', 'complete', 'conclude'])

/** "said after talks with Lee", "told the summit": the subject was there. */
export function isPresent({ words, tokens }: Scene, clause: Clause, phrase: Phrase): boolean {
  const noun = tokens[phrase.head]
  const told = clause.lemma === 'tell' || clause.lemma === 'address'
  if (clause.negated || clause.modal !== null || !noun || !(told || words.anaphors.has(baseOf(noun)))) return false
  if (isAhead(tokens, clause, phrase)) return words.anaphors.has(baseOf(noun)) && !clause.passive
  if (attending.has(clause.lemma)) return phrase.prep === null && phrase.from > clause.verb
  if (told && phrase.prep === null) return phrase.from > clause.verb
  const called = phrase.prep === 'in' && /^(?:call|conversation|meeting|talk)$/.test(baseOf(noun))
  return (called || presence.has(phrase.prep ?? '')) && phrase.from > clause.verb && !clause.passive
}

/** "At a meeting with Lee, Peru left", "Ahead of talks with Lee, Peru asked for calm": told before the subject. */
function isAhead(
  tokens: readonly Token[],
  { subject: [who], inherited, verb }: Clause,
  { prep, from, to }: Phrase,
): boolean {
  if (!who || inherited || to > who.from || who.from > verb || from > 3) return false
  return presence.has(prep ?? '') || prep === 'before' || (prep === 'of' && tokens[from - 2]?.lower === 'ahead')
}

/** "the meeting of foreign ministers": those in that office whom the article names. */
export function offices(scene: Scene, phrase: Phrase): Ref[] {
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
