import { refOf } from '../../model/index.ts'
import { isCapital, joins } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { LongName } from './longNames.ts'
import type { Row } from './rows.ts'

export const polities: ReadonlySet<string> = new Set([
  'republic',
  'kingdom',
  'sultanate',
  'emirate',
  'principality',
  'duchy',
  'commonwealth',
])

/** "Republic of Varnia" is the state under its long name, and ends where its name does. */
export function polityAt(row: Row, at: number, cues: Cues): LongName | null {
  const { atoms, sentence } = row
  let from = at + 2
  if (atoms[at + 1]?.key !== 'of' || !joins(atoms[at + 1])) return null
  if (atoms[from]?.key === 'the') from++
  let to = from
  while (to - from < 3 && isCapital(atoms[to]) && joins(atoms[to]) && !cues.times.has(atoms[to]!.key)) to++
  if (to === from || row.hitAt[at]) return null
  const known = row.hitAt[from]
  if (known) return known.entry.sort === 'state' ? { from: at, to: known.to, kind: 'state', of: known.entry.of } : null
  const name = sentence.text.slice(atoms[from]!.start - sentence.start, atoms[to - 1]!.end - sentence.start)
  return { from: at, to, kind: 'state', of: refOf('state', name) }
}
