import type { Atom } from '../atoms.ts'
import { type DateRule, type Meaning, type PartOfDay, pick, shape } from '../meaning.ts'
import { countOf, dayMonth, durationOf, monthDay, pointOf, shiftOf } from './points.ts'

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

/** "every Monday", "per month", "each year". */
export const everyUnit: DateRule = {
  name: 'every',
  needs: 'v',
  kind: 'set',
  shape: shape('v(?:O|[Dn])?(?:U|q|W)'),
  read: ({ atoms, words }) => {
    if (pick(atoms, 'W')) return { form: 'literal', value: 'P1W' }
    const unit = pick(atoms, 'Uq')
    const value = unit ? durationOf(unit, pick(atoms, 'ODn')?.value ?? 1, words) : null
    return value ? { form: 'literal', value } : null
  },
}

/** "daily", "annually". */
export const adverbOfSet: DateRule = {
  name: 'adverb-of-set',
  needs: 'V',
  kind: 'set',
  shape: shape('V'),
  read: ({ atoms: [atom], after, words, tagAt }) => {
    const value = words.sets.get(atom?.lower ?? '')
    // "the annual meeting", "the party daily": what a thing is called, no time.
    if (atom && after && isNamed(tagAt(atom.start), tagAt(after.start))) return null
    // "Daily Mail": a name.
    return !value || !atom || (/^\p{Lu}/u.test(atom.text) && after && /^\p{Lu}/u.test(after.text))
      ? null
      : { form: 'literal', value }
  },
}

const isNamed = (own: string | null, next: string | null): boolean =>
  own !== 'ADV' && next !== null && /^(?:NOUN|PROPN|ADJ)$/.test(next)

/** "at 5 p.m.", "10 p.m. Wednesday", "at 17:30 on March 3". */
export const clockTime: DateRule = {
  name: 'clock-time',
  needs: 'zh',
  kind: 'time',
  shape: shape(`(?:[Dh]z|h)(?:_[nYD]__)?(?:_?(?:,|I)?(?:${monthDay}|${dayMonth}|W|d))?`),
  read: ({ atoms: all, before, words }): Meaning | null => {
    const atoms = withoutZone(all)
    const [number, half] = [pick(atoms, 'Dh'), pick(atoms, 'z')]
    if (!number || (!half && before?.lower !== 'at')) return null
    const [hour = 0, minute = 0] = number.text.split(':').map(Number)
    const pm = half?.lower.startsWith('p') === true
    if (hour > 23 || minute > 59 || (half && hour > 12)) return null
    const h = half ? (hour % 12) + (pm ? 12 : 0) : hour
    const time = `T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`
    return { form: 'clock', time, of: dayBeside(atoms.slice(half ? 2 : 1), words) }
  },
}

/** Leaves out "(0735 GMT)". */
function withoutZone(atoms: readonly Atom[]): readonly Atom[] {
  const open = atoms.findIndex(({ text }) => text === '(')
  return open < 0 ? atoms : [...atoms.slice(0, open), ...atoms.slice(open + 4)]
}

/** "at noon", "by midnight Friday". */
export const noon: DateRule = {
  name: 'noon',
  needs: 'N',
  kind: 'time',
  shape: shape(`N(?:,?I?(?:${monthDay}|${dayMonth}|W|d))?`),
  read: ({ atoms, before, words }): Meaning | null => {
    const [hour] = atoms
    if (
      !hour ||
      (atoms.length === 1 && !(before && /^(?:at|by|until|till|before|after|from|to|around)$/.test(before.lower)))
    )
      return null
    return { form: 'clock', time: `T${hour.value}:00:00`, of: dayBeside(atoms.slice(1), words) }
  },
}

function dayBeside(atoms: Parameters<typeof pointOf>[0], words: Parameters<typeof pointOf>[1]): Meaning | null {
  const [weekday, named] = [pick(atoms, 'W'), pick(atoms, 'd')]
  if (pick(atoms, 'Mm')) return pointOf(atoms, words)
  if (weekday) return { form: 'weekday', weekday: weekday.value, shift: null }
  return named ? { form: 'offset', unit: 'D', count: named.value, anchor: 'published' } : null
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

const partNamed = (word: string): PartOfDay | null => {
  if (word === 'morning' || word === 'dawn') return 'morning'
  if (word === 'afternoon' || word === 'evening' || word === 'night') return word
  return word === 'dusk' ? 'evening' : null
}
