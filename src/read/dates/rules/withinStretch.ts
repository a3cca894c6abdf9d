import { type DateRule, type Match, type Meaning, pick, shape } from '../meaning.ts'
import { countOf, monthYear, pointOf, unitOf } from './points.ts'

/** A month or a year, with its own year or "last", "next", "this", "the" before it. */
const whole = `T?(?:${monthYear}|[Mm]|Y|[lxt](?:U|[Mm])|U)`

/** "the first week of May", "the last Monday in September", "the third day of this month", "the last week of 2015". */
export const nthWithin: DateRule = {
  name: 'nth-within',
  needs: 'UW',
  kind: 'date',
  shape: shape(`T?(?:n-)?[Ool](?:U|W)[pI]${whole}`),
  read: (match) => {
    const { atoms, words } = match
    const at = atoms.findIndex(({ kind }) => kind === 'U' || kind === 'W')
    const [piece, joint, turn] = [atoms[at], atoms[at + 1], atoms[at - 1]]
    const within = stretchAfter(match, at)
    if (!piece || !turn || !within || !/^(?:of|in)$/.test(joint?.lower ?? '')) return null
    const tens = atoms[at - 3]?.kind === 'n' ? (atoms[at - 3]?.value ?? 0) : 0
    const nth = turn.kind === 'l' ? -1 : turn.value + tens
    if (turn.kind === 'l' && turn.lower !== 'last') return null
    if (piece.kind === 'W') return { form: 'nthWithin', nth, piece: piece.value, within }
    const unit = unitOf(piece, words)
    if (!unit || unit.times > 1 || piece.lower.endsWith('s') || !/^[DWM]$/.test(unit.unit)) return null
    return { form: 'nthWithin', nth, piece: unit.unit as 'D' | 'W' | 'M', within }
  },
}

/** "the first ten days of March", "the last four months of 2021". */
export const someWithin: DateRule = {
  name: 'some-within',
  needs: 'U',
  kind: 'date',
  shape: shape(`T?[Ol][Dn]U[pI]${whole}`),
  read: (match) => {
    const { atoms, words } = match
    const at = atoms.findIndex(({ kind }) => kind === 'U')
    const [turn, unit] = [pick(atoms, 'Ol'), atoms[at]]
    const count = countOf({ atoms })
    const within = stretchAfter(match, at)
    const known = unit ? unitOf(unit, words) : null
    if (!turn || !within || !known || count === null || !/^[DWM]$/.test(known.unit) || known.times > 1) return null
    if (atoms[at + 1]?.lower !== 'of' || !/^(?:first|last)$/.test(turn.lower)) return null
    const piece = known.unit as 'D' | 'W' | 'M'
    return { form: 'someWithin', count: turn.kind === 'l' ? -count : count, piece, within }
  },
}

function stretchAfter({ atoms, words, after }: Match, at: number): Meaning | null {
  const rest = atoms.slice(at + 2)
  const unit = pick(rest, 'U')
  if (unit && !/^(?:month|year)$/.test(unit.lower)) return null
  // "the first week of the month of May", "of the year 2015": told by what follows.
  if (unit && rest.length <= 2 && after?.kind === 'p') return null
  return pointOf(rest, words)
}

/** "the week before last", "the year after next". */
export const unitTwoAway: DateRule = {
  name: 'unit-two-away',
  needs: 'lx',
  kind: 'date',
  shape: shape('TUs[lx]'),
  read: ({ atoms, words, after }) => {
    const [unit, side, turn] = [pick(atoms, 'U'), pick(atoms, 's'), pick(atoms, 'lx')]
    const known = unit ? unitOf(unit, words) : null
    const step =
      side?.lower === 'before' && turn?.lower === 'last'
        ? -2
        : side?.lower === 'after' && turn?.lower === 'next'
          ? 2
          : 0
    if (!known || step === 0 || known.times > 1 || !/^(?:W|M|Y)$/.test(known.unit)) return null
    // "the week before last Sunday's vote" goes on.
    if (
      after &&
      /^[\p{L}\p{N}]/u.test(after.text) &&
      !/^(?:in|at|on|and|but|that|when|with|by|to|after|was|were|is|had|has)$/.test(after.lower)
    )
      return null
    return { form: 'offset', unit: known.unit, count: step, anchor: 'published' }
  },
}
