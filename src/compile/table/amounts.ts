import type { Cell, Figure } from '../../model/index.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { Held } from './held.ts'

/** Positions that make one cell, the first of them first. */
interface WithHeld {
  readonly held: readonly Held[]
}

/** One amount of a shared unit in the words of both positions; `null` when either names none or several. */
export function sharedAmounts(a: WithHeld, b: WithHeld): [number, number, string] | null {
  for (const x of figuresBeside(a)) {
    const fits = (y: Figure) => y.unit === x.unit && y.per === x.per && y.topic === x.topic
    const fitting = figuresBeside(b).filter(fits)
    const own = figuresBeside(a).filter(fits)
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

function figuresBeside({ held }: WithHeld): readonly Figure[] {
  const [first] = held
  if (!first) return []
  const { start, end } = sentenceOf(first.paper, first.position.span.start)
  const { toward } = first.position
  return first.paper.reading.figures.filter(
    ({ span, topic }) => span.start >= start && span.end <= end && topic !== 'count' && toward.includes(span.quote),
  )
}
