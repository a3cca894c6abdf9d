import { daysIn } from './calendar.ts'
import type { Part } from './meaning.ts'

/** Months of a year that a word means; "early" and "late" are thirds, "beginning" and "end" quarters. */
const months: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 3],
  end: [10, 12],
  half1: [1, 6],
  half2: [7, 12],
  q1: [1, 3],
  q2: [4, 6],
  q3: [7, 9],
  q4: [10, 12],
}

/** The stretch that a part of a year, decade or month covers; the whole of anything else. */
export function partOfValue(value: string, part: Part): string {
  if (/^[\dX]{4}$/.test(value) && !/\dX$/.test(value)) {
    const [a, b] = months[part]
    return `${value}-${pad(a)}/${value}-${pad(b)}`
  }
  const decade = /^(\d{3})X$/.exec(value)?.[1]
  if (decade) {
    const [a, b] = part === 'early' || part === 'start' ? [0, 3] : part === 'mid' ? [4, 6] : [7, 9]
    return `${decade}${a}/${decade}${b}`
  }
  const month = /^([\dX]{4})-(\d{2})$/.exec(value)
  if (!month) return value
  const last = daysIn(month[1] === 'XXXX' ? null : Number(month[1]), Number(month[2]))
  const [a, b] =
    part === 'early' || part === 'start' || part === 'half1'
      ? [1, part === 'half1' ? 15 : 10]
      : part === 'mid'
        ? [11, 20]
        : [part === 'half2' ? 16 : 21, last]
  return `${value}-${pad(a)}/${value}-${pad(b)}`
}

const pad = (n: number): string => String(n).padStart(2, '0')
