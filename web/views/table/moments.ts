import type { DossierPartOf } from '../../../src/model/answers.ts'
import { dayRange } from '../../../src/model/dayRange.ts'

/** A day at which the slider stops, and how many moves are dated to it. */
export interface Moment {
  readonly day: string
  readonly moves: number
}

/** The stops of a slider: no more than this, or none of them can be hit. */
const most = 240

/** The days between first and last publication, thinned where they are many; moves count at the stop that shows them. */
export function momentsOf({ coverage, moved }: Pick<DossierPartOf<'digest'>, 'coverage' | 'moved'>): Moment[] {
  const { first, last } = coverage
  if (first === null || last === null || first > last) return []
  const days = daysBetween(first, last)
  const step = Math.max(1, Math.ceil(days.length / most))
  const stops = days.filter((_, n) => (days.length - 1 - n) % step === 0)
  const moves = new Map<string, number>()
  for (const { when } of moved) {
    const { first: from, last: to } = dayRange(when?.value ?? '')
    const day = to ?? from
    const stop = day === null ? undefined : stops.find((one) => one >= day)
    if (stop !== undefined) moves.set(stop, (moves.get(stop) ?? 0) + 1)
  }
  return stops.map((day) => ({ day, moves: moves.get(day) ?? 0 }))
}

function daysBetween(first: string, last: string): string[] {
  const [from, to] = [first, last].map((day) => Date.parse(`${day}T00:00:00Z`)) as [number, number]
  const count = Math.min(20_000, Math.round((to - from) / 86_400_000))
  return Array.from({ length: count + 1 }, (_, n) => new Date(from + n * 86_400_000).toISOString().slice(0, 10))
}
