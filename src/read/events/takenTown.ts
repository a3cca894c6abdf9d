import type { Clause } from '../clauses/clauses.ts'
import { baseOf } from './baseOf.ts'
import type { Cue } from './eventWords.ts'
import type { Scene } from './scene.ts'

const taking: Cue = { type: 'ASSAULT', words: [new Set(['take'])], weight: 2 }

/** "The rebels took Bardaï in February": a place and nothing else is taken, at a time that is told. */
export function takenTown(
  { tokens, names, dates, words, stateOf }: Scene,
  clause: Clause,
): { cue: Cue; carried: null } | null {
  const [town, more] = clause.complement
  if (clause.lemma !== 'take' || clause.passive || !town || more || dates.length === 0 || town.from !== clause.to)
    return null
  if (!tokens.slice(town.from, town.to).every(({ tag }) => tag === 'PROPN') || town.to - town.from > 3) return null
  const name = names.find(({ span }) => span.start <= tokens[town.from]!.start && span.end > tokens[town.from]!.start)
  if (name && name.kind !== 'place' && !stateOf(name.name)) return null
  if (!/^(?:in|on|from|last|after|,|\.)$/.test(tokens[town.to]?.lower ?? '.')) return null
  const isByForce = clause.subject.some(({ head }) => {
    const noun = tokens[head]!
    const who = names.find(({ span }) => span.start <= noun.start && span.end >= noun.end)
    const isForce = words.armed.has(baseOf(noun)) || words.collectives.has(baseOf(noun))
    return isForce || who?.kind === 'organisation' || who?.kind === 'group' || who?.kind === 'state'
  })
  return isByForce ? { cue: taking, carried: null } : null
}
