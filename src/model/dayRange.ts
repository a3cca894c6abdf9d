import type { When } from './when.ts'

/** The months as a sentence writes them, January first. Written out: asking the system for them takes 20 ms at every start. */
export const monthNames: readonly string[] = Object.values({
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  May: 'May',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
})

/** The first and last day that an EDTF value can mean, as `YYYY-MM-DD`; `null` on a side that is open or unreadable. */
export function dayRange(value: string): DayRange {
  let range = ranges.get(value)
  if (range === undefined) {
    const [a, b] = value.includes('/') ? (value.split('/') as [string, string]) : [value, value]
    range = { first: edge(a, 'first'), last: edge(b, 'last') }
    if (ranges.size < KEPT) ranges.set(value, range)
  }
  return range
}

/** The two ends of a time, each a day or open. */
export interface DayRange {
  readonly first: string | null
  readonly last: string | null
}

/** A case asks for the same few hundred days again and again. */
const ranges = new Map<string, DayRange>()
const KEPT = 20_000

function edge(part: string, side: 'first' | 'last'): string | null {
  const m = /^(-?[\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?[~?%]*$/.exec(part.trim())
  if (!m) return null
  const year = (m[1] ?? '').replace(/X/g, side === 'first' ? '0' : '9')
  const wild = (x: string | undefined) => x === undefined || x.includes('X')
  const month = wild(m[2]) ? (side === 'first' ? '01' : '12') : (m[2] as string)
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  const day = wild(m[3]) ? (side === 'first' ? '01' : String(lastDay).padStart(2, '0')) : (m[3] as string)
  return `${year}-${month}-${day}`
}

/** Orders two EDTF values by their first day; unknown ones come last. */
export function compareWhen(a: When | null, b: When | null): number {
  const key = (w: When | null) => (w && (dayRange(w.value).first ?? dayRange(w.value).last)) || '9999'
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
}
