import { parse } from 'csv-parse/sync'
import { fieldsOf, textNames } from './fields.ts'
import type { Place } from './json.ts'

/** The mark between columns: the one of tab, semicolon and comma that the first line has most of; a comma when none. */
export function delimiterOf(text: string): string {
  const head = (text.split(/\r?\n/, 1)[0] ?? '').slice(0, 10_000)
  const count = (mark: string): number => head.split(mark).length
  return ['\t', ';', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',')
}

/**
 * The records of a table with named columns (RFC 4180; comma, semicolon or tab). A row with more values than there
 * are columns (a comma that was not quoted) is a problem of its own; the rows after it are read.
 */
export function tableRecords(text: string): Place[] {
  let rows: string[][]
  try {
    rows = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    return rowsBefore(text, error)
  }
  return placed(rows)
}

/** A table whose last quotation is never closed: everything before it is read, the rest is a problem. */
function rowsBefore(text: string, error: unknown): Place[] {
  const message = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : String(error)
  const rows: string[][] = []
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (row: string[]) => {
        rows.push(row)
        return null
      },
    })
  } catch {
    // The same error as before; the rows that came before it are kept.
  }
  const places = placed(rows)
  return [
    ...places,
    { number: Math.max(rows.length, 1), place: `record ${Math.max(rows.length, 1)}`, problem: message },
  ]
}

function placed(rows: readonly string[][]): Place[] {
  const [head, ...body] = rows
  const fields = fieldsOf(head ?? [])
  if (head === undefined || fields.text === undefined) {
    const names = (head ?? [])
      .slice(0, 8)
      .map((name) => name.slice(0, 30))
      .join(', ')
    return [
      {
        number: 1,
        place: 'first line',
        problem: `no column holds the text (columns: ${names || 'none'}); ${textNames}`,
      },
    ]
  }
  return body.map((row, i): Place => {
    const number = i + 1
    const place = `record ${number}`
    if (row.slice(head.length).some((value) => value.trim() !== '')) {
      return { number, place, problem: `it has ${row.length} values for ${head.length} columns` }
    }
    return { number, place, record: Object.fromEntries(head.map((name, j) => [name, row[j] ?? ''])) }
  })
}
