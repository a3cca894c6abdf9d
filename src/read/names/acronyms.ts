import { type NameKind, type Ref, refOf } from '../../model/index.ts'
import { type Entry, ownEntry } from './gazetteer.ts'
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
