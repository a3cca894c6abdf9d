import { isCapital, joins } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Row } from './rows.ts'
import { isHalfWord } from './syllables.ts'

/** Small words inside names. */
export const links = new Set(['of', 'for', 'on', 'and', 'the', 'de', 'des', 'du', "'s", 'against', 'to'])

const longest = 12

/** Where the capitalised words that begin at an atom end, with the small words between them. */
export function endOfRun(row: Row, at: number, cues: Cues): number {
  let to = at + 1
  for (let i = at + 1; i < row.atoms.length && i - at < longest; i++) {
    const atom = row.atoms[i]!
    if (atom.key === "'s" && row.hitAt[i]) continue
    if (atom.key === "'s" && owns(row, i - 1)) break
    if (
      atom.gap === ', ' &&
      isCapital(atom) &&
      atom.key !== 'limited' &&
      atom.key !== 'holding' &&
      cues.legal.has(atom.key)
    )
      return i + 1
    if (atom.key !== "'s" && !joins(atom) && !(atom.gap === ' & ' && isCapital(atom)) && !ofMany(row, i)) break
    if (row.hitAt[i]?.entry.kind === 'person' || cues.times.has(atom.key)) break
    if (isCapital(atom) || (!row.hitAt[i - 1] && isHalfWord(row.atoms, i))) to = i + 1
    else if (!links.has(atom.key) || partsTwo(row, at, i, cues)) break
  }
  return to
}

/** "New York City's Carnegie Hall": the hall's name begins behind the possessive; a ministry's with its state. */
const owns = (row: Row, at: number): boolean => row.hitAt[at]?.entry.sort === 'place'

/** The apostrophe of a plural: "Dockers' Federation", "Workers' and Farmers' Union". */
const ofMany = (row: Row, i: number): boolean =>
  row.atoms[i]!.gap.length === 2 &&
  /^['’] $/.test(row.atoms[i]!.gap) &&
  row.atoms[i - 1]!.key.endsWith('s') &&
  (isCapital(row.atoms[i]) || (row.atoms[i]!.key === 'and' && isCapital(row.atoms[i + 1])))

/** "… and the …", or "and" between two names of which the first is complete. */
function partsTwo(row: Row, at: number, i: number, cues: Cues): boolean {
  const { atoms } = row
  if (atoms[i]!.key !== 'and') return false
  if (atoms[i + 1]?.key === 'the') return true
  // "the River Orle and Lake Tarn": each has its word in front.
  if (i - 2 === at && [at, i + 1].every((k) => cues.place.has(atoms[k]?.key ?? '') && isCapital(atoms[k + 1])))
    return true
  const before = atoms[i - 1]!.key
  // "Le Courrier des Alpes and Meridian Wire": the first is known by itself.
  const first = row.hitAt[i - 1]
  if (
    first &&
    first.to === i &&
    first.from <= at &&
    ['outlet', 'organisation', 'person'].includes(first.entry.kind) &&
    first.to - first.from > 1
  )
    return true
  if (i - 1 === at) return row.hitAt[at] !== undefined && row.hitAt[at]!.entry.sort !== 'demonym'
  const isPlace = cues.place.has(before) && !cues.organisation.has(before)
  if (!isPlace && !cues.organisation.has(before) && !cues.outlet.has(before) && !cues.outletFirst.has(atoms[at]!.key))
    return false
  for (let k = i + 1; k < atoms.length && isCapital(atoms[k]) && joins(atoms[k]); k++) {
    const { key } = atoms[k]!
    if (isPlace ? cues.place.has(key) : isTelling(key, cues)) return true
  }
  return false
}

const isTelling = (key: string, cues: Cues): boolean =>
  cues.organisation.has(key) || cues.outlet.has(key) || cues.outletFirst.has(key)
