import { parse } from 'csv-parse/sync'
import { publishedOf } from '../published.ts'
import { fieldsOf } from './fields.ts'
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
  const rows: Row[] = []
  const take = (fields: string[], { lines }: { readonly lines: number }): null => {
    // A row is counted where it ends; without the line breaks in it, where it begins.
    rows.push({ fields, line: lines - fields.reduce((sum, field) => sum + (field.match(/\r\n?|\n/g)?.length ?? 0), 0) })
    return null
  }
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: take,
    })
    return placed(rows)
  } catch (error) {
    // A table whose last quotation is never closed: everything before it is read, the rest is a problem.
    const problem = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 160) : String(error)
    const number = Math.max(rows.length, 1)
    return [...placed(rows), { number, place: `record ${number}`, problem }]
  }
}

interface Row {
  readonly fields: readonly string[]
  readonly line: number
}

type Fields = ReturnType<typeof fieldsOf>

function placed([head, ...body]: readonly Row[]): Place[] {
  const names = head?.fields ?? []
  const fields = fieldsOf(names)
  const wrong = problemOfHead(names, fields)
  if (wrong) return [{ number: 1, place: `line ${head?.line ?? 1}`, ...wrong }]
  return body.map(({ fields: values, line }, i): Place => {
    const number = i + 1
    const place = `line ${line}, record ${number}`
    if (values.slice(names.length).some((value) => value.trim() !== ''))
      return { number, place, problem: `it has ${values.length} values for ${names.length} columns` }
    const record = Object.fromEntries(names.map((name, j) => [name, values[j] ?? '']))
    const moved = movedIn(record, fields)
    return moved ? { number, place, ...moved } : { number, place, record }
  })
}

type Wrong = { readonly problem: string; readonly needs?: string } | null

/** No column with the text, or two columns of one name, of which nobody can tell which is meant. */
function problemOfHead(names: readonly string[], fields: Fields): Wrong {
  if (fields.text === undefined) {
    const shown = names
      .slice(0, 8)
      .map((name) => name.slice(0, 30))
      .join(', ')
    return { problem: `no column holds the text (columns: ${shown || 'none'})` }
  }
  const plain = names.map((name) => name.trim().toLowerCase())
  const used = Object.values(fields).map((name) => name.trim().toLowerCase())
  const twice = used.find((name) => plain.indexOf(name) !== plain.lastIndexOf(name))
  return twice === undefined
    ? null
    : { problem: `two columns are called "${twice}"`, needs: 'one column of each name: rename one of the two' }
}

/** A value that is a day and nothing else. */
const isDay = (value: string): boolean => /^\s*\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:[T ][\d:.Z+-]*)?\s*$/.test(value)

/** The day stands under another name and something else where the day should be: the columns of this row have moved. */
function movedIn(record: Readonly<Record<string, string>>, { published, ...others }: Fields): Wrong {
  if (published === undefined) return null
  const there = record[published] ?? ''
  if (there.trim() === '' || publishedOf(there) !== null) return null
  const other = Object.values(others).find((name) => isDay(record[name] ?? ''))
  if (other === undefined) return null
  const shown = there.length > 40 ? `${there.slice(0, 37)}…` : there
  return {
    problem: `"${published}" is "${shown}", and the day stands under "${other}": its columns have moved`,
    needs: 'its values in the order of the first line',
  }
}
