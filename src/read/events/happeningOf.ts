import type { Clause } from '../clauses/clauses.ts'
import type { Phrase } from '../clauses/phrases.ts'
import { baseOf } from './baseOf.ts'
import { collectivesIn } from './collective.ts'
import type { Happening } from './happenings.ts'
import { whoIn } from './participants.ts'
import { cityIn } from './placeOf.ts'
import type { Scene } from './scene.ts'
import { objectsOf } from './verbRoles.ts'

/** The surest row of the wide words that a clause fits; `null` for a verb that says nothing of a day. */
export function happeningOf(scene: Scene, clause: Clause): Happening | null {
  const rows = scene.words.happenings.verbs.get(clause.lemma)
  if (rows === undefined) return null
  const done = isDone(scene, clause) ? clause.subject : objectsOf(scene, clause)
  const doing = clause.passive ? clause.adjuncts.filter(({ prep }) => prep === 'by') : clause.subject
  return (
    rows.find(
      ({ particle, objects, subjects }) =>
        follows(scene, clause, particle) &&
        (holds(scene, done, objects) ||
          takesUp(scene, clause, objects) ||
          holds(scene, behindParticle(clause, particle), objects)) &&
        holds(scene, doing, subjects),
    ) ?? null
  )
}

/** What is done to the subject: a passive, or "a paper, handed to both sides on Monday". */
export const isDone = ({ tokens }: Scene, { passive, form, tense, complement, from, to }: Clause): boolean =>
  passive ||
  form === 'participle' ||
  (tense === 'past' && complement.length === 0 && to === from + 1 && tokens[from - 1]?.text === ',')

/** "Hands in its application": the particle was taken for a preposition. */
const behindParticle = ({ to, adjuncts }: Clause, [word]: readonly string[]): readonly Phrase[] =>
  word === undefined ? [] : adjuncts.filter(({ prep, from }) => prep === word && from === to + 1)

/** "The plan which the committee adopted": what "which" takes up is the object. */
function takesUp({ tokens }: Scene, { relative, complement, start }: Clause, wanted: ReadonlySet<string>): boolean {
  if (!relative || complement.length > 0 || wanted.size === 0) return false
  return tokens.slice(Math.max(0, start - 3), start).some((token) => wanted.has(baseOf(token)))
}

/** "walked out of", "turned the convoy back": the particle stands behind the verb, or behind a short object. */
function follows({ tokens }: Scene, { to, complement }: Clause, particle: readonly string[]): boolean {
  if (particle.length === 0) return true
  if (tokens[to]?.tag === 'ADV' && particle.every((word, i) => tokens[to + 1 + i]?.lower === word)) return true
  const [object] = complement
  // "Sent the ambassador home": the noun phrase may have taken "home" in.
  const behind = object && object.to - to <= 5 ? [to, object.to, object.to - particle.length] : [to]
  return behind.some((at) => particle.every((word, i) => tokens[at + i]?.lower === word))
}

function holds(scene: Scene, phrases: readonly Phrase[], wanted: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return true
  return phrases.some((phrase) => {
    if (namesThing(scene, phrase, wanted)) return true
    if (wanted.has('+')) return isPerson(scene, phrase)
    return (wanted.has('*') && isParty(scene, phrase)) || (wanted.has('@') && cityIn(scene, [phrase]) !== null)
  })
}

/** "the Chilean trawler Rosa", "the ambassador home": one of the nouns up to "of". */
function namesThing({ tokens }: Scene, { from, head, to }: Phrase, wanted: ReadonlySet<string>): boolean {
  const of = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === 'of')
  for (let at = of < 0 ? to - 1 : of - 1; at >= from; at--) {
    const token = tokens[at]!
    const heads = at === head || tokens[at + 1]?.tag === 'PROPN' || /^(?:home|back)$/.test(tokens[at + 1]?.lower ?? '')
    if (heads && token.tag !== 'PROPN' && wanted.has(baseOf(token))) return true
    if (at === head && wanted.has(baseOf(token))) return true
  }
  return false
}

const pronouns = new Set(['he', 'she', 'they', 'him', 'them', 'we', 'i'])

const isPerson = (scene: Scene, phrase: Phrase): boolean =>
  /^(?:he|she)$/.test(scene.tokens[phrase.head]!.lower) ||
  whoIn(scene, phrase, 'acts').some(({ id }) => id.startsWith('person:'))

const isParty = (scene: Scene, phrase: Phrase): boolean =>
  pronouns.has(scene.tokens[phrase.head]!.lower) ||
  whoIn(scene, phrase, 'acts').length > 0 ||
  collectivesIn(scene, [phrase]).length > 0
