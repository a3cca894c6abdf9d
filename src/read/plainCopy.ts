import { joinParagraphs, splitLines } from './lines/lines.ts'

/** Blanks that are no plain space, those of no width among them; joiners of letters and emoji are no blanks. */
const wide = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/
const wides = new RegExp(wide, 'g')
const hyphens = /[\u2010\u2011]/g
/** A line that was broken for want of room is at least this long. */
const FULL = 45

/**
 * A copy of a text in which every blank is a plain space, every hyphen a plain one, and lines that were only broken for want of
 * room go on, so that no rule has to know more than that. As long as the text, unit by unit: what is found in the copy is
 * then cut from the text itself. The same string where there is nothing to change.
 */
export function plainCopy(text: string): string {
  const blanks = wide.test(text) ? text.replace(wides, ' ') : text
  const dashes = /[\u2010\u2011]/.test(blanks) ? blanks.replace(hyphens, '-') : blanks
  return unwrapped(/(?:^|\n)\t/.test(dashes) ? dashes.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length)) : dashes)
}

/** Puts spaces in the place of line breaks within hard-wrapped paragraphs. */
function unwrapped(text: string): string {
  const lines = splitLines(text)
  const breaks: [from: number, to: number][] = []
  for (const { lines: of } of joinParagraphs(lines)) {
    const [first, next] = of
    const own = lines.slice(first, next)
    if (own.length < 2 || own.slice(0, -1).some(({ text: line }) => line.trim().length < FULL)) continue
    // Two lines with a capital each may be a headline and its byline.
    if (own.length === 2 && /^\s*\p{Lu}/u.test(own[1]!.text) && first < 8) continue
    for (let at = 0; at + 1 < own.length; at++) breaks.push([own[at]!.end, own[at + 1]!.start])
  }
  if (breaks.length === 0) return text
  const pieces: string[] = []
  let from = 0
  for (const [start, end] of breaks) {
    pieces.push(text.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return pieces.join('') + text.slice(from)
}
