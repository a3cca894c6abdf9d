import { cutTrimmed, type Furniture, type Reading, type Span } from '../../model/index.ts'
import { firstFrom } from '../firstFrom.ts'

/**
 * A reading with the page's lines among its furniture, in the order of the text. What is said goes round such a line in the
 * middle of it, in two parts.
 */
export function withPage(reading: Reading, text: string, page: readonly Furniture[]): Reading {
  if (page.length === 0) return reading
  const furniture = [...reading.furniture, ...page].sort((a, b) => a.span.start - b.span.start)
  const lines = page.map(({ span }) => span)
  const round = (spans: readonly Span[]): Span[] => spans.flatMap((span) => partsOf(span, text, lines))
  const statements = reading.statements.map((one) => ({
    ...one,
    source: round(one.source),
    cue: round(one.cue),
    content: round(one.content),
  }))
  return { ...reading, furniture, statements }
}

function partsOf(span: Span, text: string, lines: readonly Span[]): Span[] {
  const within = lines.slice(firstFrom(lines, span.start), firstFrom(lines, span.end))
  if (within.length === 0) return [span]
  const starts = [span.start, ...within.map(({ end }) => end)]
  const ends = [...within.map(({ start }) => start), span.end]
  return starts.flatMap((start, i) => cutTrimmed(text, start, ends[i]!) ?? [])
}
