/** A text value as iCalendar writes it (RFC 5545, 3.3.11): backslash, semicolon, comma and line breaks escaped. */
export function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
}

/** How many bytes of UTF-8 a line may have before its break. */
const longest = 75

/** A content line (RFC 5545, 3.1): folded after at most 75 bytes, never inside a character; ends with CRLF. */
export function contentLine(line: string): string {
  let [folded, bytes] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > longest) {
      folded += '\r\n '
      bytes = 1
    }
    folded += character
    bytes += size
  }
  return `${folded}\r\n`
}
