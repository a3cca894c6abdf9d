import type { Clause } from '../clauses/clauses.ts'
import { type Phrase, underPrep } from '../clauses/phrases.ts'
import { isEnglish } from '../sentences/tagger.ts'
import { baseOf } from './baseOf.ts'
import type { Cue } from './eventWords.ts'
import { namesOf } from './participants.ts'
import type { Scene } from './scene.ts'
import { objectsOf } from './verbRoles.ts'

const taking: Cue = { type: 'ASSAULT', words: [new Set(['take'])], weight: 2 }

/** "Bardaï fell to the rebels in May": it was taken by them. */
export function asTaken(scene: Scene, clause: Clause): Clause {
  const { lemma, passive, subject, adjuncts } = clause
  if (lemma !== 'fall' || passive || scene.dates.length === 0) return clause
  if (!subject.some((phrase) => isTown(scene, phrase))) return clause
  // "Fell in a victory for Peru": for whom it is, it is not done to.
  const by = adjuncts.flatMap((phrase) =>
    phrase.prep === 'for' ? [] : [phrase.prep === 'to' ? underPrep(phrase, 'by') : phrase],
  )
  return { ...clause, lemma: 'take', passive: true, adjuncts: by }
}

/** A place by its name, or one word that is no English one: "Sales fell" is not told of a town. */
function isTown(scene: Scene, phrase: Phrase): boolean {
  const named = namesOf(scene, phrase)
  if (named.length > 0)
    return named.some(({ kind, name }) => kind === 'place' || (kind === 'state' && scene.stateOf(name)))
  const { tag, lower } = scene.tokens[phrase.from]!
  return phrase.to === phrase.from + 1 && tag === 'PROPN' && !isEnglish(lower)
}

/** "The rebels took Bardaï in February", "Bardaï was taken by the rebels": a place and nothing else is taken, at a time that is told. */
export function takenTown(scene: Scene, clause: Clause): { cue: Cue; carried: null } | null {
  const { tokens, names, dates, words, stateOf } = scene
  if (clause.lemma !== 'take' || dates.length === 0) return null
  const [town, more] = clause.passive ? clause.subject : objectsOf(scene, clause)
  if (!town || more) return null
  const isBehind = !clause.passive && clause.complement.length > 0
  if (isBehind && (town.from !== clause.to || !/^(?:in|on|from|last|after|,|\.)$/.test(tokens[town.to]?.lower ?? '.')))
    return null
  const first = nameOf(scene, town)
  if (town.to - first > 3 || !tokens.slice(first, town.to).every(({ tag }) => tag === 'PROPN')) return null
  const name = names.find(({ span }) => span.start <= tokens[first]!.start && span.end > tokens[first]!.start)
  if (name && name.kind !== 'place' && !stateOf(name.name)) return null
  const doing = clause.passive ? clause.adjuncts.filter(({ prep }) => prep === 'by') : clause.subject
  const isByForce =
    (clause.passive && doing.length === 0) ||
    doing.some(({ head }) => {
      const noun = tokens[head]!
      const who = names.find(({ span }) => span.start <= noun.start && span.end >= noun.end)
      const isForce = words.armed.has(baseOf(noun)) || words.collectives.has(baseOf(noun))
      return isForce || who?.kind === 'organisation' || who?.kind === 'group' || who?.kind === 'state'
    })
  return isByForce ? { cue: taking, carried: null } : null
}

/** "the port of Arica": where the name begins. */
const nameOf = ({ tokens, words }: Scene, { from, head, to }: Phrase): number =>
  words.sites.has(baseOf(tokens[head]!)) && tokens[head + 1]?.lower === 'of' && head + 2 < to ? head + 2 : from
