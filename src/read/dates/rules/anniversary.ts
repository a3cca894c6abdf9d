import { type DateRule, shape } from '../meaning.ts'
import { unitOf } from './points.ts'
import { counted } from './relative.ts'

/** "a year ago today", "two years ago this month": as exact as what stands behind "ago". */
export const agoExactly: DateRule = {
  name: 'ago-exactly',
  needs: 'a',
  kind: 'date',
  shape: shape('c*[Dn1]Ua(?:d|tU)'),
  read: ({ atoms, words }) => {
    const ago = counted(
      atoms.slice(
        0,
        atoms.findIndex(({ kind }) => kind === 'a'),
      ),
      -1,
      'published',
      words,
    )
    const behind = atoms.at(-1)!
    const exact = behind.kind === 'd' ? (behind.lower === 'today' ? 'D' : null) : unitOf(behind, words)?.unit
    if (ago?.form !== 'offset' || ago.unit === 'D' || ago.unit === 'Q') return null
    return exact === 'D' || exact === 'W' || exact === 'M' ? { ...ago, exact } : null
  },
}
