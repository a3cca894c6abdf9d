/** A passage longer than this is cut, at the end of a sentence where there is one. In UTF-16 code units. */
const longest = 1_200
const sentenceEnd = /[.!?…。！？]["'”’»)\]]*\s/g

/**
 * The passages of a text, without the white space around them: its lines, the long ones cut at the last end of a
 * sentence that fits, else at a space, else anywhere but inside a character. Linear in the length of the text.
 */
export function splitPassages(text: string): { readonly start: number; readonly end: number }[] {
  const passages: { start: number; end: number }[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    let from = line.index
    const last = line.index + line[0].length
    while (from < last) {
      const to = last - from <= longest ? last : cutAt(text, from)
      const [start, end] = trim(text, from, to)
      if (start < end) passages.push({ start, end })
      from = to
    }
  }
  return passages
}

function cutAt(text: string, from: number): number {
  const piece = text.slice(from, from + longest)
  let at = 0
  for (const stop of piece.matchAll(sentenceEnd)) at = stop.index + stop[0].length
  if (at > longest / 4) return from + at
  const space = piece.search(/\s\S*$/)
  if (space > longest / 4) return from + space + 1
  const halved = /[\ud800-\udbff]/.test(piece.at(-1)!) && /[\udc00-\udfff]/.test(text[from + longest] ?? '')
  return from + longest - (halved ? 1 : 0)
}

function trim(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return [start, end]
}
