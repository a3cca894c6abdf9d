import type { Atom } from './atoms.ts'
import type { DateLookup } from './meaning.ts'

export type Tense = 'past' | 'future' | 'unknown'

/** What stands before a time: "since May", "by May" of what is still to be done, "before May" of anything. */
export type Lead = 'since' | 'due' | 'before'

/** How many words away from the expression a verb still tells its tense. */
const reach = 14

/**
 * Whether what happens at a time lies behind or ahead of the writer, from the nearest word of tense: first to the
 * left, within the clause, then to the right.
 */
export function tenseAt(atoms: readonly Atom[], from: number, to: number, words: DateLookup): Tense {
  const before = atoms[from - 1]?.lower ?? ''
  if (before === 'since') return 'past'
  if (deadline.has(before) && !follows(atoms, from, words)) return 'future'
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const { lower } = atoms[i] as Atom
    if (ends.test(lower)) break
    const tense = tenseOf(atoms, i, words)
    if (tense !== 'unknown') return tense
  }
  for (let i = to; i < Math.min(atoms.length, to + reach); i++) {
    if (ends.test((atoms[i] as Atom).lower)) break
    const tense = tenseOf(atoms, i, words)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

/** "Talks resume in Halifax on Monday": a verb of the present close before a day of the week tells of what is planned. */
export const isPlanned = (atoms: readonly Atom[], from: number, { planned }: DateLookup): boolean =>
  atoms.slice(Math.max(0, from - 7), from).some(({ lower }) => planned.has(lower))

/**
 * Words before a time that settle on which side of the day of writing it lies, whatever the verbs say: what has lasted
 * since a day lies behind, a deadline lies ahead. A start that is still to be waited for ("no duties before May") is open.
 */
export function leadAt(atoms: readonly Atom[], from: number, tense: Tense): Lead | null {
  const before = atoms[from - 1]?.lower ?? ''
  if (before === 'since') return 'since'
  return deadline.has(before) || before === 'before' ? (tense === 'future' ? 'due' : 'before') : null
}

/** Marks behind which another clause or item of a list goes on. */
const ends = /^[;:•]$/

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
  // "to be held", "be signed": still to come; "if nothing is signed": neither.
  const { lower: before } = atoms[at - 1] ?? { lower: '' }
  if (present.test(before)) return 'unknown'
  return before === 'be' ? 'future' : 'past'
}

const present = /^(?:is|are|isn't|aren't|gets|being)$/
