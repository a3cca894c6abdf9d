import type { Ref } from '../../../src/model/index.ts'
import { Refusal } from '../../client/get.ts'
import type { Field } from './fields.ts'
import type { Row } from './RowsField.tsx'

/** A thing as a reading lists it, whatever its kind. */
export type Found = Readonly<Record<string, unknown>>

export interface Filled {
  readonly fields: readonly Field[]
  readonly form: FormData
  /** Whom the case knows. */
  readonly names: readonly Ref[]
  readonly now?: Found | undefined
}

/**
 * What a filled form says: all of it for something new, what differs for something that is there.
 *
 * @throws Refusal `name-unknown` for a name that the case does not have, `row-incomplete` for a row without its fields.
 */
export function valuesOf({ fields, form, names, now }: Filled): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const field of fields) {
    const value = valueIn(field, form.get(field.name), names)
    if (now === undefined ? value !== null && value !== false : !isSame(now[field.name], value)) {
      values[field.form === 'kind' && now === undefined ? 'is' : field.name] = value
    }
  }
  return values
}

function valueIn({ form }: Field, given: FormDataEntryValue | null, names: readonly Ref[]): unknown {
  const text = typeof given === 'string' ? given.trim() : ''
  if (form === 'yes') return given !== null
  if (form === 'names') {
    return text
      .split(';')
      .map((x) => x.trim())
      .filter((x) => x !== '')
      .map((name) => named(name, names))
  }
  if (text === '') return null
  if (form === 'words') return JSON.parse(text)
  if (form === 'points') return pointsOf(JSON.parse(text))
  if (form === 'answers') return answersOf(JSON.parse(text), names)
  if (form === 'number') return Number(text)
  if (form === 'party' || form === 'name') return named(text, names)
  if (form === 'when') return { value: text, certainty: 'inferred', because: 'an analyst says so', span: null }
  return text
}

const pointsOf = (rows: readonly Row[]): object[] =>
  rows.map(({ span, issue }, n) => ({
    n: n + 1,
    span: given(span, 'a point has no words'),
    issue: given(issue, 'a point has no issue'),
  }))

const answersOf = (rows: readonly Row[], names: readonly Ref[]): object[] =>
  rows.map(({ span, by, stance }) => ({
    by: named(given(by, 'an answer is by nobody'), names),
    stance: given(stance, 'an answer has no stance'),
    span: given(span, 'an answer has no words'),
  }))

/** @throws Refusal `row-incomplete`. */
function given<T>(value: T | null | undefined | '', problem: string): T {
  if (value === null || value === undefined || value === '')
    throw new Refusal('row-incomplete', problem, 'fill it in, or take the row away')
  return value
}

function named(text: string, names: readonly Ref[]): Ref {
  const found = names.find(({ name }) => name.toLowerCase() === text.toLowerCase())
  if (!found)
    throw new Refusal('name-unknown', `the case knows nobody called “${text}”`, 'choose one of the names listed')
  return { id: found.id, name: found.name }
}

/** True when a field would still hold the same; a time is the same when its value is, nothing the same as an empty list. */
function isSame(now: unknown, value: unknown): boolean {
  const plain = (x: unknown): unknown => {
    if (x === undefined || x === null) return null
    if (Array.isArray(x)) return x.map(plain)
    if (typeof x !== 'object') return x
    const { id, value: edtf } = x as { id?: string; value?: string }
    return id ?? edtf ?? Object.entries(x).map(([key, inner]) => [key, plain(inner)])
  }
  const written = (x: unknown): string => JSON.stringify(Array.isArray(x) && x.length === 0 ? null : plain(x))
  return written(now) === written(value)
}
