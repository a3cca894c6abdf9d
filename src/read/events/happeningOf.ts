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
        (holds(scene, done, objects) || takesUp(scene, clause, objects)) &&
        holds(scene, doing, subjects),
    ) ?? null
  )
}

/** What is done to the subject: a passive, or "a paper, handed to both sides on Monday". */
export const isDone = ({ tokens }: Scene, { passive, form, tense, complement, from, to }: Clause): boolean =>
  passive ||
  form === 'participle' ||
  (tense === 'past' && complement.length === 0 && to === from + 1 && tokens[from - 1]?.text === ',')

/** "The plan which the committee adopted": what "which" takes up is the object. */
function takesUp({ tokens }: Scene, { relative, complement, start }: Clause, wanted: ReadonlySet<string>): boolean {
  if (!relative || complement.length > 0 || wanted.size === 0) return false
  return tokens.slice(Math.max(0, start - 3), start).some((token) => wanted.has(baseOf(token)))
}

/** "walked out of", "turned the convoy back": the particle stands behind the verb, or behind a short object. */
function follows({ tokens }: Scene, { to, complement }: Clause, particle: readonly string[]): boolean {
  if (particle.length === 0) return true
  if (tokens[to]?.tag === 'ADV' && particle.every((word, i) => tokens[to + 1 + i]?.lower === word)) return true
  const behind = complement[0] && complement[0].to - to <= 4 ? [to, complement[0].to] : [to]
  return behind.some((at) => particle.every((word, i) => tokens[at + i]?.lower === word))
}

function holds(scene: Scene, phrases: readonly Phrase[], wanted: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return true
  return phrases.some((phrase) => {
    if (wanted.has(baseOf(scene.tokens[phrase.head]!))) return true
    return (wanted.has('*') && isParty(scene, phrase)) || (wanted.has('@') && cityIn(scene, [phrase]) !== null)
  })
}

const pronouns = new Set(['he', 'she', 'they', 'him', 'them', 'we', 'i'])

const isParty = (scene: Scene, phrase: Phrase): boolean =>
  pronouns.has(scene.tokens[phrase.head]!.lower) ||
  whoIn(scene, phrase, 'acts').length > 0 ||
  collectivesIn(scene, [phrase]).length > 0
