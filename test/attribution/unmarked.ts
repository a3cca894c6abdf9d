/** The parts of a statement as they stand in the text, in its order. */
export interface Marked {
  readonly source: readonly string[]
  readonly cue: readonly string[]
  readonly content: readonly string[]
}

interface Part {
  readonly statement: number
  readonly kind: 's' | 'c' | 'x'
  readonly start: number
  readonly end: number
}

/**
 * Takes the marks {s source} {c cue} {x content} out of a text and says what stood in them, statement by statement.
 * A number before the letter tells the statements apart ({2s …}, the first has none); marks may nest.
 */
export function unmarked(source: string): { text: string; statements: readonly Marked[] } {
  const parts: Part[] = []
  const open: Omit<Part, 'end'>[] = []
  let text = ''
  for (const piece of source.split(/(\{\d?[scx] |\})/)) {
    const mark = /^\{(\d?)([scx]) $/.exec(piece)
    if (mark) open.push({ statement: Number(mark[1] || 1), kind: mark[2] as Part['kind'], start: text.length })
    else if (piece === '}') parts.push({ ...(open.pop() as Part), end: text.length })
    else text += piece
  }
  parts.sort((a, b) => a.start - b.start)
  const count = Math.max(0, ...parts.map(({ statement }) => statement))
  const words = (statement: number, kind: Part['kind']): string[] =>
    parts.filter((p) => p.statement === statement && p.kind === kind).map(({ start, end }) => text.slice(start, end))
  const statements = Array.from({ length: count }, (_, i) => ({
    source: words(i + 1, 's'),
    cue: words(i + 1, 'c'),
    content: words(i + 1, 'x'),
  }))
  return { text, statements }
}
