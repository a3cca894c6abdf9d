import type { PageFind, PageGiven, PageRow } from '../pageRow.ts'
import { besideButton } from './buttons.ts'

/** Words of a line between two of the page's lines at most. */
const between = 3

/**
 * Lines that are of the page by their place: those that are buttons only beside others ("X" under "Share"), and in the body of the
 * text any few words between two lines of the page.
 */
export function withNeighbours(rows: readonly PageRow[], finds: Map<number, PageFind>, given: PageGiven): void {
  const spread = (from: number, step: 1 | -1) => {
    for (let at = from + step; rows[at] && !finds.has(at) && besideButton(rows[at]!, given); at += step)
      finds.set(at, { kind: 'navigation', rule: 'page-beside' })
  }
  const sure = [...finds].filter(([, { kind }]) => kind !== 'related').map(([at]) => at)
  for (const at of sure) spread(at, 1)
  for (const at of sure) spread(at, -1)
  aloneTogether(rows, finds, given)
  for (let at = 1; at + 1 < rows.length; at++) {
    const row = rows[at]!
    const amid = finds.get(at - 1)?.kind === 'navigation' && finds.get(at + 1)?.kind === 'navigation'
    if (amid && !finds.has(at) && row.inBody && row.words <= between && !/[.!?:,;]$/.test(row.text))
      finds.set(at, { kind: 'navigation', rule: 'page-between' })
  }
}

/** Two or more lines in a row in the body, three above it, that are buttons beside others. */
function aloneTogether(rows: readonly PageRow[], finds: Map<number, PageFind>, given: PageGiven): void {
  for (let from = 0; from < rows.length; from++) {
    let end = from
    while (end < rows.length && !finds.has(end) && rows[end]!.words <= between && besideButton(rows[end]!, given)) end++
    if (end - from >= (rows[from]!.inBody ? 2 : 3))
      for (let at = from; at < end; at++) finds.set(at, { kind: 'navigation', rule: 'page-together' })
    from = Math.max(from, end - 1)
  }
}
