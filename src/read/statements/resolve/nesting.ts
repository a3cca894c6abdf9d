import type { Candidate } from '../candidate.ts'

/**
 * For each candidate the index of the one that reports it: the narrowest whose content holds its cue. `null` when
 * nobody does. Candidates must be in the order of the text; each looks at the 40 before and after it.
 */
export function nesting(candidates: readonly Candidate[]): (number | null)[] {
  const from = candidates.map(({ content }) => Math.min(...content.map(({ start }) => start)))
  const to = candidates.map(({ content }) => Math.max(...content.map(({ end }) => end)))
  return candidates.map((inner, i) => {
    const at = inner.cue[0]?.start ?? 0
    let [best, width]: [number | null, number] = [null, Number.POSITIVE_INFINITY]
    for (let j = Math.max(0, i - 40); j < Math.min(candidates.length, i + 40); j++) {
      if (j === i || at < from[j]! || at >= to[j]!) continue
      const outer = candidates[j]!
      const part = outer.content.find(({ start, end }) => start <= at && at < end)
      const own = inner.content.some((c) => outer.cue.some(({ start }) => c.start <= start && start < c.end))
      if (part && !own && part.end - part.start < width) [best, width] = [j, part.end - part.start]
    }
    return best
  })
}
