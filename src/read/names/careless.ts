import type { Atom } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Entry, Known } from './entry.ts'

/** A sentence that opens with a small letter and has "i" for "I", or no capital at all, says nothing by small letters. */
export function isCareless(atoms: readonly Atom[]): boolean {
  const first = atoms[0]
  if (first === undefined || first.shape !== 'lower' || atoms.length < 4) return false
  let capitals = 0
  for (const { text, capital } of atoms) {
    if (text === 'i') return true
    if (capital && ++capitals > 1) return false
  }
  return true
}

const sorts = new Set<Entry['sort']>(['place', 'state', 'capital'])

/** The known place that begins at atom `at` of such a sentence, in small letters ("from mexico"); `null` for none. */
export function carelessAt(known: Known, atoms: readonly Atom[], at: number, cues: Cues): Entry | null {
  const first = atoms[at]!
  if (first.shape !== 'lower' || first.key.length < 3 || cues.common.has(first.key)) return null
  for (const entry of known.byOpening.get(first.key) ?? []) {
    const { keys, sort } = entry
    if (!sorts.has(sort) || entry.behindPlace) continue
    if (keys.length === 1 && (cues.wordLike.has(keys[0]!) || keys[0]!.length < 5)) continue
    if (keys.every((key, i) => atoms[at + i]?.key === key && (i === 0 || atoms[at + i]!.gap === ' '))) return entry
  }
  return null
}
