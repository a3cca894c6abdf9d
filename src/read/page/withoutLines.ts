import type { Stretch } from '../plain/edits.ts'

/** A line that ends like this may go on below, if it has as many words as no heading has. */
const open = /[\p{L}\d,]$/u
const [goesOn, leastWords] = [/^\s*\p{Ll}{2}/u, 6]

/**
 * The text with blanks in the place of the given lines, as long as before. Where they part the halves of a sentence the line
 * breaks between these become blanks too, so that it is read as one.
 */
export function withoutLines(text: string, lines: readonly Stretch[]): string {
  const pieces: string[] = []
  let from = 0
  for (let at = 0; at < lines.length; ) {
    let next = at + 1
    while (next < lines.length && !/\S/.test(text.slice(lines[next - 1]!.end, lines[next]!.start))) next++
    const [start, end] = [lines[at]!.start, lines[next - 1]!.end]
    const above = text.slice(from, start)
    const after = text.slice(end, end + 200)
    const joined = isOpen(above) && goesOn.test(after)
    const kept = joined ? above.trimEnd() : above
    const blank = joined ? end + after.search(/\S/) : end
    pieces.push(kept, joined ? ' '.repeat(blank - from - kept.length) : text.slice(start, end).replace(/[^\r\n]/g, ' '))
    from = blank
    at = next
  }
  pieces.push(text.slice(from))
  return pieces.join('')
}

function isOpen(above: string): boolean {
  const line = above.trimEnd()
  const last = line.slice(Math.max(line.lastIndexOf('\n') + 1, line.length - 2_000))
  return open.test(line) && last.split(/\s+/).length >= leastWords
}
