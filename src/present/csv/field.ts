/**
 * What a spreadsheet would run as a formula: a field that begins with `=`, `+`, `-`, `@` or one of their wide forms,
 * blanks or not, or with a tab or a line break (OWASP, CSV injection). Apostrophes before it do not count.
 */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u

/** Puts an apostrophe before a text that a spreadsheet would run. {@link unguarded} takes it off again. */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** The text as it was before it was guarded. */
export function unguarded(field: string): string {
  return field.startsWith("'") && formula.test(field.slice(1)) ? field.slice(1) : field
}

/** One field of a CSV file (RFC 4180): quotes doubled, safe to open in a spreadsheet. Numbers stand as they are. */
export function csvField(value: string | number): string {
  const text = typeof value === 'string' ? guarded(value) : String(value)
  return /[",;\r\n\t']/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}

/** A whole CSV file (RFC 4180): every line ends with CRLF, the last too. */
export function csvText(records: readonly (readonly (string | number)[])[]): string {
  return records.map((fields) => `${fields.map(csvField).join(',')}\r\n`).join('')
}
