import { lengthOf } from '../../ground/days.ts'
import type { Ground } from '../../ground/ground.ts'
import { type Finding, near, type Passage, type Printed, pairsWithin, rounding, sameUnit } from './passage.ts'

/** Rates are rounded and months differ in length: this much may lie between. */
const TOLERANCE = 0.05

/**
 * A rate against a total of the same thing: so many a day, so many in the year; so many a month, so many a year. Same
 * unit, same topic, one subject, in one sentence or two; the total needs a period of known length or a rate of its own.
 */
export function rateChecks(ground: Ground, passage: Passage): Finding[] {
  return pairsWithin(passage, 1).flatMap(([rate, total]) => {
    const perDay = daysIn(ground, rate)
    const days = perDay === null ? null : coveredBy(ground, total, perDay)
    if (perDay === null || days === null || !belongTogether(rate, total)) return []
    const expected = (rate.value / perDay) * days
    const tolerance = TOLERANCE + Math.min(0.1, rounding(rate.value) + rounding(total.value))
    const { bound } = rate.counted.figure
    const near_ = near(expected, total.value, tolerance)
    const holds =
      near_ || (bound === 'at-least' && total.value > expected) || (bound === 'at-most' && total.value < expected)
    return [
      { check: `rate per ${rate.counted.figure.per} × period = total`, about: total, from: [rate], expected, holds },
    ]
  })
}

function daysIn({ lexicon }: Ground, { counted }: Printed): number | null {
  const { per } = counted.figure
  return per === null ? null : (lexicon.comparing.daysIn[per.toLowerCase()] ?? null)
}

/** How many days the total covers: its own rate ("per year") where that is longer, else its period. */
function coveredBy(ground: Ground, total: Printed, perDay: number): number | null {
  if (total.counted.figure.per !== null) {
    const own = daysIn(ground, total)
    return own !== null && own > perDay ? Math.round(own / perDay) * perDay : null
  }
  const days = lengthOf(total.counted.figure.period)
  return days !== null && days > perDay * 1.5 ? days : null
}

function belongTogether(rate: Printed, total: Printed): boolean {
  const [a, b] = [rate.counted, total.counted]
  if (!sameUnit(rate, total) || a.figure.topic !== b.figure.topic || a.figure.unit === 'percent') return false
  if (a.subject !== null && b.subject !== null && a.subject.id !== b.subject.id) return false
  if (rate.sentence !== total.sentence && (a.head === '' || a.head !== b.head)) return false
  return (
    a.head === '' ||
    b.head === '' ||
    a.head === b.head ||
    a.head.split(' ').some((word) => b.head.split(' ').includes(word))
  )
}
