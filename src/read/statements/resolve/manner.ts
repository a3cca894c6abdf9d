import type { Manner } from '../../../model/index.ts'
import type { SayingClass } from '../../../model/lexicon/saying.ts'
import type { Quotation } from '../../draft.ts'
import type { Candidate, Stretch } from '../candidate.ts'

/**
 * How the content stands: `direct` when every part of it is a quotation, `mixed` when a quotation is in it,
 * `indirect` otherwise. A quotation that holds the cue as well does not count. `quotations` are in the order of the text.
 */
export function mannerOf(
  content: readonly Stretch[],
  cue: Stretch | undefined,
  quotations: readonly Quotation[],
): Manner {
  const around = (q: Quotation): boolean => cue !== undefined && q.start <= cue.start && cue.end <= q.end
  const touching = content.map((part) => quotationsIn(quotations, part).filter((q) => !around(q)))
  const direct = content.every((part, i) => (touching[i] ?? []).some((q) => q.start <= part.start && part.end <= q.end))
  if (direct) return 'direct'
  return touching.some((list) => list.length > 0) ? 'mixed' : 'indirect'
}

function quotationsIn(quotations: readonly Quotation[], { start, end }: Stretch): Quotation[] {
  let [low, high] = [0, quotations.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (quotations[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let i = Math.max(0, low - 8); i < quotations.length && quotations[i]!.start < end && found.length < 50; i++) {
    if (quotations[i]!.end > start) found.push(quotations[i]!)
  }
  return found
}

/** Whether the statement denies: a verb of denying, or a negated one ("did not say that"). Two negations cancel. */
export function isDenial(kind: SayingClass, negated: boolean): boolean {
  return (kind === 'deny') !== negated
}

/** True when the cue itself stands in a quotation. */
export function isInQuotation({ cue: [cue] }: Candidate, quotations: readonly Quotation[]): boolean {
  return cue !== undefined && quotationsIn(quotations, cue).some(({ start, end }) => start < cue.start && cue.end < end)
}
