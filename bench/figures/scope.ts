import type { Wanted } from './recognizers.ts'

/** What of the cases Parley does not set out to read, and why. Each is counted and printed. */
const outside: readonly (readonly [string, (one: Wanted) => boolean])[] = [
  [
    'parts of addresses, telephone numbers, dates and names, which must not be figures',
    ({ input, words }) =>
      /\d+\.\d+\.\d+\.\d+|phone|SCP-|\d\/\d+\/\d{4}|\b(?:nr|nrs)\.|three-nought-four/.test(input) &&
      /\d|three|nought|four/.test(words),
  ],
  ['a place in a list beside another one ("last", "next"), no number', ({ value }) => /^(?:end|current)/.test(value)],
  ['a unit named without a number', ({ value }) => value === '' || value === 'null'],
]

/** Why a case is out of scope; `null` for one that is in it. */
export const outOfScope = (one: Wanted): string | null => outside.find(([, test]) => test(one))?.[0] ?? null
