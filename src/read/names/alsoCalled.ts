import { refOf } from '../../model/index.ts'
import type { Atom } from './atoms.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Row } from './rows.ts'

/** Whom a name means, as an entry tells it. */
type Whose = Pick<Entry, 'kind' | 'entity' | 'of'>

const isShort = ({ shape, text }: Atom): boolean => shape === 'capitals' && text.length > 1

/** What may stand between a body and those words: "the Front, a rebel group known …". */
const between = /^(?:,\s(?:an?|the|one of)\s[^,;:()"“]{2,80})?$/u

/**
 * Acronyms that the article gives a body in words and not in brackets ("the Front, known by its Spanish initials FRL"):
 * names of the body that stands right before them. `shorts` are what bodies are called for short ("the Front").
 */
export function alsoCalled(rows: readonly Row[], shorts: readonly Entry[], cues: Cues): Entry[] {
  const found: Entry[] = []
  for (const row of rows) {
    if (row.shouted || !row.atoms.some(isShort)) continue
    for (const { index, groups } of row.sentence.text.matchAll(cues.alsoCalled)) {
      const whose = bodyBefore(row, row.sentence.start + index, shorts)
      if (!whose) continue
      const { kind, entity, of } = whose
      const sort = kind === 'place' || kind === 'outlet' ? kind : 'organisation'
      found.push(ownEntry(groups!.short!, { kind, sort, entity, of, person: null }))
    }
  }
  return found
}

/** The body that ends at `end`, or before an apposition that does; `null` for none. */
function bodyBefore(row: Row, end: number, shorts: readonly Entry[]): Whose | null {
  const { atoms, sentence } = row
  for (let at = atoms.length - 1; at >= 0; at--) {
    const atom = atoms[at]!
    if (atom.end > end || !atom.capital) continue
    const whose = endsAt(row, at, shorts)
    return whose && between.test(sentence.text.slice(atom.end - sentence.start, end - sentence.start)) ? whose : null
  }
  return null
}

const kinds: ReadonlySet<Entry['kind']> = new Set(['organisation', 'group', 'outlet', 'law'])

function endsAt(row: Row, at: number, shorts: readonly Entry[]): Whose | null {
  const hit = row.hitAt[at]
  if (hit?.to === at + 1 && kinds.has(hit.entry.kind)) return hit.entry
  const long = row.long.find(({ to }) => to === at + 1)
  if (long && kinds.has(long.kind)) {
    const [from, last] = [row.atoms[long.from]!, row.atoms[at]!]
    const text = row.sentence.text.slice(from.start - row.sentence.start, last.end - row.sentence.start)
    return { kind: long.kind, entity: long.entity ?? refOf(long.kind, text.replace(/^The /, '')), of: long.of }
  }
  const key = row.atoms[at]!.key
  return row.atoms[at - 1]?.key === 'the' ? (shorts.find(({ keys }) => keys[0] === key) ?? null) : null
}
