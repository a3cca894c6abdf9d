import type { Atom } from '../atoms.ts'
import { type DateRule, type Meaning, pick, shape } from '../meaning.ts'
import { dayMonth, monthDay, pointOf } from './points.ts'

/** The day beside a time of the clock. */
const onDay = `(?:_?_?(?:,|I)?(?:${monthDay}|${dayMonth}|W|d))?`

/** "at 5 p.m.", "10 p.m. Wednesday", "at 17:30 on March 3", "1800 GMT", "9 a.m. CET on Friday". */
export const clockTime: DateRule = {
  name: 'clock-time',
  needs: 'zh@',
  kind: 'time',
  shape: shape(`(?:[Dh]z|h|[nYD](?=@))@?(?:_[nYDh]z?[_@]_)?${onDay}`),
  read: ({ atoms: all, before, words }): Meaning | null => {
    const atoms = withoutZone(all)
    const [[number], half, zone] = [atoms, pick(atoms, 'z'), pick(atoms, '@')]
    if (!number || (!half && !zone && before?.lower !== 'at')) return null
    const time = timeOf(number.text, half?.lower)
    // "6 a.m. local time on Friday", "2pm Moscow time on 25 April"
    const between = atoms.filter(({ kind }) => kind === '_')
    if (time === null || (between.length === 2 && between[1]!.lower !== 'time')) return null
    const said = zone ? `${time}${words.zones.get(zone.lower) ?? ''}` : time
    return { form: 'clock', time: said, of: dayBeside(atoms.slice(1 + (half ? 1 : 0) + (zone ? 1 : 0)), words) }
  },
}

/** "Monday at 5 p.m.", "on 15 May at 14:00", "Friday at midnight". */
export const clockAfterDay: DateRule = {
  name: 'clock-time',
  needs: 'zhN',
  kind: 'time',
  shape: shape(`(?:${monthDay}|${dayMonth}|W|d),?I(?:[Dh]z|h|N)@?`),
  read: ({ atoms, words }): Meaning | null => {
    const at = atoms.findLastIndex(({ kind }) => kind === 'I')
    const [hour, half, zone] = [atoms[at + 1], pick(atoms, 'z'), pick(atoms, '@')]
    if (!hour || atoms[at]?.lower !== 'at') return null
    const time = hour.kind === 'N' ? `T${hour.value}:00:00` : timeOf(hour.text, half?.lower)
    const of = dayBeside(atoms.slice(0, at), words)
    return time && of ? { form: 'clock', time: time + (words.zones.get(zone?.lower ?? '') ?? ''), of } : null
  },
}

/** "from 9 a.m. to 5 p.m.", "between 2 and 4 p.m. on Friday", "8:00–17:00": hours of one day. */
export const clockRange: DateRule = {
  name: 'clock-range',
  needs: 'zh=',
  kind: 'time',
  shape: shape(`(?:(?:F?[Dh]z?[G-]|C[Dh]z?&)(?:[Dh]z|h)|rz|=)@?${onDay}`),
  read: ({ atoms, words }): Meaning | null => {
    const joined = pick(atoms, '=r')
    const ends = joined
      ? joined.text.split(/[–—-]/)
      : atoms.filter(({ kind }) => 'Dh'.includes(kind)).map(({ text }) => text)
    const mark = atoms.findIndex(({ kind }) => 'G-&'.includes(kind))
    const last = atoms.findLast(({ kind }) => kind === 'z')
    const first = joined ? last : (atoms.slice(0, mark).find(({ kind }) => kind === 'z') ?? last)
    const [a, b] = [ends[0] ?? '', ends[1] ?? '']
    if (!last && !(a.includes(':') && b.includes(':'))) return null
    const zone = words.zones.get(pick(atoms, '@')?.lower ?? '') ?? ''
    const [until, from] = [timeOf(b, last?.lower), timeOf(a, first?.lower)]
    // "from 9 to 5 p.m.": what would end before it begins began in the morning.
    const start = from && until && from > until && first === last && last ? timeOf(a, 'am') : from
    if (!start || !until || start >= until) return null
    const stop = atoms.findLastIndex(({ kind }) => 'Dhzr=@'.includes(kind) && kind !== 'D')
    return { form: 'clock', time: start + zone, until: until + zone, of: dayBeside(atoms.slice(stop + 1), words) }
  },
}

/** A time of the clock in ISO 8601; `null` where no clock shows it. */
function timeOf(text: string, half: string | undefined): string | null {
  const digits = /^\d{4}$/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : text
  const [hour = 0, minute = 0] = digits.split(':').map(Number)
  const twelve = half?.startsWith('a') || half?.startsWith('p')
  if (hour > 23 || minute > 59 || (twelve && (hour > 12 || hour === 0))) return null
  const h = twelve ? (hour % 12) + (half?.startsWith('p') ? 12 : 0) : hour
  return `T${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`
}

/** Leaves out "(0735 GMT)". */
function withoutZone(atoms: readonly Atom[]): readonly Atom[] {
  const open = atoms.findIndex(({ text }) => text === '(')
  const close = atoms.findIndex(({ text }) => text === ')')
  return open < 0 || close < open ? atoms : [...atoms.slice(0, open), ...atoms.slice(close + 1)]
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
