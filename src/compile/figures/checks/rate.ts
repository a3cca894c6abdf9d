import { lengthOf } from '../../ground/days.ts'
import type { Ground } from '../../ground/ground.ts'
import {
  between,
  type Finding,
  near,
  type Passage,
  type Printed,
  pairsWithin,
  rounding,
  sameUnit,
  words,
} from './passage.ts'

/** Rates are rounded and months differ in length: this much may lie between. */
const TOLERANCE = 0.05
/** Words that put the same number another way: "62 ships a day, or 22,630 a year", "1,200 a month (14,400 a year)". */
const SAME = /(?:\(|[,–—-] ?(?:or|that is|i\.e\.|which (?:is|makes|would be|comes to))|\bor)\s+(?:\p{Ll}+ ){0,2}$|\($/u

/** "Ten hours a day …, and extra shifts can come to [20 hours a week]": what follows has a subject and a verb of its own. */
const NEW_CLAUSE =
  /[,;]?\s(?:and|while|but|whereas)\s+(?:[\p{L}’'-]+\s+){1,6}?(?:can|could|may|might|will|would|is|are|was|were|has|have|had)\s/iu

/**
 * A rate against a total of the same thing: so many a day, so many in the year; so many a month, so many a year. Same
 * unit, same topic, one subject, in one sentence or two; the total needs a period of known length or a rate of its own.
 */
export function rateChecks(ground: Ground, passage: Passage): Finding[] {
  return pairsWithin(passage, 1).flatMap(([rate, total]) => {
    const perDay = daysIn(ground, rate)
    const days = perDay === null ? null : coveredBy(ground, total, perDay)
    if (perDay === null || days === null) return []
    if (!belongTogether(rate, total) && !isPutAnotherWay(passage, rate, total)) return []
    if (NEW_CLAUSE.test(between(passage, rate, total))) return []
    const expected = (rate.value / perDay) * days
    const tolerance = TOLERANCE + Math.min(0.1, rounding(rate.value) + rounding(total.value))
    const { bound, per } = rate.counted.figure
    const near_ = near(expected, total.value, tolerance)
    const holds =
      near_ || (bound === 'at-least' && total.value > expected) || (bound === 'at-most' && total.value < expected)
    const times = Math.round(days / perDay)
    const working = `${words(rate)} per ${per}, ${times} ${per}s`
    return [{ check: `rate per ${per} × period = total`, about: total, from: [rate], expected, holds, working }]
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

/** The rate and right behind it, without a unit of its own, the same number for a longer time. */
function isPutAnotherWay(passage: Passage, rate: Printed, total: Printed): boolean {
  const { unit, span } = total.counted.figure
  if (unit !== null || rate.sentence !== total.sentence || span.start < rate.counted.figure.span.end) return false
  const text = between(passage, rate, total)
  return text.length <= 60 && SAME.test(text)
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
