import type { Doubt, Name } from '../../model/index.ts'
import { keyOf } from '../names/atoms.ts'

/** One doubt for each form of a person's name that was joined to another spelling of it. */
export function otherSpelling(names: readonly Name[]): Doubt[] {
  const found = new Map<string, Doubt>()
  for (const { span, name, because, entity, kind } of names) {
    if (kind !== 'person' || entity === null || !because?.startsWith('taken for a spelling of')) continue
    if (found.has(name) || isPlural(lastOf(name), lastOf(entity.name))) continue
    const times = names.filter((other) => other.name === name).length
    const message = `${because}, who is named here too${times > 1 ? `; so spelled ${times} times` : ''}`
    found.set(name, { span, rule: 'other-spelling', message, reading: entity.name })
  }
  return [...found.values()]
}

const lastOf = (name: string): string => keyOf(name.slice(name.lastIndexOf(' ') + 1))

/** "the Clintons", "the Ann Lees of this world": the family, and its like. */
const isPlural = (a: string, b: string): boolean =>
  a === b || a === `${b}s` || a === `${b}es` || b === `${a}s` || b === `${a}es`
