import { dayName, dayNumber } from './day.ts'
import type { Window } from './view.ts'

/** A line of the calendar in the picture. */
export interface Tick {
  readonly day: number
  readonly label: string
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const steps = [1, 2, 7, 14] as const
const monthSteps = [1, 2, 3, 6] as const
const yearSteps = [1, 2, 5, 10, 20, 50, 100] as const

/** Lines at round days, months or years, at most `most` of them; a label says no more than has changed since the last. */
export function ticksOf(window: Window, most: number): Tick[] {
  const length = window.to - window.from
  for (const step of steps) if (length / step <= most) return dayTicks(window, step)
  for (const step of monthSteps) if (length / (30.4 * step) <= most) return monthTicks(window, step)
  for (const step of yearSteps) if (length / (365.25 * step) <= most) return monthTicks(window, step * 12)
  return monthTicks(window, 1200)
}

function dayTicks({ from, to }: Window, step: number): Tick[] {
  const monday = -3 // 1969-12-29, a Monday: weeks begin there
  const first = monday + Math.ceil((from - monday) / step) * step
  const ticks: Tick[] = []
  let before = ''
  for (let day = first; day < to; day += step) {
    const name = dayName(day)
    const [year = '', month = '', date = ''] = name.split('-')
    const head = `${months[Number(month) - 1]}${before.slice(0, 4) === year ? '' : ` ${year}`}`
    ticks.push({
      day,
      label: before.slice(0, 7) === `${year}-${month}` ? String(Number(date)) : `${Number(date)} ${head}`,
    })
    before = name
  }
  return ticks
}

function monthTicks({ from, to }: Window, step: number): Tick[] {
  const ticks: Tick[] = []
  const start = Number(dayName(from).slice(0, 4)) * 12
  let year = ''
  for (let month = start - (start % step); ; month += step) {
    const [y, m] = [String(Math.floor(month / 12)).padStart(4, '0'), month % 12]
    const day = dayNumber(`${y}-${String(m + 1).padStart(2, '0')}-01`)
    if (day === null || day >= to) return ticks
    if (day < from) continue
    const label = step >= 12 ? y : year === y ? (months[m] as string) : `${months[m]} ${y}`
    ticks.push({ day, label })
    year = y
  }
}
