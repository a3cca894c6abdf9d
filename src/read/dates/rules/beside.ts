import { type DateRule, type Meaning, pick, shape } from '../meaning.ts'
import { unitOf } from './points.ts'

/** "The day before, it had voted", "the day before that", "had voted the week before": from the day that the story has reached. */
export const unitBeside: DateRule = {
  name: 'unit-beside',
  needs: 'U',
  kind: 'date',
  shape: shape('TUsQ?'),
  read: ({ atoms, after, words }): Meaning | null => {
    const [unit, side] = [pick(atoms, 'U'), pick(atoms, 's')]
    const known = unit ? unitOf(unit, words) : null
    const count = side?.lower === 'before' ? -1 : side?.lower === 'after' ? 1 : 0
    // "the day before the vote" is told by the vote.
    if (!known || count === 0 || known.times > 1 || !/^[DWMY]$/.test(known.unit)) return null
    if (/s$/.test(unit!.lower) || (after && !/^[.,;:!?)”"’]$/.test(after.text))) return null
    return { form: 'offset', unit: known.unit, count, anchor: 'story' }
  },
}
