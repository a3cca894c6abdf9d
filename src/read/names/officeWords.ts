import type { Atom } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Entry } from './entry.ts'
import type { Row } from './rows.ts'

export const parties = new Set<Entry['sort']>(['state', 'demonym', 'capital', 'seat', 'organisation', 'group'])

export function gapFits(next: Atom, atom: Atom, last: boolean): boolean {
  if (next.gap === ' ' || next.gap === '-' || next.gap === '' || next.gap === '‑') return true
  if (last && next.gap === ', ') return true
  return next.gap === '. ' && atom.text.length <= 5
}

/** Words of which offices are made: known parties, words of office, links, the possessive. */
export function belongs(row: Row, i: number, cues: Cues): boolean {
  const hit = row.hitAt[i]
  if (hit) return parties.has(hit.entry.sort)
  const { key } = row.atoms[i]!
  const { before, after, links, address, ranks } = cues.titles
  if (key === "'s") return row.hitAt[i - 1] !== undefined || i > 0
  return (
    before.has(key) ||
    after.has(key) ||
    links.has(key) ||
    address.has(key) ||
    ranks.has(key) ||
    isHead(row.atoms, i, cues)
  )
}

/** True when a head of office ends or stands at atom `i`, alone or with the words before it. */
export function isHead(atoms: readonly Atom[], i: number, cues: Cues): boolean {
  const { heads, ranks, headTails } = cues.titles
  const key = atoms[i]!.key
  if (heads.has(key) || ranks.has(key) || (key.endsWith('s') && heads.has(key.slice(0, -1)))) return true
  return headTails.has(key) && heads.has(`${atoms[i - 1]?.key} ${key}`)
}

export const endsOffice = (key: string, cues: Cues): boolean =>
  cues.titles.after.has(key) && !cues.titles.links.has(key)

export const isPlural = (row: Row, i: number, cues: Cues): boolean => {
  const { key } = row.atoms[i]!
  return key.endsWith('s') && !cues.titles.heads.has(key) && !cues.titles.ranks.has(key)
}

/** An office may begin here: not with a link, and not with "'s". */
export function opens(row: Row, from: number, cues: Cues): boolean {
  const { key } = row.atoms[from]!
  return key !== "'s" && !cues.titles.links.has(key)
}

/** Between the head and the name there is nothing, or "of/for/on …" ("secretary of state"). */
export function endsInOffice(row: Row, head: number, at: number, cues: Cues): boolean {
  const next = row.atoms[head + 1]
  if (head + 1 === at || next === undefined) return true
  const last = row.atoms[at - 1]!.key
  const { after, address, ranks } = cues.titles
  const links = cues.titles.links.has(last) || last === "'s"
  if (
    links ||
    !(row.hitAt[at - 1] || after.has(last) || address.has(last) || ranks.has(last) || isHead(row.atoms, at - 1, cues))
  )
    return false
  return cues.titles.links.has(next.key) || isHead(row.atoms, head + 1, cues) || next.gap === '. ' || next.gap === '-'
}
