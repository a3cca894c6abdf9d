import Papa from 'papaparse'
import { type Coding, dayRange, Fault, Firmness, Layer, Stance } from '../../model/index.ts'
import { unguarded } from '../csv/field.ts'

/** Names under which the columns come, besides their own. */
const aliases: Readonly<Record<string, string>> = {
  'document id': 'document',
  doc: 'document',
  article: 'document',
  'document title': 'title',
  quote: 'text',
  selection: 'text',
  'statement text': 'text',
  organisation: 'organization',
  party: 'organization',
  actor: 'organization',
  speaker: 'person',
  issue: 'concept',
  category: 'concept',
  end: 'stop',
  date: 'time',
  day: 'time',
  'coder name': 'coder',
}

/** What a table needs: one column of each group. */
const needed: readonly (readonly string[])[] = [
  ['document', 'title'],
  ['organization', 'person'],
  ['concept'],
  ['stance', 'agreement'],
  ['text', 'start'],
]

export interface ReadCodings {
  readonly codings: readonly Coding[]
  /** Columns that nothing is made of. */
  readonly unused: readonly string[]
}

/**
 * Reads a statements CSV that was coded elsewhere, or exported before. Columns are found by their names, in any order;
 * commas, semicolons or tabs part them.
 *
 * @throws Fault `codings-invalid` naming the line: a column that is needed is missing, or a field has the wrong form.
 */
export function readCodings(path: string, content: string): ReadCodings {
  const [head, ...rows] = rowsOf(path, content)
  if (!head) throw new Fault('codings-invalid', { path, place: 'line 1', problem: 'the file is empty', way: needs })
  const names = head.fields.map(columnName)
  const twice = names.find((name, n) => name !== '' && names.indexOf(name) !== n)
  if (twice !== undefined) throw fault(path, head.line, `two columns are called "${twice}"`, 'rename one of them')
  for (const group of needed) {
    if (group.some((name) => names.includes(name))) continue
    const problem = `there is no column "${group.join('" or "')}"; there are ${names.join(', ')}`
    throw fault(path, head.line, problem, needs)
  }
  const known = new Set([...needed.flat(), 'stop', 'firmness', 'layer', 'toward', 'time', 'coder', 'id', 'source'])
  const codings = rows.map(({ fields, line }) => {
    const row = new Map(names.map((name, n) => [name, unguarded(fields[n] ?? '').trim()]))
    return codingOf(row, { path, line })
  })
  return { codings, unused: names.filter((name) => !known.has(name)) }
}

const needs = 'name the columns document (or title), organization, concept, stance (or agreement), and text'

const columnName = (raw: string): string => {
  const name = raw
    .replace(/^\ufeff/, '')
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
  return aliases[name] ?? name
}

const fault = (path: string, line: number, problem: string, way: string): Fault =>
  new Fault('codings-invalid', { path, place: `line ${line}`, problem, way })

interface Row {
  readonly fields: readonly string[]
  readonly line: number
}

function rowsOf(path: string, content: string): Row[] {
  const first = /^[^\r\n]*/.exec(content)?.[0] ?? ''
  const delimiter = [',', ';', '\t'].reduce((a, b) => (first.split(b).length > first.split(a).length ? b : a))
  const { data, errors } = Papa.parse<string[]>(content, { delimiter })
  // Of several mistakes in one line the first is the cause.
  const wrong = new Map(errors.reverse().map(({ code, row }) => [row ?? 0, code]))
  const rows: Row[] = []
  let line = 1
  for (const [n, raw] of data.entries()) {
    const code = wrong.get(n)
    if (code) throw fault(path, line, problemOf(code), 'close it, and double every quotation mark inside of it')
    // Where lines end now with a return and now without, it is left behind the last value.
    const fields = [...raw.slice(0, -1), (raw.at(-1) ?? '').replace(/\r$/, '')]
    if (fields.length > 1 || fields[0] !== '') rows.push({ fields, line })
    line += 1 + raw.reduce((sum, field) => sum + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
  }
  const expected = rows[0]?.fields.length
  const odd = rows.find(({ fields }) => fields.length !== expected)
  if (!odd) return rows
  const problem = `it has ${counted(odd.fields.length)}, the first line has ${expected}`
  throw fault(path, odd.line, problem, 'every row needs as many fields as the first')
}

const counted = (n: number): string => `${n} ${n === 1 ? 'field' : 'fields'}`

const problemOf = (code: string): string =>
  code === 'MissingQuotes'
    ? 'a quotation mark is opened here and never closed'
    : 'a quoted field goes on behind its closing quotation mark'

function codingOf(row: ReadonlyMap<string, string>, at: { readonly path: string; readonly line: number }): Coding {
  const wrong = (column: string, value: string, way: string): Fault =>
    fault(at.path, at.line, value === '' ? `"${column}" is empty` : `"${value}" is no ${column}`, way)
  const get = (column: string): string => row.get(column) ?? ''
  const filled = (column: string, other: string): string => get(column) || get(other)
  for (const [column, other] of [
    ['document', 'title'],
    ['organization', 'person'],
    ['concept', 'concept'],
  ] as const)
    if (filled(column, other) === '') throw wrong(column, '', `fill it in, or take the line out`)
  const stance = stanceOf(get('stance'), get('agreement'))
  if (!stance)
    throw wrong(
      'stance',
      get('stance') || get('agreement'),
      `${movedTo(row)}write one of ${Stance.options.join(', ')}, or 1 or 0 under "agreement"`,
    )
  const [start, stop] = [placeOf(get('start')), placeOf(get('stop'))]
  if (Number.isNaN(start) || Number.isNaN(stop))
    throw wrong('place', `${get('start')}–${get('stop')}`, 'write whole numbers, or leave both empty')
  const text = get('text')
  if (text === '' && (start === null || stop === null)) throw wrong('text', '', 'give the words, or "start" and "stop"')
  const time = get('time')
  const { first, last } = time === '' ? { first: '', last: '' } : dayRange(time)
  if (first === null && last === null) throw wrong('time', time, 'write it as 2031-05-02, 2031-05 or 2031')
  return {
    document: filled('document', 'title'),
    organization: filled('organization', 'person'),
    person: get('person'),
    concept: get('concept'),
    stance,
    firmness:
      choice(Firmness.options, get('firmness'), 'ask') ??
      raise(wrong('firmness', get('firmness'), `write one of ${Firmness.options.join(', ')}`)),
    layer:
      choice(Layer.options, get('layer'), 'reported') ??
      raise(wrong('layer', get('layer'), `write one of ${Layer.options.join(', ')}`)),
    toward: get('toward') || null,
    time: time || null,
    coder: get('coder') || null,
    start,
    stop,
    text: text || null,
    line: at.line,
  }
}

/** Where another column of a line holds the stance, its columns have moved. */
function movedTo(row: ReadonlyMap<string, string>): string {
  const [moved] =
    [...row].find(([name, value]) => name !== 'stance' && Stance.safeParse(value.toLowerCase()).success) ?? []
  return moved === undefined
    ? ''
    : `"${row.get(moved)}" stands under "${moved}": put the columns of this line in order; else `
}

function raise(fault: Fault): never {
  throw fault
}

/** The stance; where only agreement is given, 1 is for it and 0 against. */
function stanceOf(stance: string, agreement: string): Stance | null {
  if (stance !== '') return Stance.safeParse(stance.toLowerCase()).data ?? null
  if (/^(?:1|true|yes|agree)$/i.test(agreement)) return 'accepts'
  return /^(?:0|false|no|disagree)$/i.test(agreement) ? 'refuses' : null
}

function choice<T extends string>(options: readonly T[], value: string, usual: T): T | null {
  if (value === '') return usual
  return options.find((option) => option === value.toLowerCase()) ?? null
}

const placeOf = (value: string): number | null =>
  value === '' ? null : /^\d+$/.test(value) ? Number(value) : Number.NaN
