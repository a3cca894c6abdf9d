import type { Quotation, Token } from '../draft.ts'

/** A text with plain marks around its quotations, and where they stand in the place of marks of two units. */
export interface PlainMarks {
  readonly text: string
  readonly wide: ReadonlySet<number>
}

/**
 * A text with “ and ” in the place of whatever marks its quotations ("…", ‘…’, «…», „…“, ``…''), so that every rule has to
 * know one pair only. As long as the text, unit by unit: every offset stays.
 */
export function withPlainMarks(text: string, quotations: readonly Quotation[]): PlainMarks {
  const marks = new Map<number, string>()
  const wide = new Set<number>()
  const put = (from: number, to: number, mark: string): void => {
    if (text[from] === mark || to - from > 2) return
    marks.set(from, to - from === 2 ? `${mark} ` : mark)
    if (to - from === 2) wide.add(from)
  }
  for (const { start, end, inner, closed } of quotations) {
    put(start, inner.start, '“')
    if (closed) put(inner.end, end, '”')
  }
  if (marks.size === 0) return { text, wide }
  const pieces: string[] = []
  let from = 0
  for (const [at, mark] of [...marks].sort(([a], [b]) => a - b)) {
    pieces.push(text.slice(from, at), mark)
    from = at + mark.length
  }
  return { text: pieces.join('') + text.slice(from), wide }
}

/** Words of a text with plain marks, with the offsets that they have in the text as it is. */
export const asLong = (tokens: Token[], { wide }: PlainMarks): Token[] =>
  wide.size === 0 ? tokens : tokens.map((token) => (wide.has(token.start) ? { ...token, end: token.end + 1 } : token))
