import type { Conflict, Lever } from '../../model/index.ts'
import { optionsOf } from '../conflict/options.ts'
import { pathInWords } from '../conflict/where.ts'

/**
 * The levers of a conflict: wherever a party says `X iff Y` or `X if Y` of an option X of its own and an option Y of
 * somebody else, Y is a lever, and whoever owns it holds it. Empty where nobody makes conditions.
 */
export function leversOf(conflict: Conflict): Lever[] {
  if (conflict.moves) return []
  const { names, ownerOf } = optionsOf(conflict, pathInWords)
  const find = (text: string) => {
    const number = /^\d+$/.test(text) ? Number(text) - 1 : -1
    return number >= 0 ? number : names.findIndex((name) => name.toLowerCase() === text.toLowerCase())
  }
  const found = conflict.parties.flatMap(({ prefers = [], name }, p) =>
    prefers.flatMap((written): Lever[] => {
      const full = typeof written === 'object' && !Array.isArray(written) ? written : { says: written }
      if (typeof full.says !== 'string') return []
      const [promise, condition] = sidesOf(full.says, find)
      if (promise < 0 || condition < 0 || ownerOf[promise] !== p || ownerOf[condition] === p) return []
      const opens = { party: name, option: names[promise]! }
      const owner = conflict.parties[ownerOf[condition]!]!.name
      return [{ party: owner, option: names[condition]!, opens, evidence: full.evidence ?? [] }]
    }),
  )
  const key = ({ option, opens }: Lever) => `${option}\n${opens.option}`
  return found.filter((lever, i) => found.findIndex((other) => key(other) === key(lever)) === i)
}

/** The options on both sides of an `if` or `iff`; names may hold these words themselves, so every place is tried. */
function sidesOf(says: string, find: (text: string) => number): [number, number] {
  for (const { index, 0: word } of says.matchAll(/\s+iff?\s+/gi)) {
    const sides: [number, number] = [find(says.slice(0, index).trim()), find(says.slice(index + word.length).trim())]
    if (sides[0] >= 0 && sides[1] >= 0) return sides
  }
  return [-1, -1]
}
