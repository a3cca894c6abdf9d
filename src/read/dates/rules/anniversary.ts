import { type DateRule, pick, shape } from '../meaning.ts'
import { countOf, unitOf } from './points.ts'

/** "a year ago today", "two years ago this month", "a year ago on Friday": as exact as what stands behind "ago". */
export const agoExactly: DateRule = {
  name: 'ago-exactly',
  needs: 'a',
  kind: 'date',
  shape: shape('c*[Dn1]Ua(?:d|tU)'),
  read: ({ atoms, words }) => {
    const at = atoms.findIndex(({ kind }) => kind === 'a')
    const [unit, behind] = [pick(atoms, 'U'), atoms.at(-1)!]
    const known = unit ? unitOf(unit, words) : null
    const count = countOf({ atoms: atoms.slice(0, at) })
    const exact = behind.kind === 'd' ? 'D' : unitOf(behind, words)?.unit
    if (!known || count === null || !/^[WMY]$/.test(known.unit) || (behind.kind === 'd' && behind.lower !== 'today'))
      return null
    if (exact !== 'D' && exact !== 'W' && exact !== 'M') return null
    return { form: 'offset', unit: known.unit, count: -count * known.times, anchor: 'published', exact }
  },
}
