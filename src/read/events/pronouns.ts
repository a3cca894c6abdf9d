import type { Ref } from '../../model/index.ts'
import type { Phrase } from '../clauses/phrases.ts'
import type { Token } from '../draft.ts'
import { baseOf } from './baseOf.ts'
import { namesOf, whoIn } from './participants.ts'
import type { Scene } from './scene.ts'
import { statementAt } from './statementAt.ts'

const persons = new Set(['he', 'she', 'him'])
const bodies = new Set(['it'])
const several = new Set(['they', 'them'])

/**
 * Whom a pronoun means: "I" who speaks, "he" the person who is the subject before it, "it" the state or body, "they"
 * those who are the subject together, or who were met. `[]` when that is not clear, `null` for another word.
 */
export function meantByPronoun(scene: Scene, phrase: Phrase, lower: string): Ref[] | null {
  if (lower === 'i' || lower === 'we') {
    const speaker = statementAt(scene.statements, scene.tokens[phrase.head]!.start)?.speaker
    return speaker ? [speaker] : []
  }
  if (persons.has(lower)) return thePerson(scene, phrase)
  if (bodies.has(lower)) return bodyBefore(scene, phrase)
  return several.has(lower) ? thoseBefore(scene, phrase) : null
}

function thePerson(scene: Scene, phrase: Phrase): Ref[] {
  for (const { subject } of scene.clauses) {
    if (!subject[0] || subject[0].to > phrase.from) break
    const own = subject.flatMap((other) => namesOf(scene, other)).filter(({ kind }) => kind === 'person')
    if (own.length === 1 && own[0]!.entity) return [own[0]!.entity]
  }
  const person = scene.person()
  return person ? [person] : []
}

const isPerson = ({ id }: Ref): boolean => id.startsWith('person:')

/** The subjects before a phrase in its sentence, the nearest first. */
function subjectsBefore(scene: Scene, { from }: Phrase): Ref[][] {
  const found: Ref[][] = []
  for (const { subject, inherited } of scene.clauses) {
    if (inherited || subject.length === 0 || subject.some((phrase) => standsAfter(scene, phrase, from))) continue
    const who = subject.flatMap((phrase) => whoIn(scene, phrase, 'acts'))
    if (who.length > 0) found.unshift(who)
  }
  return found
}

/** True for what reaches beyond a place, or is a pronoun itself: it tells nobody whom the one there means. */
const standsAfter = (scene: Scene, { head, to, apposed }: Phrase, at: number): boolean =>
  to > at || scene.tokens[head]!.tag === 'PRON' || (apposed !== null && standsAfter(scene, apposed, at))

/** "Brazil said that it would host …": the one body that is the subject before. */
function bodyBefore(scene: Scene, phrase: Phrase): Ref[] {
  const [near] = [...subjectsBefore(scene, phrase), scene.before().subject]
  return near?.length === 1 && !isPerson(near[0]!) ? [...near] : []
}

/** "They agreed …": those who are the subject before, or who met in the sentence before. */
function thoseBefore(scene: Scene, phrase: Phrase): Ref[] {
  if (phrase.from > 0 && scene.tokens[phrase.head]!.lower === 'them') {
    const met = objectsBefore(scene, phrase)
    if (met.length > 1) return met
  }
  const inside = subjectsBefore(scene, phrase)
  for (const near of inside) if (near.length > 1) return near
  if (inside.length > 0) return pluralBefore(scene, phrase)
  const { subject, met } = scene.before()
  return subject.length > 1 ? [...subject] : met.length > 1 ? [...met] : []
}

/** "The Norwegians want the port from which they withdrew": the one subject before that is several. */
function pluralBefore(scene: Scene, { from }: Phrase): Ref[] {
  const all = scene.clauses
    .flatMap(({ subject, inherited }) => (inherited ? [] : subject))
    .filter((other) => !standsAfter(scene, other, from))
  const many = all.filter(({ head }) => isSeveral(scene.tokens[head]!))
  return many.length === 1 ? whoIn(scene, many[0]!, 'acts') : []
}

const isSeveral = ({ lower, lemma, tag, text }: Token): boolean =>
  lower.endsWith('s') && (tag === 'NOUN' ? lower !== lemma || lower === 'troops' : /(?:an|i)s$/.test(text))

/** "phoned Lee and Park and urged them": the objects of the verb before. */
function objectsBefore(scene: Scene, { from }: Phrase): Ref[] {
  for (let i = scene.clauses.length - 1; i >= 0; i--) {
    const { to, complement } = scene.clauses[i]!
    if (to >= from || complement.some((phrase) => standsAfter(scene, phrase, from))) continue
    const who = complement.flatMap((phrase) => whoIn(scene, phrase, 'object'))
    if (who.length > 0) return who
  }
  return []
}

const possessives = new Set(['its', 'their', 'his', 'her'])

/** "its army": the army of the subject before it, in the sentence or the one before. */
export function ownerOf(scene: Scene, phrase: Phrase): Ref[] {
  const [first, last] = [scene.tokens[phrase.from], scene.tokens[phrase.head]]
  if (!first || !last || !possessives.has(first.lower) || !scene.words.agents.has(baseOf(last))) return []
  const before = scene.clauses.find(({ subject }) => subject[0] !== undefined && subject[0].to <= phrase.from)
  const named =
    before?.subject.filter((other) => !standsAfter(scene, other, phrase.from) && namesOf(scene, other).length > 0) ?? []
  if (named.length > 0) return named.flatMap((other) => whoIn(scene, other, 'acts'))
  return first.lower === 'its' && phrase.from < 3 ? bodyBefore(scene, phrase) : []
}
