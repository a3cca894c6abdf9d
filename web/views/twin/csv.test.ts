import { describe, expect, it } from 'vitest'
import { csvOf } from './csv.ts'

const cell = (value: string | number): string => csvOf({ columns: ['c'], rows: [[value]] }).slice('c\r\n'.length, -2)

describe('a sheet as CSV', () => {
  it('has a line a row, with CRLF', () => {
    expect(
      csvOf({
        columns: ['a', 'b'],
        rows: [
          ['x', 1],
          ['y', 2],
        ],
      }),
    ).toBe('a,b\r\nx,1\r\ny,2\r\n')
  })
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['“quoted”', '“quoted”'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [-5, '-5'],
    [Number.NaN, ''],
    ['half - half', 'half - half'],
  ])('writes %j as %s', (value, written) => expect(cell(value)).toBe(written))
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\uFEFF=1', '＝1'])(
    'does not let %j run as a formula',
    (value) => expect(cell(value)).toMatch(/^"'/),
  )
})
