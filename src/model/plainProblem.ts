/**
 * What zod says is wrong with a value, in words for whoever wrote the value: "it is missing" instead of "Invalid input:
 * expected string, received undefined". What is plain already stays as it is.
 */
export function plainProblem(message: string): string {
  const [, expected = '', received = ''] = /^Invalid input: expected (.+), received (.+)$/.exec(message) ?? []
  if (received === 'undefined') return 'it is missing'
  if (expected !== '') return `it is ${kindOf(received)}, and should be ${kindOf(expected)}`
  const [, least] = /^Too small: expected \w+ to have >=(\d+) (?:characters|items)$/.exec(message) ?? []
  if (least !== undefined) return least === '1' ? 'it is empty' : `it is too short: ${least} at least`
  const [, most] = /^Too big: expected \w+ to have <=(\d+) (?:characters|items)$/.exec(message) ?? []
  if (most !== undefined) return `it is too long: ${most} at most`
  return message.replace(
    /^Invalid option: expected one of (.+)$/,
    (_, options: string) => `it is none of ${listed(options)}`,
  )
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  null: 'nothing',
  NaN: 'no number',
}
const kindOf = (zod: string): string => kinds[zod] ?? zod

/** `"a"|"b"` → `a, b`. */
const listed = (options: string): string => options.replaceAll('"', '').replaceAll('|', ', ')
