import { type DateRule, type Meaning, type PartOfDay, pick, shape } from '../meaning.ts'
import { countOf, durationOf, shiftOf } from './points.ts'

/** "nearly four years", "a 30-day truce", "for a year". "25-year-old" is an age. */
export const duration: DateRule = {
  name: 'duration',
  needs: 'U',
  kind: 'duration',
  shape: shape('c*[Dn1](?:-?j)?-?U'),
  read: ({ atoms, before, after, words }) => {
    const [unit, number, count] = [pick(atoms, 'U'), pick(atoms, 'Dn1'), countOf({ atoms })]
    if (!unit || !number || count === null || /^(?:-|old|ago)$/.test(after?.kind === '-' ? '-' : (after?.lower ?? '')))
      return null
    if (before && /^[.,:/€$£¥₹%-]$/.test(before.text) && before.end === number.start) return null
    // "$5 a day": a rate. "a second chance", "one day": no length.
    const article = number.lower === 'a' || number.lower === 'an'
    if (
      article &&
      !(
        before && /^(?:for|in|within|after|than|over|under|lasts?|lasted|about|nearly|almost|of)$/.test(before.lower)
      ) &&
      atoms[0] === number
    )
      return null
    if (number.lower === 'one' && unit.lower === 'day' && atoms.length === 2) return null
    const value = durationOf(unit, count, words)
    return value ? { form: 'literal', value } : null
  },
}

/** "two and a half years", "a year and a half", "two-and-a-half weeks". */
export const unitsAndHalf: DateRule = {
  name: 'duration',
  needs: 'H',
  kind: 'duration',
  shape: shape('c*(?:[Dn1]-?&-?1-?H-?U|1U&1H)'),
  read: ({ atoms, after, words }) => {
    const unit = pick(atoms, 'U')
    const value =
      unit && !/^(?:-|old|ago)$/.test(after?.lower ?? '')
        ? durationOf(unit, (countOf({ atoms }) ?? 0) + 0.5, words)
        : null
    return value ? { form: 'literal', value } : null
  },
}

/** "this morning", "Friday night": a part of a day. */
export const partOfDay: DateRule = {
  name: 'part-of-day',
  needs: 'PU',
  kind: 'time',
  shape: shape('[BA]?(?:[lt]?W|d|[lt])-?(?:P|U)'),
  read: ({ atoms }): Meaning | null => {
    const [weekday, named, part] = [pick(atoms, 'W'), pick(atoms, 'd'), atoms[atoms.length - 1]]
    if (!part || (part.kind === 'U' && part.lower !== 'night')) return null
    const half = partNamed(part.lower)
    const within = (of: Meaning): Meaning => (half ? { form: 'partOfDay', part: half, of } : of)
    if (weekday)
      return within({ form: 'weekday', weekday: weekday.value, shift: shiftOf(atoms).shift === -1 ? -1 : null })
    const turn = shiftOf(atoms).shift
    if (!named && part.lower !== 'night' && turn !== 0) return null
    return within({ form: 'offset', unit: 'D', count: named ? named.value : turn === -1 ? -1 : 0, anchor: 'published' })
  },
}

/** The part of a day that a word names. */
export const partNamed = (word: string): PartOfDay | null => {
  if (word === 'morning' || word === 'dawn') return 'morning'
  if (word === 'afternoon' || word === 'evening' || word === 'night') return word
  return word === 'dusk' ? 'evening' : null
}
