import type { Stretch } from './things.ts'

/** A paragraph of a text. */
export type Paragraph = Stretch

const longest = 6_000

/**
 * The paragraphs of a text: between empty lines, or between line ends where no line is empty. One longer than 6,000
 * characters is parted at a space. Together with the white space between them they are the whole text.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const gap = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/g : /\n+/g
  const paragraphs: Paragraph[] = []
  let at = 0
  const put = (end: number) => {
    if (text.slice(at, end).trim() !== '') paragraphs.push(...parted(text, at, end))
  }
  for (const match of text.matchAll(gap)) {
    put(match.index)
    at = match.index + match[0].length
  }
  put(text.length)
  return paragraphs
}

function parted(text: string, start: number, end: number): Paragraph[] {
  const parts: Paragraph[] = []
  let from = start
  while (end - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const to = space > from + longest / 2 ? space + 1 : whole(text, from + longest)
    parts.push({ start: from, end: to })
    from = to
  }
  return [...parts, { start: from, end }]
}

/** Never between the halves of one character. */
const whole = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}

/** A piece of text over which the same things lie. */
export interface Segment<T> extends Stretch {
  readonly over: readonly T[]
}

/**
 * Cuts a stretch of text wherever something over it begins or ends, so that overlapping things need no nesting. The
 * marks must be in order of their start. Linear in marks and in what overlaps.
 */
export function segmentsOf<T extends Stretch>({ start, end }: Stretch, marks: readonly T[]): Segment<T>[] {
  const inside = marks.filter((mark) => mark.start < end && start < mark.end)
  const cuts = new Set([start, end])
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start))
    cuts.add(Math.min(end, mark.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const segments: Segment<T>[] = []
  let open: T[] = []
  let next = 0
  for (const [n, from] of edges.slice(0, -1).entries()) {
    open = open.filter((mark) => mark.end > from)
    for (let mark = inside[next]; mark && mark.start <= from; mark = inside[++next]) open.push(mark)
    segments.push({ start: from, end: edges[n + 1] ?? end, over: open })
  }
  return segments
}

/** The marks of each paragraph: those are handed out once, not looked through for every paragraph. */
export function sharedOut<T extends Stretch>(paragraphs: readonly Paragraph[], marks: readonly T[]): T[][] {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  const shares: T[][] = paragraphs.map(() => [])
  let first = 0
  for (const mark of sorted) {
    while (first < paragraphs.length && (paragraphs[first]?.end ?? 0) <= mark.start) first++
    for (let n = first; n < paragraphs.length && (paragraphs[n]?.start ?? 0) < mark.end; n++) shares[n]?.push(mark)
  }
  return shares
}
