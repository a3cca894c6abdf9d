import type { Ref } from '../../../src/model/index.ts'
import { Refusal } from '../../client/get.ts'
import type { Field } from './fields.ts'

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
 * @throws Refusal `name-unknown` for a name that the case does not have.
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
  if (form === 'number') return Number(text)
  if (form === 'party' || form === 'name') return named(text, names)
  if (form === 'when') return { value: text, certainty: 'inferred', because: 'an analyst says so', span: null }
  return text
}

function named(text: string, names: readonly Ref[]): Ref {
  const found = names.find(({ name }) => name.toLowerCase() === text.toLowerCase())
  if (!found)
    throw new Refusal('name-unknown', `the case knows nobody called “${text}”`, 'choose one of the names listed')
  return { id: found.id, name: found.name }
}

/** True when a field would still hold the same; a time is the same when its value is. */
function isSame(now: unknown, value: unknown): boolean {
  const plain = (x: unknown): unknown => {
    if (x === undefined || x === null) return null
    if (Array.isArray(x)) return x.map(plain)
    if (typeof x === 'object') {
      const { id, value: edtf } = x as { id?: string; value?: string }
      return id ?? edtf ?? null
    }
    return x
  }
  return JSON.stringify(plain(now)) === JSON.stringify(plain(value))
}
