import type { Atom } from '../atoms.ts'
import { type DateLookup, type DateRule, pick, shape } from '../meaning.ts'
import { durationOf } from './points.ts'

/** A length of a number that is left open, as TIMEX3 writes it: "several years" `PXY`, "a few hours" `PTXH`. */
function openLength(unit: Atom | undefined, words: DateLookup, count: number | null = null): string | null {
  const value = unit ? durationOf(unit, count ?? 1, words) : null
  // "some decades" are tens of years: no single letter says that.
  return value === null || count !== null
    ? value
    : /1[0A-Z]|2D|3M/.test(value) && !/^PT?1[A-Z]$/.test(value)
      ? null
      : value.replace('1', 'X')
}

const isPlural = (unit: Atom | undefined): boolean => unit !== undefined && /s$/.test(unit.lower)

/** "several years", "a few more weeks", "a couple of days" (two). */
export const someUnits: DateRule = {
  name: 'some-units',
  needs: 'k',
  kind: 'duration',
  shape: shape('c*1?(?:kp?)(?:j)?-?U'),
  read: ({ atoms, words, after }) => {
    const [few, unit] = [pick(atoms, 'k'), pick(atoms, 'U')]
    if (!few || !isPlural(unit) || (after && 'aBA'.includes(after.kind)) || /^(?:some|many|number)$/.test(few.lower))
      return null
    const value = openLength(unit, words, few.lower === 'couple' ? 2 : null)
    return value ? { form: 'literal', value } : null
  },
}

/** "for weeks", "in years": how many is not said. */
export const bareUnits: DateRule = {
  name: 'bare-units',
  needs: 'U',
  kind: 'duration',
  shape: shape('U'),
  read: ({ atoms: [unit], before, after, words }) => {
    if (!isPlural(unit) || !before || !/^(?:for|in|within)$/.test(before.lower)) return null
    if (after && (after.kind === 'p' || after.kind === 'u' || after.kind === '-')) return null
    const value = openLength(unit, words)
    return value ? { form: 'literal', value } : null
  },
}

/** "recent months", "the coming weeks", "the next few days". */
export const recentUnits: DateRule = {
  name: 'recent-units',
  needs: 'gxlf',
  kind: 'duration',
  shape: shape('T?(?:[gx]U|[lxf]kp?U)'),
  read: ({ atoms, words, after }) => {
    const unit = pick(atoms, 'U')
    if (!isPlural(unit) || after?.kind === 'p') return null
    const value = openLength(unit, words)
    return value ? { form: 'literal', value } : null
  },
}

/** "12 to 18 months", "between two and six days", "one or two weeks", "a year or two": the shortest and the longest. */
export const lengthRange: DateRule = {
  name: 'length-range',
  needs: 'U',
  kind: 'duration',
  shape: shape('(?:c*|T?[lxf])(?:[Dn1][GX-][Dn1]|r)-?U|C[Dn1]&[Dn1]-?U|1UX[Dn1]'),
  read: ({ atoms, before, after, words }) => {
    const unit = pick(atoms, 'U')
    if (!unit || /^(?:-|old|ago)$/.test(after?.lower ?? '') || (before && /^[€$£¥₹%]$/.test(before.text))) return null
    const joined = pick(atoms, 'r')
    const counts = joined
      ? joined.text.split(/[–—-]/).map(Number)
      : atoms.filter(({ kind }) => 'Dn1'.includes(kind)).map(({ kind, value }) => (kind === '1' ? 1 : value))
    const [a = 0, b = 0] = counts
    const [low, high] = [durationOf(unit, a, words), durationOf(unit, b, words)]
    return low && high && a < b ? { form: 'literal', value: `${low}/${high}` } : null
  },
}
