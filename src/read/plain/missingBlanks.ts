import { type Edit, edits } from './edits.ts'

/** A mark at the end of a sentence with the next sentence behind it and nothing between ("signed.The", "left!”Two"); no address. */
const stops = /[.!?][”’)]{0,2}(?=[“‘]?\p{Lu}(?:\p{Ll}|[\s’']))(?!(?:Com|Org|Net|Eu|Uk|Js|Io|Tv)\b)/gu
const wordBefore = /(?:^|[\s(“‘"'])[\p{L}\p{N}’'-]{0,30}(?:\p{Ll}{2}|\p{Lu}{2}|\d|\p{Ll}[%)])$/u
/** Straight marks between two words, of which it has to be told whether they open or close. */
const straight = /"(?=\p{Lu}?\p{Ll})/gu
const opening = /“(?=\p{Lu}?\p{Ll})/gu
const closing = /”(?=\p{L}{2})/gu
const comma = /,(?=\p{Ll}{2})/gu

/** The blank that is missing between two sentences, behind a comma, or between a quotation and the words beside it. */
export function missingBlanks(text: string): Edit[] {
  const behind = (at: number, pattern: RegExp): boolean => pattern.test(text.slice(Math.max(0, at - 34), at))
  return [
    ...edits(text, stops, ([mark], at) => (behind(at, wordBefore) ? `${mark} ` : null)),
    ...edits(text, straight, ([mark], at) => {
      if (!behind(at, /[\p{L}\p{N}][.!?,]$|\p{Ll}{3}$/u)) return null
      return isClosing(text, at) ? `${mark} ` : ` ${mark}`
    }),
    ...edits(text, opening, ([mark], at) => (behind(at, /\p{L}{2}[,;:]$|\p{Ll}{2}$/u) ? ` ${mark}` : null)),
    ...edits(text, closing, ([mark], at) => (behind(at, /[,.!?]$/) ? `${mark} ` : null)),
    ...edits(text, comma, ([mark], at) => (behind(at, /\p{Ll}{3}$/u) ? `${mark} ` : null)),
  ]
}

/** True for every second straight mark of a line. */
function isClosing(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - 2_000), at)
  return line.split('"').length % 2 === 0
}
