import type { Ground } from '../../ground/ground.ts'
import {
  between,
  bySentence,
  type Finding,
  isRelative,
  joined,
  near,
  type Passage,
  type Printed,
  rounding,
} from './passage.ts'

/** "376 prisoners, 212 of them Kelmarian and 164 Sardovian": what stands right behind the first part. */
const OF_THEM = /^,? of (?:them|whom|which|these|those)\b/iu
/** Words right before a total that say that it is the sum of what stands before them. */
const MAKES =
  /\b(?:which (?:together )?makes?|which (?:adds?|add) up to|that (?:makes|is|adds up to)|together (?:making|making up)|adding up to|totall?ing|(?:making|giving|for) a total of)\s+(?:\p{Ll}+ )?$/iu

/**
 * A whole and the parts of it that are named: "60 boats, 40 of them fishing boats and 20 ferries". Parts need not be
 * all there is, so it fails only where they are more than the whole; else it is said only where the sum comes out.
 */
export function partChecks(_ground: Ground, passage: Passage): Finding[] {
  return bySentence(passage).flatMap((figures) =>
    figures.flatMap((total, at) => {
      const parts = partsBehind(passage, total, figures.slice(at + 1))
      if (parts.length < 2 || isRelative(total)) return []
      const expected = sumOf(parts)
      const holds = near(expected, total.value, rounding(total.value) / 2 + 0.001)
      if (!holds && expected < total.value * 1.02) return []
      return [{ check: 'sum of parts = total', about: total, from: parts, expected, holds, working: joined(parts) }]
    }),
  )
}

function partsBehind(passage: Passage, total: Printed, rest: readonly Printed[]): Printed[] {
  const [first] = rest
  const { text } = passage.paper.article
  if (!first || !/^[\s\p{L}]{0,40}[,:(–—-]\s*$/u.test(between(passage, total, first))) return []
  if (!OF_THEM.test(text.slice(first.counted.figure.span.end, first.counted.figure.span.end + 16))) return []
  const parts = [first]
  for (const next of rest.slice(1)) {
    const gap = between(passage, parts.at(-1) as Printed, next)
    if (/[;:.()]/u.test(gap) || isRelative(next) || next.value > total.value) break
    parts.push(next)
  }
  return parts
}

/**
 * "212 on one side and 164 on the other, which makes 376 families": the words before the last figure say that it is the
 * sum. Where the things counted bear different names it is said only where the sum comes out.
 */
export function madeChecks(_ground: Ground, passage: Passage): Finding[] {
  return bySentence(passage).flatMap((figures) =>
    figures.flatMap((total, at) => {
      const last = figures[at - 1]
      const parts = figures.slice(0, at).filter((one) => !isRelative(one) && one.counted.figure.topic !== 'duration')
      if (!last || parts.length < 2 || parts.length > 4 || isRelative(total)) return []
      if (!MAKES.test(between(passage, last, total))) return []
      const expected = sumOf(parts)
      const holds = near(expected, total.value, rounding(total.value) / 2 + 0.001)
      const oneUnit = new Set([total, ...parts].map(({ counted }) => counted.figure.unit)).size === 1
      if (!holds && !oneUnit) return []
      return [{ check: 'sum of parts = total', about: total, from: parts, expected, holds, working: joined(parts) }]
    }),
  )
}

const sumOf = (parts: readonly Printed[]): number => parts.reduce((sum, { value }) => sum + value, 0)
