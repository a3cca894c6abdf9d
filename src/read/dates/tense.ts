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
    const { lower } = atoms[i] as Atom
    if (lower === ';' || lower === ':') break
    const tense = tenseOf(atoms, i, words)
    if (tense !== 'unknown') return tense
  }
  for (let i = to; i < Math.min(atoms.length, to + reach); i++) {
    const tense = tenseOf(atoms, i, words)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

/** "Talks resume in Halifax on Monday": a verb of the present close before a day of the week tells of what is planned. */
export const isPlanned = (atoms: readonly Atom[], from: number, { planned }: DateLookup): boolean =>
  atoms.slice(Math.max(0, from - 7), from).some(({ lower }) => planned.has(lower))

/** A day until which something is to be done lies ahead, unless a verb in the past stands close before it. */
const deadline: ReadonlySet<string> = new Set(['by', 'until', 'till'])

const follows = (atoms: readonly Atom[], from: number, words: DateLookup): boolean =>
  [2, 3, 4, 5, 6].some((back) => from >= back && tenseOf(atoms, from - back, words) === 'past')

function tenseOf(atoms: readonly Atom[], at: number, { future, toFuture, past }: DateLookup): Tense {
  const { lower } = atoms[at] as Atom
  if (future.has(lower) || lower.endsWith("'ll")) return 'future'
  if (toFuture.has(lower) && atoms[at + 1]?.lower === 'to') return 'future'
  const participle = past.has(lower) || (lower.length > 4 && lower.endsWith('ed') && lower !== 'united')
  if (!participle) return 'unknown'
  // "to be held", "be signed": still to come.
  const { lower: before } = atoms[at - 1] ?? { lower: '' }
  return before === 'be' ? 'future' : 'past'
}
