/** A table to read and to take away: a head, and rows with a field for each column. */
export interface Sheet {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/**
 * A sheet as CSV (RFC 4180: CRLF, quotes doubled). A text that a spreadsheet would run as a formula gets a leading `'`:
 * one that begins with `=`, `+`, `-`, `@`, a tab or a line end, also behind white space (OWASP, CSV injection).
 */
export function csvOf({ columns, rows }: Sheet): string {
  return [columns, ...rows].map((fields) => `${fields.map(field).join(',')}\r\n`).join('')
}

function field(value: string | number): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const text = /^[\s\uFEFF]*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n\t']/.test(text) ? `"${text.replace(/"/g, '""')}"` : text
}
