/** As much of JSON Schema (draft 2020-12) as our API's document uses; an unknown word in a schema is an error. */
export interface JsonSchema {
  readonly [word: string]: unknown
}

const told = new Set(['description', 'default', 'title', 'format', 'examples', '$schema'])

/**
 * What is wrong with a value by a schema, each with its place; empty when nothing is. `resolve` finds a `$ref`.
 */
export function problemsOf(
  value: unknown,
  schema: JsonSchema,
  resolve: (ref: string) => JsonSchema,
  at = '$',
): string[] {
  const problems: string[] = []
  const inner = (one: unknown, by: unknown, place: string) => problemsOf(one, by as JsonSchema, resolve, place)
  for (const [word, by] of Object.entries(schema)) {
    if (told.has(word)) continue
    const check = checks[word]
    if (!check) throw new Error(`the validator does not know "${word}" at ${at}`)
    problems.push(...check({ value, by, schema, at, inner, resolve }))
  }
  return problems
}

interface Asked {
  readonly value: unknown
  readonly by: unknown
  readonly schema: JsonSchema
  readonly at: string
  readonly inner: (value: unknown, by: unknown, place: string) => string[]
  readonly resolve: (ref: string) => JsonSchema
}
type Check = (asked: Asked) => string[]

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const say = (holds: boolean, at: string, problem: string): string[] => (holds ? [] : [`${at}: ${problem}`])

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value

const ofType = (value: unknown, type: string): boolean =>
  typeOf(value) === type || (type === 'number' && typeOf(value) === 'integer')

const checks: Readonly<Record<string, Check>> = {
  $ref: ({ value, by, at, inner, resolve }) => inner(value, resolve(String(by)), at),
  type: ({ value, by, at }) =>
    say(
      [by].flat().some((type) => ofType(value, String(type))),
      at,
      `is ${typeOf(value)}, not ${[by].flat().join(' or ')}`,
    ),
  enum: ({ value, by, at }) => say((by as unknown[]).includes(value), at, `is ${JSON.stringify(value)}`),
  const: ({ value, by, at }) => say(value === by, at, `is not ${JSON.stringify(by)}`),
  anyOf: ({ value, by, at, inner }) => {
    const tried = (by as unknown[]).map((one) => inner(value, one, at))
    return tried.some((found) => found.length === 0) ? [] : [`${at}: none of ${tried.length} forms: ${tried[0]?.[0]}`]
  },
  oneOf: ({ value, by, at, inner }) => {
    const right = (by as unknown[]).filter((one) => inner(value, one, at).length === 0).length
    return say(right === 1, at, `${right} forms fit, not one`)
  },
  allOf: ({ value, by, at, inner }) => (by as unknown[]).flatMap((one) => inner(value, one, at)),
  properties: ({ value, by, at, inner }) =>
    isObject(value)
      ? Object.entries(by as object).flatMap(([key, one]) =>
          key in value ? inner(value[key], one, `${at}.${key}`) : [],
        )
      : [],
  required: ({ value, by, at }) =>
    isObject(value) ? (by as string[]).filter((key) => !(key in value)).map((key) => `${at}: "${key}" is missing`) : [],
  additionalProperties: ({ value, by, schema, at, inner }) => {
    if (!isObject(value)) return []
    const known = Object.keys((schema.properties as object | undefined) ?? {})
    const others = Object.keys(value).filter((key) => !known.includes(key))
    if (by === false) return others.map((key) => `${at}: "${key}" is not in the document`)
    return others.flatMap((key) => inner(value[key], by, `${at}.${key}`))
  },
  propertyNames: ({ value, by, at, inner }) =>
    isObject(value) ? Object.keys(value).flatMap((key) => inner(key, by, `${at} (key)`)) : [],
  items: ({ value, by, schema, at, inner }) => {
    if (!Array.isArray(value)) return []
    const from = ((schema.prefixItems as unknown[] | undefined) ?? []).length
    return value.slice(from).flatMap((one, i) => inner(one, by, `${at}[${i + from}]`))
  },
  prefixItems: ({ value, by, at, inner }) =>
    Array.isArray(value) ? (by as unknown[]).flatMap((one, i) => inner(value[i], one, `${at}[${i}]`)) : [],
  minLength: ({ value, by, at }) => say(typeof value !== 'string' || value.length >= Number(by), at, 'is too short'),
  maxLength: ({ value, by, at }) => say(typeof value !== 'string' || value.length <= Number(by), at, 'is too long'),
  minItems: ({ value, by, at }) => say(!Array.isArray(value) || value.length >= Number(by), at, 'has too few'),
  maxItems: ({ value, by, at }) => say(!Array.isArray(value) || value.length <= Number(by), at, 'has too many'),
  minimum: ({ value, by, at }) => say(typeof value !== 'number' || value >= Number(by), at, `is below ${by}`),
  maximum: ({ value, by, at }) => say(typeof value !== 'number' || value <= Number(by), at, `is above ${by}`),
  pattern: ({ value, by, at }) =>
    say(typeof value !== 'string' || new RegExp(String(by), 'u').test(value), at, `does not match ${by}`),
}
