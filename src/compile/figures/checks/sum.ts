import { fromLexicon } from '../../../model/index.ts'
import type { Ground } from '../../ground/ground.ts'
import {
  between,
  bySentence,
  type Finding,
  joined,
  near,
  type Passage,
  type Printed,
  rounding,
  sameUnit,
} from './passage.ts'

/**
 * A total against its parts in one sentence. The words must say that the parts are all there is ("in total", "made up
 * of", "combined"; see the lexicon), the total is the greatest figure, and every other figure of its unit is a part.
 */
export function sumChecks({ lexicon }: Ground, passage: Passage): Finding[] {
  const phrases = totalsOf(lexicon)
  return bySentence(passage).flatMap((figures) => {
    const total = [...figures].sort((a, b) => b.value - a.value)[0] as Printed
    const parts = figures.filter((one) => one !== total && sameUnit(one, total))
    const plain = [total, ...parts].every(
      ({ counted }) => counted.figure.per === null && counted.figure.unit !== 'percent',
    )
    if (parts.length < 2 || !plain || !phrases.test(passage.text(total)) || !outside(passage, total, parts)) return []
    const expected = parts.reduce((sum, { value }) => sum + value, 0)
    // Parts are often rounder than their total: what the total leaves open is all that may lie between.
    const slack = rounding(total.value)
    const open = [total, ...parts].some(
      ({ counted }) => counted.figure.bound !== 'exact' && counted.figure.bound !== 'about',
    )
    const holds = near(expected, total.value, Math.min(slack, 0.1) + 0.001)
    return open && !holds
      ? []
      : [{ check: 'sum of parts = total', about: total, from: parts, expected, holds, working: joined(parts) }]
  })
}

const totalsOf = fromLexicon(({ comparing }) => new RegExp(`\\b(?:${comparing.totals.join('|')})\\b`, 'iu'))

/** The total stands before or after all of its parts, and nothing between says that they are only examples. */
function outside(passage: Passage, total: Printed, parts: readonly Printed[]): boolean {
  const start = ({ counted }: Printed) => counted.figure.span.start
  const before = parts.every((part) => start(part) > start(total))
  const after = parts.every((part) => start(part) < start(total))
  return (
    (before || after) &&
    parts.every((part) => !/\bincluding\b|\bamong them\b|\bof whom\b/iu.test(between(passage, total, part)))
  )
}
