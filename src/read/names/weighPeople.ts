import { isEnglish } from '../sentences/tagger.ts'
import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Evidence } from './evidence.ts'
import type { Row } from './rows.ts'
import type { Run } from './runs.ts'

/** Adds what speaks for a person without a title right at the name: whose people they are, what they did, of whom they are one. */
export function weighPeople(run: Run, evidence: Evidence, cues: Cues): void {
  const { row, from, to } = run
  if (to - from < 2 || to - from > 4 || isTelling(run, cues)) return
  const { atoms } = row
  const [before, second] = [atoms[from - 1], atoms[from - 2]]
  if (before?.key === "'s" && atoms[from]!.gap === ' ' && isOfState(row, from - 2) && !isOrdinary(run))
    evidence.person += 3
  if (before?.key === 'by' && atoms[from]!.gap === ' ' && second) {
    if (cues.runBy.has(second.key) && !isOrdinary(run)) evidence.person += 3
  }
  // "Hollow Berg Kim (Hyo-beom Kim)": the same family name in brackets.
  if (/^ ?\($/.test(atoms[from]!.gap) && before?.key === atoms[to - 1]!.key && atoms[to]?.gap.startsWith(')'))
    evidence.person += 4
  if (isCredited(run, cues)) evidence.person += 4
  if (before?.key === 'under' && atoms[from]!.gap === ' ' && !isOrdinary(run)) evidence.person += 2
  if (isAmongOfficials(row, from, cues)) evidence.person += 4
  if (isOfParty(row, to, cues) && !isOrdinary(run)) evidence.person += 3
}

/** "Reporting by Ann Lee in Tovar and Bo Tarn; editing by Jo Ek": one of those who wrote. */
export function isCredited({ row: { atoms }, from, to }: Run, cues: Cues): boolean {
  if (to - from < 2) return false
  // "Producer: Ann Lee."
  if (from === 1 && /^: ?$/.test(atoms[1]!.gap) && to === atoms.length) return cues.madeBy.has(atoms[0]!.key)
  for (let at = from - 1; at >= 0 && from - at < 12; at--) {
    const { key, gap } = atoms[at]!
    if (key === 'by') return cues.writtenBy.has(atoms[at - 1]?.key ?? '')
    if (!isCapital(atoms[at]) && key !== 'and' && key !== 'in' && key !== 'at') return false
    if (!/^(?:,? |-|\. )$/.test(gap)) return false
  }
  return false
}

const isTelling = ({ row, from, to }: Run, cues: Cues): boolean =>
  row.atoms.slice(from, to).some(({ key }) => cues.organisation.has(key) || cues.place.has(key) || cues.outlet.has(key))

/** "Iron Dome", "Second Front": words of the language; a name of somebody has one at least that is none. */
const isOrdinary = ({ row, from, to }: Run): boolean =>
  isEnglish(row.atoms[to - 1]!.key) && isEnglish(row.atoms[from]!.key)

const isOfState = (row: Row, at: number): boolean => row.hitAt[at]?.entry.sort === 'state'

/** "Presidents Ann Lee and Bo Tarn", "ministers Ann Lee, Jo Ek and Bo Tarn": one further on in the list. */
function isAmongOfficials({ atoms }: Row, from: number, cues: Cues): boolean {
  let at = from - 1
  if (atoms[at]?.key === 'and' && atoms[from]!.gap === ' ') at--
  else if (atoms[from]!.gap !== ', ') return false
  let names = 0
  for (; at >= 0 && from - at < 12; at--) {
    const atom = atoms[at]!
    const joined = atoms[at + 1]!.gap === ' ' || atoms[at + 1]!.gap === '-' || atoms[at + 1]!.gap === ', '
    if (!joined && atoms[at + 1]!.key !== 'and') return false
    if (isMany(atom.key, cues)) return names > 1
    if (!isCapital(atom)) return false
    names++
  }
  return false
}

const isMany = (key: string, { titles }: Cues): boolean =>
  key.endsWith('s') && titles.heads.has(key.slice(0, -1)) && !titles.heads.has(key)

/** "Ann Lee of Norway, speaking for …", "Bo Tarn of the Marshall Islands said": a state's, who speaks. */
function isOfParty(row: Row, to: number, cues: Cues): boolean {
  const { atoms } = row
  if (atoms[to]?.key !== 'of' || atoms[to]!.gap !== ' ') return false
  const first = atoms[to + 1]?.key === 'the' ? to + 2 : to + 1
  const hit = row.hitAt[first]
  if (hit === undefined || hit.from !== first || !['state', 'organisation', 'group'].includes(hit.entry.sort))
    return false
  const after = atoms[hit.to]
  if (after === undefined) return false
  return (
    (after.gap === ' ' && cues.human.has(after.key)) ||
    (after.gap === ', ' && /^(?:who|speaking|representing|on)$/.test(after.key))
  )
}
