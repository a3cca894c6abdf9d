import type { Statement } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'

interface HeldSpan {
  readonly start: number
  readonly end: number
  readonly statement: Statement
}

/** The statement to which a good part of a sentence belongs, the innermost of several. Sentences are asked for in order. */
export function heldIn(statements: readonly Statement[]): (sentence: Sentence) => Statement | null {
  const spans = statements
    .flatMap((statement) => statement.content.map(({ start, end }): HeldSpan => ({ start, end, statement })))
    .sort((a, b) => a.start - b.start)
  let next = 0
  let open: HeldSpan[] = []
  return ({ start, end }) => {
    open = open.filter((span) => span.end > start)
    for (; next < spans.length && spans[next]!.start < end; next++)
      if (spans[next]!.end > start) open.push(spans[next]!)
    let best: HeldSpan | null = null
    for (const span of open) {
      const shared = Math.min(end, span.end) - Math.max(start, span.start)
      if (shared >= (end - start) / 3 && (!best || span.end - span.start < best.end - best.start)) best = span
    }
    return best?.statement ?? null
  }
}
