import type { Atom } from '../atoms.ts'
import { type DateRule, type Meaning, pick, shape } from '../meaning.ts'
import { dayMonth, monthDay, pointOf } from './points.ts'

const isMark = (atom: Atom): boolean => atom.kind === 'G' || atom.kind === '-' || atom.kind === '&'

/** Splits at the word between the ends; the words before the first end ("from", "between") are left out. */
function endsOf(atoms: readonly Atom[]): [readonly Atom[], readonly Atom[]] {
  const at = atoms.findIndex((atom, i) => i > 0 && isMark(atom))
  return [atoms.slice(0, at).filter(({ kind }) => !'FC'.includes(kind)), atoms.slice(at + 1)]
}

function range(from: Meaning | null, to: Meaning | null): Meaning | null {
  if (!from || !to) return null
  if (from.form === 'impossible') return from
  return to.form === 'impossible' ? to : { form: 'range', from, to }
}

/** "from September 23 to October 5", "3 March – 5 April 2024". */
export const betweenDays: DateRule = {
  name: 'between-days',
  needs: 'Mm',
  kind: 'date',
  shape: shape(
    `F?(?:${monthDay}|${dayMonth})[G-](?:${monthDay}|${dayMonth})|C(?:${monthDay}|${dayMonth})&(?:${monthDay}|${dayMonth})`,
  ),
  read: ({ atoms, words }) => {
    const [from, to] = endsOf(atoms)
    return range(pointOf(from, words), pointOf(to, words))
  },
}

/** "from September 23 to 27", "September 23-27, 2022", "23–27 September", "between 5 and 9 May". */
export const betweenDaysOfMonth: DateRule = {
  name: 'between-days-of-month',
  needs: 'Mm',
  kind: 'date',
  shape: shape(
    'F?[Mm](?:r|[Do][G&-]T?[Do])(?:,?Y)?|C[Mm][Do]&T?[Do](?:,?Y)?|F?(?:r|T?[Do][G&-]T?[Do])p?[Mm](?:,?Y)?|CT?[Do]&T?[Do]p?[Mm](?:,?Y)?',
  ),
  read: ({ atoms, words, after, tagAt }) => {
    const [month, year] = [pick(atoms, 'Mm'), pick(atoms, 'Y')]
    const joined = pick(atoms, 'r')
    const days = joined
      ? joined.text.split(/[–—-]/).map(Number)
      : atoms.filter(({ kind }) => 'Do'.includes(kind)).map(({ value }) => value)
    const rest = [month, year].filter((atom): atom is Atom => atom !== undefined)
    const [from, to] = days.map((value) => pointOf([...rest, { ...(month as Atom), kind: 'D', value }], words))
    const [first = 0, last = 0] = days
    if (first >= last) return null
    // "May 3 and 4": two days that make a stretch, but not "May 3 and 4 men".
    const list = pick(atoms, '&') !== undefined && pick(atoms, 'C') === undefined
    if (list && (last - first > 1 || /^(?:NOUN|ADJ)$/.test((after && tagAt(after.start)) ?? ''))) return null
    return range(from ?? null, to ?? null)
  },
}

/** "between January and March 2023", "from October 2022 to May 2023", "June–August". */
export const betweenMonths: DateRule = {
  name: 'between-months',
  needs: 'Mm',
  kind: 'date',
  shape: shape('F[Mm](?:,?Y)?[G-][Mm](?:,?Y)?|[Mm](?:,?Y)?[G-][Mm](?:,?Y)?|C[Mm](?:,?Y)?&[Mm](?:,?Y)?'),
  read: ({ atoms, words }) => {
    const [from, to] = endsOf(atoms)
    return range(pointOf(from, words), pointOf(to, words))
  },
}

/** "2014–2022", "from 2014 to 2022", "between 1994 and 1996". */
export const betweenYears: DateRule = {
  name: 'between-years',
  needs: 'RY',
  kind: 'date',
  shape: shape('R|FY[G-]Y|CY&Y|Y-Y'),
  read: ({ atoms, before }) => {
    if (before && /^[€$£¥₹+(]$/.test(before.text) && before.text !== '(') return null
    const text = pick(atoms, 'R')?.text.split(/[–—/-]/)
    const years = text ?? atoms.filter(({ kind }) => kind === 'Y').map(({ text: y }) => y)
    const [a = '', b = ''] = years
    const from = Number(a)
    const to = Number(b.length === 2 ? a.slice(0, 2) + b : b)
    if (from < 1500 || to > 2150 || from >= to) return null
    return { form: 'range', from: { form: 'year', year: from }, to: { form: 'year', year: to } }
  },
}

/** "from Monday to Wednesday", "Monday through Friday", "between Tuesday and Thursday". */
export const betweenWeekdays: DateRule = {
  name: 'between-weekdays',
  needs: 'W',
  kind: 'date',
  shape: shape('F?WGW|CW&W'),
  read: ({ atoms, before }) => {
    const [from, to] = atoms.filter(({ kind }) => kind === 'W')
    // "moved the vote Monday to Tuesday": only what opens with "from", or goes "through".
    const mark = pick(atoms, 'G')?.lower
    if (!from || !to || (!pick(atoms, 'FC') && mark !== 'through' && before?.kind !== 's')) return null
    return range(
      { form: 'weekday', weekday: from.value, shift: null },
      { form: 'weekday', weekday: to.value, shift: null },
    )
  },
}
