import type { Atom } from './atoms.ts'
import type { DateLookup } from './meaning.ts'
import { deadline, ends, reach, type Tense, tenseOf } from './tense.ts'

/**
 * What stands before a time: "since May", "by May" of what is still to be done, "before May" of anything, "through May";
 * `measured`: "fell 9 per cent in May", told of a month of which the numbers are known.
 */
export type Lead = 'since' | 'due' | 'before' | 'through' | 'measured'

/**
 * Words before a time that settle on which side of the day of writing it lies, whatever the verbs say: what has lasted
 * since a day lies behind, a deadline lies ahead. A start that is still to be waited for ("no duties before May") is open.
 */
export function leadAt(atoms: readonly Atom[], from: number, tense: Tense, words: DateLookup): Lead | null {
  const before = atoms[from - 1]?.lower ?? ''
  if (before === 'since' || before === 'through') return before
  if (deadline.has(before) || before === 'before') return tense === 'future' ? 'due' : 'before'
  return tense === 'past' && isMeasured(atoms, from, words) ? 'measured' : null
}

/** The nearest verb before a time is one of those that tell a level in the past. */
function isMeasured(atoms: readonly Atom[], from: number, words: DateLookup): boolean {
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const { lower } = atoms[i]!
    if (ends.test(lower)) return false
    if (words.measured.has(lower)) return true
    if (tenseOf(atoms, i, words) !== 'unknown') return false
  }
  return false
}
