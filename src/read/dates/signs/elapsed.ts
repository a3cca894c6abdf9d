import type { Stretch } from './stretches.ts'

export type LongUnit = 'D' | 'W' | 'M' | 'Y'

/** How a length or a number in a row was said. */
export interface Elapsed {
  readonly count: number
  readonly unit: LongUnit
  /**
   * `length`: "four years of war". `within`: "in its fourth year". `reached`: "entered its fourth year". `nearing`:
   * "approaching its fourth year". `nth`: "the 1,000th day". `mark`: "the 100-day mark". `anniversary`: about the day itself.
   */
  readonly how: 'length' | 'within' | 'reached' | 'nearing' | 'nth' | 'mark' | 'anniversary'
  /** The words before the number: "nearly", "more than"; empty for none. */
  readonly about: string
}

const days: Readonly<Record<LongUnit, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 }

const nearly = /^(?:nearly|almost|close to|just under|less than|not quite|barely)$/
const over = /^(?:more than|over|just over|well over|at least)$/
const about = /^(?:about|around|roughly|some|approximately)$/

/**
 * Days since the beginning (from, to) that such words allow, with what the press is loose in: who writes "three months"
 * may be in the third of them, "four years" may be some months early, and "more than four" is said up to the fifth.
 */
export function daysSince(elapsed: Elapsed): Stretch {
  const { count, unit, how } = elapsed
  const one = days[unit]
  const slack = Math.max(unit === 'D' ? 2 : 3, one / 4)
  const behind = (count - 1) * one
  switch (how) {
    case 'nth':
      return [behind - 3, behind + 3]
    case 'mark':
      return [count * one - Math.max(4, one / 6), count * one + Math.max(7, one / 8)]
    case 'anniversary':
      return [count * one - 45, count * one + 30]
    case 'within':
      return [behind - Math.min(slack / 2, 10), count * one + Math.min(slack / 2, 3)]
    case 'reached':
      return unit === 'D'
        ? [behind - 3, behind + 3]
        : [behind - slack / 2, behind + (unit === 'Y' ? one / 2 : one + slack)]
    case 'nearing':
      return [behind - one / 2, behind + 3]
    default:
      return lengthSaid(elapsed, one)
  }
}

function lengthSaid({ count, unit, about: word }: Elapsed, one: number): Stretch {
  if (nearly.test(word)) return [(count - (count > 1 ? 0.85 : 0.3)) * one, count * one + 3]
  if (over.test(word)) return [count * one - 3, (count + (unit === 'D' ? Math.max(10, count * 0.2) : 1)) * one + 3]
  // "100 days" is said for some days around the hundredth.
  if (unit === 'D') return [count - Math.max(3, count * 0.05), count + Math.max(4, count * 0.1)]
  if (!Number.isInteger(count)) return [(count - 0.35) * one, (count + 0.45) * one]
  if (unit === 'Y' && !about.test(word)) return [(count - (count > 1 ? 0.25 : 0.15)) * one, (count + 0.75) * one + 3]
  const early = about.test(word) ? 0.85 : unit === 'Y' ? 0.35 : 0.85
  return [(count - (count > 1 ? early : 0.35)) * one - 2, (count + 1) * one + 2]
}
