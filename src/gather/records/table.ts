import Papa from 'papaparse'
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
 * are columns (a comma that was not quoted) is a problem of its own; the rows after it are read. So is a quotation that is
 * never closed: everything before it is read.
 */
export function tableRecords(text: string): Place[] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  const isOpen = errors.some(({ code }) => code === 'MissingQuotes')
  const rows: Row[] = []
  let line = 1
  for (const raw of isOpen ? data.slice(0, -1) : data) {
    // Where lines end now with a return and now without, it is left behind the last value.
    const fields = [...raw.slice(0, -1), (raw.at(-1) ?? '').replace(/\r$/, '')]
    if (fields.length > 1 || fields[0] !== '') rows.push({ fields, line })
    line += 1 + raw.reduce((sum, field) => sum + (field.match(/\r\n?|\n/g)?.length ?? 0), 0)
  }
  if (!isOpen) return placed(rows)
  const problem = `a quotation mark is opened here and never closed`
  return [...placed(rows), { number: Math.max(rows.length, 1), place: `line ${line}`, problem }]
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
