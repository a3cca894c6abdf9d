import type { Atom } from './atoms.ts'
import type { DateLookup } from './meaning.ts'

export type Tense = 'past' | 'future' | 'unknown'

/** How many words away from the expression a verb still tells its tense. */
export const reach = 14

/**
 * Whether what happens at a time lies behind or ahead of the writer, from the nearest word of tense: first to the
 * left, within the clause, then to the right.
 */
export function tenseAt(atoms: readonly Atom[], from: number, to: number, words: DateLookup): Tense {
  const before = atoms[from - 1]?.lower ?? ''
  if (before === 'since') return 'past'
  // "ready to talk following Wednesday's verdict"
  if (before === 'following' && atoms[to]?.lower === "'s") return 'past'
  if (before === 'of' && atoms[from - 2]?.lower === 'ahead') return 'future'
  if (deadline.has(before)) {
    if (isPutOff(atoms, from - 1, words) || isPromised(atoms, from - 1, words)) return 'future'
    if (!follows(atoms, from, words)) return opensPast(atoms, from - 1, to, words) ? 'past' : 'future'
  }
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

/** Marks behind which another clause or item of a list goes on. */
export const ends = /^[;:•]$/

/** A day until which something is to be done lies ahead, unless a verb in the past stands close before it. */
export const deadline: ReadonlySet<string> = new Set(['by', 'until', 'till'])

/** "postponed until Monday", "gave them until 9 a.m. Tuesday": at most five words between. */
const isPutOff = (atoms: readonly Atom[], at: number, { putOff }: DateLookup): boolean =>
  atoms[at]?.lower !== 'by' && atoms.slice(Math.max(0, at - 6), at).some(({ lower }) => putOff.has(lower))

/** "promised another 45,000 tonnes by August": the nearest verb before a deadline is one whose object lies ahead. */
function isPromised(atoms: readonly Atom[], at: number, words: DateLookup): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const { lower } = atoms[i] as Atom
    if (ends.test(lower)) return false
    if (words.promised.has(lower)) return !hadBeen(atoms, i)
    if (tenseOf(atoms, i, words) === 'past') return false
  }
  return false
}

/** "Until Thursday, they had not called him": the clause opens with it and goes on in the past. */
function opensPast(atoms: readonly Atom[], at: number, to: number, words: DateLookup): boolean {
  if (at > 0 && !/^[.,;:–—]$|^(?:and|but)$/.test((atoms[at - 1] as Atom).lower)) return false
  for (let i = to; i < Math.min(atoms.length, to + 6); i++) {
    const tense = tenseOf(atoms, i, words)
    if (tense !== 'unknown') return tense === 'past'
  }
  return false
}

const follows = (atoms: readonly Atom[], from: number, words: DateLookup): boolean =>
  [2, 3, 4, 5, 6].some((back) => from >= back && tenseOf(atoms, from - back, words) === 'past')

export function tenseOf(atoms: readonly Atom[], at: number, words: DateLookup): Tense {
  const { future, toFuture, past } = words
  const { lower } = atoms[at] as Atom
  // "had been scheduled for Friday": it is over.
  if (hadBeen(atoms, at) && (future.has(lower) || toFuture.has(lower))) return 'past'
  if (future.has(lower) || lower.endsWith("'ll")) return 'future'
  if (toFuture.has(lower) && atoms[at + 1]?.lower === 'to') return 'future'
  if (isSetFor(atoms, at, words)) return 'future'
  const participle = past.has(lower) || (lower.length > 4 && lower.endsWith('ed') && lower !== 'united')
  if (!participle) return 'unknown'
  // "to be held", "be signed": still to come; "if nothing is signed": neither.
  const { lower: before } = atoms[at - 1] ?? { lower: '' }
  if (present.test(before)) return 'unknown'
  return before === 'be' ? 'future' : 'past'
}

/** "is set for", "is pencilled in for", "due on": a time behind them lies ahead, but for what "had been due". */
function isSetFor(atoms: readonly Atom[], at: number, { forFuture }: DateLookup): boolean {
  const { lower } = atoms[at] as Atom
  if (!forFuture.has(lower) || hadBeen(atoms, at)) return false
  const next = atoms[at + 1]?.lower ?? ''
  if (lower === 'due' && /^(?:on|in|at|back|this|next)$/.test(next)) return true
  if (next === 'in' && atoms[at + 2]?.lower === 'for') return true
  return (
    next === 'for' &&
    (lower === 'due' || /^(?:is|are|been|be|now|also|tentatively|provisionally)$/.test(atoms[at - 1]?.lower ?? ''))
  )
}

const hadBeen = (atoms: readonly Atom[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => atoms[at - back]?.lower === 'been' && atoms[at - back - 1]?.lower === 'had')

const present = /^(?:is|are|isn't|aren't|gets|being)$/
