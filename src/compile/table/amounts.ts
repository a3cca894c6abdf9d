import type { Figure } from '../../model/index.ts'
import { sentenceOf } from '../ground/paper.ts'
import type { FilledCell } from './cells.ts'

/** One amount of a shared unit in the words of both positions; `null` when either names none or several. */
export function sharedAmounts(a: FilledCell, b: FilledCell): [number, number, string] | null {
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

function figuresBeside({ held }: FilledCell): readonly Figure[] {
  const [first] = held
  if (!first) return []
  const { start, end } = sentenceOf(first.paper, first.position.span.start)
  const { toward } = first.position
  return first.paper.reading.figures.filter(
    ({ span, topic }) => span.start >= start && span.end <= end && topic !== 'count' && toward.includes(span.quote),
  )
}
