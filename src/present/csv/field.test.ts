import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvText, guarded, unguarded } from './field.ts'

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '  =1', '＝1', '＠A1', "'=1", "''@x"])(
  'a spreadsheet will not run %j',
  (text) => expect(guarded(text)).toBe(`'${text}`),
)

test.each(['1 - 1', 'a=b', "'tis so", 'O’Neil', '', ' ', '–1', '100 %'])('%j stays as it is', (text) =>
  expect(guarded(text)).toBe(text),
)

test('what was guarded comes back, whatever it was', () => {
  const nasty = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', 'a', '"', ',', ';') })
  fc.assert(
    fc.property(fc.oneof(nasty, fc.string()), (text) => unguarded(guarded(text)) === text),
    { seed: 7 },
  )
})

test('a file of any texts is read back as it was', () => {
  const text = fc.string({ unit: fc.constantFrom("'", '=', '\t', '\r', '\n', ' ', 'a', '"', ',', '\u202e') })
  const rows = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1 })
  fc.assert(
    fc.property(rows, (records) => {
      const read: string[][] = parse(csvText([['a', 'b'], ...records]), { record_delimiter: '\r\n' })
      expect(read.slice(1).map((row) => row.map(unguarded))).toEqual(records)
    }),
    { seed: 7 },
  )
})
