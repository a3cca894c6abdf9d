import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import type { Row } from './rows.ts'

/** "Workers of Norvik met": the capital is that of the sentence. */
const folk = new Set([
  'workers',
  'teachers',
  'guards',
  'scouts',
  'staff',
  'chiefs',
  'forces',
  'campaign',
  'police',
  'services',
])

/** True where the name of a body, an outlet or a place may begin: at a capital that is its own, not that of a sentence, a day or a name before. */
export function mayOpen(row: Row, at: number, cues: Cues): boolean {
  const first = row.atoms[at]
  if (!isCapital(first) || first === undefined || first.key === 'the' || continuesName(row, at, cues)) return false
  if (opensClause(row, at) || (cues.times.has(first.key) && isOnDay(row, at))) return false
  if (at > 0) return true
  if (cues.common.has(first.key) && !cues.organisation.has(first.key)) return false
  return !(folk.has(first.key) && row.atoms[1]?.key === 'of')
}

/** "On 12 March the Dock Union …", "on Monday the Front …": the name begins behind the day. */
const isOnDay = ({ atoms }: Row, at: number): boolean =>
  atoms[at - 1]?.shape === 'number' || atoms[at - 1]?.key === 'on' || atoms[at + 1]?.key === 'the'

const conjunctions =
  /^(?:when|while|if|after|before|although|though|because|since|until|once|according|despite|during|unlike|as|through|beyond|without|with|against|between|for|from|at|inside|outside|among|amid|around|across|behind|beside|besides|near|into|over|past|via|under|towards?|within|like|beneath|alongside|throughout)$/

/**
 * "THE KEYS When the Vale Council met": behind a heading that was run into the text, the capital is that of a sentence; so is
 * that of "Responding to the Vale Council", "Through the Vale Council".
 */
const opensClause = ({ atoms }: Row, at: number): boolean => {
  const { key } = atoms[at]!
  const next = atoms[at + 1]?.key ?? ''
  if (conjunctions.test(key)) return /^(?:the|to)$/.test(next)
  return at === 0 && /....ing$/.test(key) && (next === 'the' || atoms[at + 2]?.key === 'the')
}

/** True when the atom before belongs to the same run, so that the name cannot start here. */
function continuesName(row: Row, at: number, cues: Cues): boolean {
  const before = row.atoms[at - 1]
  // "On 12 March Dorn Rail …"
  if (before && cues.times.has(before.key) && isOnDay(row, at - 1)) return false
  return before !== undefined &&
    isCapital(before) &&
    before.key !== 'the' &&
    row.atoms[at]!.gap === ' ' &&
    row.hitAt[at - 1] === undefined
    ? at - 1 > 0
    : false
}
