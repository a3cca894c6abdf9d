/** A stretch of a text by its offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const around = 340
const longest = 1400

/**
 * The paragraph around a stretch: between empty lines, or between line breaks where those paragraphs are very long.
 * At most 340 characters are kept on either side, cut between words. Cost does not depend on the length of the text.
 */
export function paragraphAround(text: string, { start, end }: Stretch): Stretch {
  const [low, high] = [Math.max(0, start - longest), Math.min(text.length, end + longest)]
  const before = text.slice(low, start)
  const after = text.slice(end, high)
  const wide = { start: low + endOfLast(before, /\n[^\S\n]*\n/g), end: end + startOfFirst(after, /\n[^\S\n]*\n/) }
  if (wide.end - wide.start <= longest + (end - start) && wide.start > low - 1) {
    if (start - wide.start <= around * 2 && wide.end - end <= around * 2) return trimmed(text, { start, end }, wide)
  }
  const line = { start: low + endOfLast(before, /\n/g), end: end + startOfFirst(after, /\n/) }
  return trimmed(text, { start, end }, line)
}

function endOfLast(text: string, sign: RegExp): number {
  let found = 0
  for (const match of text.matchAll(sign)) found = match.index + match[0].length
  return found
}

function startOfFirst(text: string, sign: RegExp): number {
  const found = text.search(sign)
  return found < 0 ? text.length : found
}

function trimmed(text: string, inner: Stretch, outer: Stretch): Stretch {
  let { start, end } = outer
  if (inner.start - start > around) {
    start = inner.start - around
    const space = text.slice(start, start + 60).search(/\s/)
    if (space >= 0) start += space + 1
    else if (isLow(text, start)) start += 1
  }
  if (end - inner.end > around) {
    end = inner.end + around
    const space = text.slice(end - 60, end).search(/\s\S*$/)
    if (space >= 0) end = end - 60 + space
    else if (isLow(text, end)) end -= 1
  }
  return { start: Math.min(start, inner.start), end: Math.max(end, inner.end) }
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** True when an excerpt begins (or ends) inside a paragraph, so that an ellipsis must say so. */
export function isCut(text: string, at: number, side: 'start' | 'end'): boolean {
  const neighbour = side === 'start' ? text.slice(Math.max(0, at - 2), at) : text.slice(at, at + 2)
  return neighbour !== '' && !neighbour.includes('\n')
}
