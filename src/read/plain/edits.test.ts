import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Copy, type Edit, edited, uncopied } from './edits.ts'

const put = (start: number, end: number, words: string): Edit => ({ start, end, put: words })
const wordsOf = ({ text }: Copy, word: string) => {
  const start = text.indexOf(word)
  return { start, end: start + word.length }
}

test('what was taken out before or behind a word is no part of it', () => {
  const text = '**[Ann]** left'
  const copy = edited(uncopied(text), [put(0, 2, ''), put(2, 3, ''), put(6, 7, ''), put(7, 9, '')])
  expect(copy.text).toBe('Ann left')
  expect(copy.toText(wordsOf(copy, 'Ann'))).toEqual({ start: 3, end: 6 })
  expect(copy.toText(wordsOf(copy, 'Ann left'))).toEqual({ start: 3, end: 14 })
  expect(copy.toCopy({ start: 0, end: 9 })).toEqual(wordsOf(copy, 'Ann'))
})

test('a copy of a copy leads back to the text', () => {
  const once = edited(uncopied('a&amp;b c'), [put(1, 6, '&')])
  const twice = edited(once, [put(1, 2, ' and '), put(3, 3, ';')])
  expect(twice.text).toBe('a and b; c')
  expect(twice.toText(wordsOf(twice, 'and'))).toEqual({ start: 1, end: 6 })
  expect(twice.toText(wordsOf(twice, 'b'))).toEqual({ start: 6, end: 7 })
  expect(twice.toText(wordsOf(twice, 'c'))).toEqual({ start: 8, end: 9 })
  expect(twice.toCopy({ start: 6, end: 7 })).toEqual(wordsOf(twice, 'b'))
})

test('of two edits that overlap the first holds', () =>
  expect(edited(uncopied('abcdef'), [put(2, 5, 'x'), put(1, 3, 'y'), put(4, 6, 'z')]).text).toBe('aydz'))

const edits = fc.array(fc.tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 4, unit: fc.constantFrom('p', 'q') })), {
  maxLength: 12,
})

test('every stretch that no edit touches keeps its words, either way', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 44, maxLength: 60, unit: fc.constantFrom('a', 'b', 'c') }),
      edits,
      (text, made) => {
        const list = made.map(([start, length, words]) => put(start, start + length, words))
        const copy = edited(uncopied(text), list)
        for (let at = 0; at < copy.text.length; at++) {
          if (/[pq]/.test(copy.text[at]!)) continue
          const { start, end } = copy.toText({ start: at, end: at + 1 })
          expect(text.slice(start, end)).toBe(copy.text[at])
          expect(copy.toCopy({ start, end })).toEqual({ start: at, end: at + 1 })
        }
      },
    ),
    { numRuns: 300 },
  )
})
