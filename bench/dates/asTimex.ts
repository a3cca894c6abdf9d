import type { DateMention } from '../../src/model/index.ts'

/** What of a mention a TIMEX3 value can be made of. */
export type Mention = Pick<DateMention, 'when' | 'kind' | 'rule' | 'part' | 'length'>

const day = 86_400_000
const parts: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }
const utc = (text: string): number => Date.parse(`${text}T00:00:00Z`)

/**
 * The TIMEX3 values that say what a mention says, in EDTF, ISO 8601 durations and the mention's own `part` and `length`
 * (bench/README.md has the table). Empty for a value that TIMEX3 cannot hold, as an interval without a name.
 */
export function asTimex({ when, kind, rule, part, length }: Mention): string[] {
  if (length !== undefined) return [length]
  const value = when.value.replace(/[~?%]/g, '')
  if (kind === 'time' && part !== undefined) return [`${value.slice(0, 10)}T${parts[part] ?? ''}`, value.slice(0, 10)]
  // Zones are not compared.
  if (kind === 'time') return [value.replace(/(?:Z|[+-]\d\d:\d\d)$/, '').replace(/:00$/, '')]
  const decade = /^(\d{2,3})X{1,2}$/.exec(value)?.[1]
  if (decade) return [value, decade]
  const [first = '', last] = value.split('/')
  if (last === undefined) return [value]
  const name = rule === 'part-of' && !isWeek(first, last) ? wholeOf(first, last) : named(first, last)
  return name === null ? [] : [name]
}

/** "early 2024" and "the end of May" are the year and the month with a `mod`, which is not scored. */
function wholeOf(first: string, last: string): string | null {
  if (/^\d{3}\d$/.test(first)) return first.slice(0, 3)
  const [year, month] = [first.slice(0, 4), first.slice(0, 7)]
  if (first.length === 7) return last.startsWith(year) ? year : null
  return last.startsWith(month) ? month : null
}

const isWeek = (first: string, last: string): boolean => /-W/.test(named(first, last) ?? '')

/** The name that TIMEX3 has for a stretch: week, weekend, quarter, half, season. */
function named(first: string, last: string): string | null {
  if (first.length === 10) {
    const [from, to] = [utc(first), utc(last)]
    const weekday = (new Date(from).getUTCDay() + 6) % 7
    if (weekday === 0 && to - from === 6 * day) return weekName(from)
    return weekday === 5 && to - from === day ? `${weekName(from)}-WE` : null
  }
  const [year, a, b] = [first.slice(0, 4), Number(first.slice(5)), Number(last.slice(5))]
  if (a === 12 && b === 2) return `${year}-WI`
  if (first.length !== 7 || !last.startsWith(year)) return null
  if (b - a === 2)
    return a % 3 === 1 ? `${year}-Q${(a + 2) / 3}` : ({ 3: `${year}-SP`, 6: `${year}-SU`, 9: `${year}-FA` }[a] ?? null)
  return b - a === 5 && a % 6 === 1 ? `${year}-H${a === 1 ? 1 : 2}` : null
}

/** ISO week of a day: `1998-W05`. */
function weekName(at: number): string {
  const thursday = at - ((new Date(at).getUTCDay() + 6) % 7) * day + 3 * day
  const year = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * day)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** Whether two TIMEX3 values say the same: `P2W` is `P14D`, `T09` is `T09:00`, `199X` is `199`. */
export const sameValue = (a: string, b: string): boolean => a === b || plain(a) === plain(b)

function plain(value: string): string {
  const length = /^P(T?)(\d+)([A-Z]+)$/.exec(value)
  if (length) return plainLength(length[1] === 'T', Number(length[2]), length[3] ?? '')
  return value
    .replace(/^(\d{4}-\d\d-\d\d)T(\d\d)$/, '$1T$2:00')
    .replace(/(T\d\d:\d\d):00$/, '$1')
    .replace(/Z$/, '')
    .replace(/-W(\d)(?!\d)/, '-W0$1')
    .replace(/^P(T?)X[EC]$/, 'P$1XY')
    .replace(/^(\d{3})X$/, '$1')
}

function plainLength(clock: boolean, count: number, unit: string): string {
  if (clock) return unit === 'H' && count % 24 === 0 ? `P${count / 24}D` : `PT${count}${unit}`
  const months = { Y: 12, M: 1, Q: 3, DE: 120, E: 120, CE: 1200, C: 1200, L: 12000 }[unit]
  if (months !== undefined) return `P${count * months}M`
  return unit === 'W' ? `P${count * 7}D` : `P${count}${unit}`
}
