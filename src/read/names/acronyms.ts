import { type NameKind, type Ref, refOf } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Row } from './rows.ts'

/** "Institute for Grain Trade (IGT)": the acronym in brackets names the same. `at` is the atom behind the name. */
export function acronymOf(row: Row, at: number, name: string, whose: { kind: NameKind; of: Ref | null }): Entry[] {
  const [atom, after] = [row.atoms[at], row.atoms[at + 1]]
  if (
    atom === undefined ||
    !atom.capital ||
    !/^\s?[(（]["“]?$/.test(atom.gap) ||
    !/^\p{Lu}[\p{L}\d&-]{1,7}$/u.test(atom.text)
  )
    return []
  if (!/\p{Lu}.*\p{Lu}/u.test(atom.text) || row.hitAt[at] || (after && !/^["”]?[)）,;]/.test(after.gap))) return []
  const { kind, of } = whose
  const sort = kind === 'place' || kind === 'outlet' ? kind : 'organisation'
  return [ownEntry(atom.text, { kind, sort, entity: refOf(kind, name.replace(/^The /, '')), of, person: null })]
}

const before = new Set([
  'the',
  'of',
  'by',
  'with',
  'for',
  'from',
  'at',
  'and',
  'between',
  'against',
  'both',
  'join',
  'joined',
])

/**
 * Bodies that the article names by an acronym only: three to six capitals that no list knows, in a sentence that is not
 * in capitals itself, where the words around speak of a body ("the KVL said", "members of the KVL", "KVL's offer").
 */
export function acronymsOf({ atoms, hitAt, titled, shouted }: Row, cues: Cues): Entry[] {
  if (titled || shouted) return []
  const found: Entry[] = []
  for (const [i, atom] of atoms.entries()) {
    if (atom.shape !== 'capitals' || hitAt[i] || !/^\p{Lu}{3,6}$/u.test(atom.text) || cues.noBody.has(atom.key))
      continue
    const [last, next] = [atoms[i - 1], atoms[i + 1]]
    if (last?.shape === 'capitals' || next?.shape === 'capitals' || atom.gap.includes('-') || next?.gap.includes('-'))
      continue
    if (next?.shape === 'number' || last?.shape === 'number' || !['PROPN', 'NOUN', 'X'].includes(atom.tag)) continue
    const isNamed =
      (last !== undefined && atom.gap === ' ' && (before.has(last.key) || cues.bodies.has(last.key))) ||
      next?.key === "'s"
    if (!isNamed && !(next !== undefined && next.gap === ' ' && cues.saying.has(next.key))) continue
    const kind = 'organisation'
    found.push(ownEntry(atom.text, { kind, sort: kind, entity: refOf(kind, atom.text), of: null, person: null }))
  }
  return found
}
