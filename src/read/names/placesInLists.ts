import { isCapital } from './atoms.ts'
import { type Form, isKind } from './forms.ts'
import type { Row } from './rows.ts'

/**
 * Unknown names that "and" or a comma joins to a place ("took Inates, Tongo Tongo and Banibangou"), by their keys: only
 * those that nothing else is known of.
 */
export function placesInLists(rows: readonly Row[], forms: ReadonlyMap<string, Form>): ReadonlySet<string> {
  const open = new Set([...forms].filter(([, form]) => isOpen(form)).map(([key]) => key))
  const found = new Set<string>()
  if (open.size === 0) return found
  for (let round = 0; round < 2; round++)
    for (const row of rows) {
      if (row.titled || row.atoms.length < 3) continue
      let before: Item | null = null
      for (let i = 0; i < row.atoms.length; i++) {
        const item = itemAt(row, i, forms, found)
        if (item === null) continue
        if (before && joins(row, before.to, i, item.to)) {
          if (before.place && open.has(item.key)) found.add(item.key)
          if (item.place && open.has(before.key)) found.add(before.key)
        }
        before = item
        i = item.to - 1
      }
    }
  return found
}

interface Item {
  readonly to: number
  readonly key: string
  readonly place: boolean
}

/** The name that begins at atom `i`: a known one, or the run of capitals that is a form of the article's own. */
function itemAt({ atoms, hitAt }: Row, i: number, forms: ReadonlyMap<string, Form>, found: ReadonlySet<string>) {
  const hit = hitAt[i]
  if (hit) return { to: hit.to, key: '', place: hit.entry.sort === 'place' }
  // "Indian Wells": part of another name.
  if (!isCapital(atoms[i]) || (hitAt[i - 1] && atoms[i]!.gap === ' ')) return null
  let to = i + 1
  while (to < atoms.length && isCapital(atoms[to]) && atoms[to]!.gap === ' ' && !hitAt[to]) to++
  const key = atoms
    .slice(i, to)
    .map((atom) => atom.key)
    .join(' ')
  const form = forms.get(key)
  return { to, key, place: found.has(key) || (form !== undefined && isKind(form, 'place')) }
}

/** Nothing between two names but "and" or "or"; or a comma, where the list goes on behind the second. */
function joins({ atoms }: Row, to: number, next: number, end: number): boolean {
  const after = atoms[end]
  if (next === to) return atoms[next]!.gap === ', ' && /^(?:and|or)$/.test(after?.key ?? '') && after!.gap !== '. '
  return (
    next === to + 1 && /^(?:and|or)$/.test(atoms[to]!.key) && /^,? $/.test(atoms[to]!.gap) && atoms[next]!.gap === ' '
  )
}

const isOpen = ({ evidence, keys }: Form): boolean =>
  evidence.firm > 0 &&
  evidence.person <= 1 &&
  evidence.actor + evidence.rule + evidence.state + evidence.organisation + evidence.body + evidence.outlet === 0 &&
  keys.length < 4 &&
  keys[0]!.length > 3
