/** Code points that take two columns (UAX #11: W and F, in blocks). */
const wide: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1faff],
  [0x20000, 0x3fffd],
]

/** Columns of one character: 0 for marks and joiners, 2 for wide East Asian characters and emoji, else 1. */
function columns(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (/^[\p{M}\u200c\u200d]$/u.test(character)) return 0
  if (wide.some(([from, to]) => from <= code && code <= to)) return 2
  return /^\p{Emoji_Presentation}$/u.test(character) ? 2 : 1
}

/** How many terminal columns a text takes. The text must have been made visible first. */
export function widthOf(text: string): number {
  let total = 0
  for (const character of text) total += columns(character)
  return total
}

/** The text, filled with spaces up to `width` columns; longer texts stay as they are. */
export function fill(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** The text if it takes at most `width` columns, else its beginning, cut between words where possible, and `…`. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const head = take(text, width - 1)
  const space = head.lastIndexOf(' ')
  const kept = space > head.length * 0.6 ? head.slice(0, space) : head
  return `${kept.replace(/[\s,;:–—-]+$/u, '')}…`
}

/** The beginning of a text that fits into `width` columns. */
export function take(text: string, width: number): string {
  let [taken, used] = ['', 0]
  for (const character of text) {
    used += columns(character)
    if (used > width) break
    taken += character
  }
  return taken
}

/** Lines of at most `width` columns, broken between words; a word longer than a line is broken anywhere. `['']` for none. Linear. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let [line, used] = ['', 0]
  for (const word of text.split(' ')) {
    if (word === '') continue
    const size = widthOf(word)
    if (line !== '' && used + 1 + size <= width) {
      line += ` ${word}`
      used += 1 + size
      continue
    }
    if (line !== '') lines.push(line)
    if (size <= width) [line, used] = [word, size]
    else {
      const pieces = broken(word, width)
      line = pieces.pop() ?? ''
      used = widthOf(line)
      lines.push(...pieces)
    }
  }
  return line !== '' || lines.length === 0 ? [...lines, line] : lines
}

/** A word in pieces of at most `width` columns, never empty ones. */
function broken(word: string, width: number): string[] {
  const pieces: string[] = []
  let [piece, used] = ['', 0]
  for (const character of word) {
    const size = columns(character)
    if (piece !== '' && used + size > width) {
      pieces.push(piece)
      ;[piece, used] = ['', 0]
    }
    piece += character
    used += size
  }
  return [...pieces, piece]
}
