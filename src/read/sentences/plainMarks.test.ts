import { expect, test } from 'vitest'
import { findQuotations } from '../quotations/findQuotations.ts'
import { asLong, withPlainMarks } from './plainMarks.ts'
import { tokenize } from './tokenize.ts'

const plain = (text: string) => withPlainMarks(text, findQuotations(text, 0, text.length))

test.each([
  ['"We stay," Lee said.', '“We stay,” Lee said.'],
  ['‘We stay,’ Lee said of the workers’ plan.', '“We stay,” Lee said of the workers’ plan.'],
  ['«We stay», Lee said.', '“We stay”, Lee said.'],
  ['„We stay“, Lee said.', '“We stay”, Lee said.'],
  ["``We stay,'' Lee said.", '“ We stay,”  Lee said.'],
  ['“We stay,” Lee said.', '“We stay,” Lee said.'],
  ["Lee's plan isn't signed.", "Lee's plan isn't signed."],
])('%s → %s', (text, expected) => {
  expect(plain(text).text).toBe(expected)
  expect(plain(text).text).toHaveLength(text.length)
})

test('words keep the offsets that they have in the text as it is', () => {
  const text = "``We stay,'' Lee said."
  const marks = plain(text)
  const tokens = asLong(tokenize(marks.text, 0, text.length), marks)
  expect(tokens.filter(({ tag }) => tag === 'PUNCT').map(({ start, end }) => text.slice(start, end))).toEqual([
    '``',
    ',',
    "''",
    '.',
  ])
})
