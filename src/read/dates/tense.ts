import type { Atom } from './atoms.ts'
import type { DateLookup } from './meaning.ts'

export type Tense = 'past' | 'future' | 'unknown'

/** How many words away from the expression a verb still tells its tense. */
const reach = 14

/**
 * Whether what happens at a time lies behind or ahead of the writer, from the nearest word of tense: first to the
 * left, within the clause, then to the right.
 */
export function tenseAt(atoms: readonly Atom[], from: number, to: number, words: DateLookup): Tense {
  if (deadline.has(atoms[from - 1]?.lower ?? '') && !follows(atoms, from, words)) return 'future'
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const lower = (atoms[i] as Atom).lower
    if (lower === ';' || lower === ':') break
    const tense = tenseOf(lower, words)
    if (tense !== 'unknown') return tense
  }
  for (let i = to; i < Math.min(atoms.length, to + reach); i++) {
    const tense = tenseOf((atoms[i] as Atom).lower, words)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

/** A day until which something is to be done lies ahead, unless a verb in the past stands close before it. */
const deadline: ReadonlySet<string> = new Set(['by', 'until', 'till'])

const follows = (atoms: readonly Atom[], from: number, words: DateLookup): boolean =>
  atoms.slice(Math.max(0, from - 6), from - 1).some(({ lower }) => tenseOf(lower, words) === 'past')

function tenseOf(lower: string, { future, past }: DateLookup): Tense {
  if (future.has(lower) || lower.endsWith("'ll")) return 'future'
  if (past.has(lower) || (lower.length > 4 && lower.endsWith('ed') && lower !== 'united')) return 'past'
  return 'unknown'
}
