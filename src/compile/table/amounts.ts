import type { Cell, Figure } from '../../model/index.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { Held } from './held.ts'

/** Positions that make one cell, the first of them first. */
interface WithHeld {
  readonly held: readonly Held[]
}

/** One amount of a shared unit in the words of both positions; `null` when either names none or several. */
export function sharedAmounts(a: WithHeld, b: WithHeld): [number, number, string] | null {
  const [before, after] = [figuresMeant(a), figuresMeant(b)]
  for (const x of before) {
    const fits = (y: Figure) => y.unit === x.unit && y.per === x.per && y.topic === x.topic
    const fitting = after.filter(fits)
    const own = before.filter(fits)
    const [y] = fitting
    if (x.unit === null || fitting.length !== 1 || own.length !== 1 || !y) continue
    const [low, high] = [x.low ?? x.high, y.low ?? y.high]
    if (low !== null && high !== null && Math.max(Math.abs(low), Math.abs(high)) > 0) return [low, high, x.unit]
  }
  return null
}

/** The amounts that a position itself states, with their units; nothing where it states none. */
export function statedAmounts(held: readonly Held[]): Pick<Cell, 'amounts'> {
  const amounts = figuresBeside({ held }).flatMap(({ low, high, bound, unit, per }) =>
    unit === null || (low === null && high === null) ? [] : [{ low, high, bound, unit, per }],
  )
  return amounts.length > 0 ? { amounts } : {}
}

/** The figures in a position's own words, else those of the points of a plan that it names by number. */
function figuresMeant(of: WithHeld): readonly Figure[] {
  const beside = figuresBeside(of)
  const [first] = of.held
  if (beside.length > 0 || !first || first.points.length === 0) return beside
  return first.paper.reading.figures.filter(
    ({ span, topic }) =>
      topic !== 'count' && first.points.some((point) => span.start >= point.start && span.end <= point.end),
  )
}

function figuresBeside({ held }: WithHeld): readonly Figure[] {
  const [first] = held
  if (!first) return []
  const { start, end } = sentenceOf(first.paper, first.position.span.start)
  const { toward } = first.position
  return first.paper.reading.figures.filter(
    ({ span, topic }) => span.start >= start && span.end <= end && topic !== 'count' && toward.includes(span.quote),
  )
}
