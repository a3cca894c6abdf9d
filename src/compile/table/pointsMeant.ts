import type { Position, Span } from '../../model/index.ts'
import type { Paper } from '../ground/paper.ts'

/** Ordinals in words, in order. */
export const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
/** The numbers of points, as a part of an expression. */
export const POINTS = ORDINALS.join('|')
const NAMED = new RegExp(
  String.raw`^(?:the\s+)?(${POINTS})(?:\s*(?:,|and|or)\s*(?:the\s+)?(${POINTS}))?(?:\s+points?\b|\s*[“"'‘]|$)`,
  'iu',
)

/**
 * The points of a plan that a position names by number only ("accepted the third point"): of the plan put forward last
 * before it in the same article. Empty where it names none, or where the article prints no such plan.
 */
export function pointsMeant({ reading }: Paper, { toward, span }: Position): readonly Span[] {
  const named = NAMED.exec(toward.trim())
  if (!named) return []
  const plan = reading.proposals.findLast(
    ({ points }) => points.length > 1 && points.every((one) => one.span.start < span.start),
  )
  const numbers = named.slice(1).map(pointNumber)
  return plan ? plan.points.filter(({ n }) => numbers.includes(n)).map((point) => point.span) : []
}

/** The number that an ordinal stands for; `null` for none. */
export function pointNumber(word: string | undefined): number | null {
  const at = word === undefined ? -1 : ORDINALS.indexOf(word.toLowerCase())
  return at < 0 ? null : at + 1
}
