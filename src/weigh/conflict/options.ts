import type { Conflict, ConflictOption } from '../../model/index.ts'
import { invalid, type Where } from './where.ts'

/** The options of a conflict in order, with who owns each and which way it may go. */
export interface Options {
  /** Each is unique: where two parties share a name, the party's stands before it. */
  readonly names: readonly string[]
  /** The party that owns option `b`. */
  readonly ownerOf: readonly number[]
  /** The bits of each party's options. */
  readonly owned: readonly number[]
  readonly forwardOnly: number
  readonly backOnly: number
}

/** A state is a whole number with one bit per option, and whole numbers have room for this many. */
export const mostOptions = 30

/**
 * Numbers the options through all parties.
 *
 * @throws Fault `conflict-invalid` when there is no option at all, or two of one party share a name.
 */
export function optionsOf(conflict: Conflict, where: Where): Options {
  const [names, ownerOf]: [string[], number[]] = [[], []]
  const owned = conflict.parties.map(() => 0)
  let [forwardOnly, backOnly] = [0, 0]
  for (const [p, { options = [], name: party }] of conflict.parties.entries()) {
    const seen = new Set<string>()
    for (const [o, option] of options.entries()) {
      const name = nameOf(option)
      if (seen.has(name))
        throw invalid(where, ['parties', p, 'options', o], {
          problem: `${party} has the option "${name}" twice`,
          way: 'give each option a name of its own',
        })
      seen.add(name)
      const bit = names.length < mostOptions ? 1 << names.length : 0 // beyond, the conflict is refused before it counts
      owned[p]! |= bit
      if (movesOf(option) === 'forward') forwardOnly |= bit
      if (movesOf(option) === 'back') backOnly |= bit
      names.push(name)
      ownerOf.push(p)
    }
  }
  if (names.length === 0)
    throw invalid(where, ['parties'], {
      problem: 'nobody has an option',
      way: 'give each party its "options", or give "states", "moves" and payoffs',
    })
  return { names: labels(names, ownerOf, conflict), ownerOf, owned, forwardOnly, backOnly }
}

/** Two parties may have an option of one name: then each is called by its party too, `Peru: Withdraw`. */
function labels(names: readonly string[], ownerOf: readonly number[], { parties }: Conflict): string[] {
  const times = new Map<string, number>()
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1)
  return names.map((name, b) => (times.get(name) === 1 ? name : `${parties[ownerOf[b]!]!.name}: ${name}`))
}

const nameOf = (option: ConflictOption): string => (typeof option === 'string' ? option : option.name)

const movesOf = (option: ConflictOption): 'both' | 'forward' | 'back' =>
  typeof option === 'string' ? 'both' : (option.moves ?? (option.reversible === false ? 'forward' : 'both'))
