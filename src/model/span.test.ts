import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenSpans, cut, cutTrimmed, overlaps, recut, within } from './span.ts'

test('a cut says what stands there', () => expect(cut('talks go on', 6, 8)).toEqual({ start: 6, end: 8, quote: 'go' }))

test('offset 0 is a place like any other', () => expect(cut('talks', 0, 5).quote).toBe('talks'))

test.each([
  [0, 0],
  [3, 2],
  [-1, 2],
  [0, 6],
  [0.5, 2],
  [Number.NaN, 2],
])('cutting %d–%d is a mistake', (start, end) => {
  expect(() => cut('talks', start, end)).toThrow(RangeError)
})

test('white space at the edges is left out, and nothing else gives nothing', () => {
  expect(cutTrimmed(' a b \n', 0, 6)?.quote).toBe('a b')
  expect(cutTrimmed('a  b', 1, 3)).toBeNull()
})

test('touching is not overlapping', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false)
  expect(within({ start: 1, end: 2 }, { start: 0, end: 2 })).toBe(true)
})

test('recut takes the words of every span, at any depth, from another text as long', () => {
  const found = { names: [{ span: cut('Ann Lee said', 0, 7), name: 'Ann Lee' }], none: null, start: 3 }
  expect(recut(found, 'Ann\u00a0Lee said')).toEqual({
    names: [{ span: cut('Ann\u00a0Lee said', 0, 7), name: 'Ann Lee' }],
    none: null,
    start: 3,
  })
})

test('every cut holds, and every other quote is found broken, at any depth', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [
        Math.min(a, b) % text.length,
        (Math.min(a, b) % text.length) + 1 + (b % (text.length - (Math.min(a, b) % text.length))),
      ]
      const span = cut(text, start, Math.min(end, text.length))
      expect(brokenSpans({ deep: [{ span }] }, text)).toEqual([])
      expect(brokenSpans({ deep: [{ span: { ...span, quote: `${span.quote}x` } }] }, text)).toHaveLength(1)
    }),
    { seed: 7 },
  )
})
