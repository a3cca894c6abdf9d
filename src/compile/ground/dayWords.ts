import { monthNames } from '../../model/index.ts'
import { daysOf } from './days.ts'

/**
 * A time as it is written in a sentence: `on 15 March 2025`, `on 15–16 March 2025`, `in March 2025`, `in 2025`,
 * `between 28 February and 2 March 2025`, `since 5 March 2025`; `about` before what the text gives roughly. Empty for a
 * time of which nothing is known.
 */
export function whenSaid(value: string): string {
  const days = daysOf({ value, certainty: 'said', because: null, span: null })
  if (!days) return ''
  const [from, to] = [partsOf(days.first), partsOf(days.last)]
  const about = /[~?%]/.test(value) ? 'about ' : ''
  if (days.first.startsWith('0000')) return `until ${about}${written(to)}`
  if (days.last.startsWith('9999')) return `since ${about}${written(from)}`
  if (days.first === days.last) return `on ${about}${written(from)}`
  if (from.year === to.year && from.month === to.month) {
    const whole = from.day === 1 && to.day === lastOf(to)
    return whole ? `in ${about}${monthOf(from)}` : `on ${about}${from.day}–${to.day} ${monthOf(to)}`
  }
  const wholeMonths = from.day === 1 && to.day === lastOf(to)
  if (wholeMonths && from.year === to.year && from.month === 1 && to.month === 12) return `in ${about}${to.year}`
  const start = wholeMonths ? monthOf(from) : written(from)
  return `between ${about}${from.year === to.year ? start.replace(/ \d{4}$/, '') : start} and ${wholeMonths ? monthOf(to) : written(to)}`
}

interface Parts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function partsOf(day: string): Parts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, day: date }
}

const monthOf = ({ year, month }: Parts): string => `${monthNames[month - 1]} ${year}`
const written = (parts: Parts): string => `${parts.day} ${monthOf(parts)}`
const lastOf = ({ year, month }: Parts): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A day, `YYYY-MM-DD`, as it is written in a sentence: `13 March 2025`. */
export const dayWritten = (day: string): string => written(partsOf(day))

const DAYS = new RegExp(String.raw`\b(\d{1,2})(?:–(\d{1,2}))? (${monthNames.join('|')}) (\d{4})\b`, 'g')

/** The days that a sentence names as {@link whenSaid} writes them, `YYYY-MM-DD`, and the sentence without them. */
export function daysSaid(sentence: string): { readonly days: readonly string[]; readonly rest: string } {
  const days: string[] = []
  const rest = sentence.replace(DAYS, (_, first: string, last: string | undefined, month: string, year: string) => {
    for (const day of last === undefined ? [first] : [first, last])
      days.push(`${year}-${String(monthNames.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`)
    return ' '
  })
  return { days, rest }
}
