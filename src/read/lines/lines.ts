import { type Line, type Paragraph, stage } from '../draft.ts'

/** text → lines, and the paragraphs that they make. */
export const lines = stage({
  name: 'lines',
  needs: ['article'],
  adds: ['lines', 'paragraphs'],
  run: ({ article }) => {
    const found = splitLines(article.text)
    return { lines: found, paragraphs: joinParagraphs(found) }
  },
})

/** Splits at every line break that Unicode knows for plain text (LF, CR LF, CR, LS, PS). */
export function splitLines(text: string): Line[] {
  const found: Line[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    found.push({ start, end: index, text: text.slice(start, index) })
    start = index + mark.length
  }
  found.push({ start, end: text.length, text: text.slice(start) })
  return found
}

/**
 * One paragraph per line that is not blank; in a hard-wrapped text, one per block between blank lines.
 * A text counts as hard-wrapped when most of its lines that are followed by another are 50–100 characters long and
 * most of those do not end a sentence.
 */
export function joinParagraphs(all: readonly Line[]): Paragraph[] {
  const wrapped = isHardWrapped(all)
  const found: Paragraph[] = []
  for (let i = 0; i < all.length; i++) {
    if (blank(all[i])) continue
    let next = i + 1
    if (wrapped && !startsItem(all[i])) while (next < all.length && !blank(all[next]) && !startsItem(all[next])) next++
    found.push({ start: all[i]!.start, end: all[next - 1]!.end, lines: [i, next] })
    i = next - 1
  }
  return found
}

function isHardWrapped(all: readonly Line[]): boolean {
  const followed = all.filter((line, i) => !blank(line) && i + 1 < all.length && !blank(all[i + 1]))
  if (followed.length < 4) return false
  const full = followed.filter(({ text }) => text.length >= 50 && text.length <= 100)
  const open = full.filter(({ text }) => !/[.!?:;”"’)]\s*$/.test(text))
  return full.length > followed.length * 0.7 && open.length > full.length * 0.6
}

const blank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === ''
const startsItem = (line: Line | undefined): boolean =>
  line !== undefined && /^\s*(?:[-*•–]|\(?\d{1,2}[.)])\s/.test(line.text)
