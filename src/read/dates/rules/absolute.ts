import { type DateRule, type Meaning, pick, shape } from '../meaning.ts'
import { dayMeaning, dayMonth, monthDay, monthYear, pointOf } from './points.ts'

/** "November 14, 2022", "Nov. 5", "Monday, January 22". */
export const dayAfterMonth: DateRule = {
  name: 'day-after-month',
  needs: 'Mm',
  kind: 'date',
  shape: shape(monthDay),
  read: ({ atoms, words, after, tagAt }) => {
    const meaning = pointOf(atoms, words)
    // "In February 31 people died": a number of people, and no day that there is not.
    const counts = after !== undefined && atoms.at(-1)?.kind === 'D' && /\p{Ll}s$|people|men$/u.test(after.text)
    return meaning?.form === 'impossible' && counts && tagAt(after.start) === 'NOUN' ? null : meaning
  },
}

/** "32 March 2024", "March 0, 2024": no month has such a day. */
export const dayOutOfMonth: DateRule = {
  name: 'day-out-of-month',
  needs: 'Mm',
  kind: 'date',
  shape: shape('n[Mm](?:,?Y)?|[Mm]n,Y'),
  read: ({ atoms }) => {
    const [day, month, year] = [pick(atoms, 'n'), pick(atoms, 'Mm'), pick(atoms, 'Y')]
    if (!day || !month || !/^\d{1,2}$/.test(day.text) || (!year && (month.kind === 'm' || month.text === month.lower)))
      return null
    return dayMeaning(year?.value ?? null, month.value, day.value)
  },
}

/** "14 November", "the 6th of March 2024". */
export const dayBeforeMonth: DateRule = {
  name: 'day-before-month',
  needs: 'Mm',
  kind: 'date',
  shape: shape(`${dayMonth}|TOp[Mm](?:,?p?Y)?`),
  read: ({ atoms, words, before, after }) => {
    // "the first of May"
    const nth = pick(atoms, 'O')
    if (nth) return dayMeaning(pick(atoms, 'Y')?.value ?? null, pick(atoms, 'Mm')!.value, nth.value)
    const month = pick(atoms, 'Mm')
    // "Section 5 March": a number of something; "22 May Reveal": a verb.
    if (
      before?.kind === 'M' ||
      (month?.lower === 'may' &&
        after &&
        /^\p{Lu}?\p{Ll}/u.test(after.text) &&
        !(before && 'ITpsFG&-,c'.includes(before.kind)) &&
        !pick(atoms, 'YT'))
    )
      return null
    return pointOf(atoms, words)
  },
}

/** "November 2022", "March of 2024". */
export const monthAndYear: DateRule = {
  name: 'month-and-year',
  needs: 'Mm',
  kind: 'date',
  shape: shape(monthYear),
  read: ({ atoms, words }) => pointOf(atoms, words),
}

/** "2022-11-14", "14.11.2022", "10/26/89" and instants. Day and month that could be either way round are ambiguous. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  needs: 'i',
  kind: 'date',
  shape: shape('i'),
  read: ({ atoms: [atom], before }) => {
    const form = atom?.text ?? ''
    if (before && /^[€$£¥₹]$/.test(before.text)) return null
    const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(form)
    if (iso) return dayMeaning(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    const parts = form.split(/[./-]/)
    const [a, b] = [Number(parts[0]), Number(parts[1])]
    return eitherWay(a, b, fullYear(parts[2] ?? ''), form.includes('.'))
  },
}

/** Two digits are years from 1950 to 2049. */
const fullYear = (digits: string): number => {
  const n = Number(digits)
  return digits.length > 2 ? n : n < 50 ? 2000 + n : 1900 + n
}

/** With dots the day always comes first; else what is above 12 is the day. */
function eitherWay(a: number, b: number, year: number, dotted: boolean): Meaning | null {
  if (year < 1500 || year > 2199) return null
  if (dotted) return b > 12 ? null : dayMeaning(year, b, a)
  if (a > 12 && b > 12) return null
  if (a > 12) return slashed(dayMeaning(year, b, a), 1)
  if (b > 12) return slashed(dayMeaning(year, a, b), 0)
  return a === b
    ? dayMeaning(year, a, b)
    : { form: 'ambiguous', readings: [dayMeaning(year, a, b), dayMeaning(year, b, a)] }
}

const slashed = (meaning: Meaning, order: 0 | 1): Meaning =>
  meaning.form === 'day' ? { ...meaning, slashed: order } : meaning

/** "on 4/22", "by 13/6": the year is left out; which is the day, other dates in numbers tell. "24/7" and "9/11" are names. */
export const slashedDay: DateRule = {
  name: 'slashed-day',
  needs: '/',
  kind: 'date',
  shape: shape('[Ww],?/|/'),
  read: ({ atoms, before, after, tagAt }) => {
    const form = pick(atoms, '/')?.text ?? ''
    const opened =
      atoms.length > 1 || (before !== undefined && /^(?:on|by|since|until|till|from|before|after)$/.test(before.lower))
    if (!opened || after?.kind === 'p' || /^(?:24\/7|9\/11|7\/7)$/.test(form)) return null
    if (after && /^(?:NOUN|ADJ)$/.test(tagAt(after.start) ?? '') && /^\p{Ll}/u.test(after.text)) return null
    const [a = 0, b = 0] = form.split('/').map(Number)
    if (a > 12 && b > 12) return null
    if (a > 12) return slashed(dayMeaning(null, b, a), 1)
    if (b > 12) return slashed(dayMeaning(null, a, b), 0)
    return a === b
      ? dayMeaning(null, a, b)
      : { form: 'ambiguous', readings: [dayMeaning(null, a, b), dayMeaning(null, b, a)] }
  },
}
