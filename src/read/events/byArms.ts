import type { EventType } from '../../model/index.ts'
import type { Clause } from '../clauses/clauses.ts'
import { baseOf } from './baseOf.ts'
import type { Scene } from './scene.ts'

const calls = new Set(['visit', 'tour', 'pay', 'make'])

/** "Tanks arrived in Lima", "a missile flew into Peru": whoever goes somewhere visits it, unless it is arms that go. */
export function byArms({ words, tokens }: Scene, { lemma, passive, subject }: Clause, type: EventType): EventType {
  if (type !== 'CONSULT' || passive || calls.has(lemma)) return type
  if (!(words.motion.has(lemma) || words.byForce.has(lemma))) return type
  const heads = subject.map(({ head }) => baseOf(tokens[head]!))
  if (heads.some((noun) => words.weapons.has(noun))) return 'ASSAULT'
  if (!heads.some((noun) => words.troops.has(noun))) return type
  return lemma === 'cross' ? 'ASSAULT' : 'MOBILIZE'
}
