import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Evidence } from './evidence.ts'
import type { Row } from './rows.ts'

/** Credit: "the Quay Banner reported", "told the Banner", "the newspaper Quay Banner". */
export function weighOutlet(row: Row, from: number, to: number, evidence: Evidence, cues: Cues): void {
  const the = row.atoms[from - 1]?.key === 'the'
  const [before, after] = [row.atoms[from - (the ? 2 : 1)], row.atoms[to]]
  const named = cues.outletIfCredited.has(row.atoms[to - 1]!.key)
  const told = before !== undefined && (before.key === 'told' || before.key === 'to' || before.key === 'by')
  const credited =
    after !== undefined &&
    (after.gap === ' ' || after.gap === ', ') &&
    (cues.credits.has(after.key) || after.key === 'said')
  if (named && to - from > 1 && (the || credited)) evidence.outlet += 2
  if (named && ((the && told) || credited || (the && cues.saying.has(after?.key ?? '')))) evidence.outlet += 2
  if (named && the && (before?.key === 'told' || before?.key === 'tells')) evidence.outlet += 2
  if (isPaperBefore(row, from, cues) || isPaperBehind(row, to, cues)) evidence.outlet += 3
  if (before?.key === 'by' && (named || isOutlet(row, to, cues)) && isWritten(row, from, cues)) evidence.outlet += 4
  if (the && credited && after.gap === ' ' && after.key !== 'said' && to - from > 1) evidence.outlet += 1
}

/** "translated from Persian by". */
const isWritten = ({ atoms }: Row, from: number, { writtenBy }: Cues): boolean =>
  atoms.slice(Math.max(0, from - 5), from).some(({ key }) => writtenBy.has(key))

const isOutlet = ({ atoms }: Row, to: number, cues: Cues): boolean => cues.outlet.has(atoms[to - 1]!.key)

/** "the newspaper Orlan", "the news site “Quay Lens”". */
export function isPaperBefore({ atoms }: Row, from: number, { papers }: Cues): boolean {
  const [before, second] = [atoms[from - 1], atoms[from - 2]]
  if (before === undefined || isCapital(before) || !/^ ["“„«‘']?$/.test(atoms[from]!.gap)) return false
  return papers.has(before.key) || (second !== undefined && papers.has(`${second.key} ${before.key}`))
}

/** "the Orlan newspaper said": not "the Orlan newspaper group". */
function isPaperBehind({ atoms }: Row, to: number, { papersBehind }: Cues): boolean {
  const [after, next] = [atoms[to], atoms[to + 1]]
  if (after?.gap !== ' ' || after.capital) return false
  const two = next?.gap === ' ' && papersBehind.has(`${after.key} ${next.key}`)
  const last = two ? atoms[to + 2] : papersBehind.has(after.key) ? next : null
  return last === undefined || (last !== null && !(last.gap === ' ' && /^(?:NOUN|PROPN|ADJ)$/.test(last.tag)))
}
