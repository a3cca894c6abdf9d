import { describe, expect, test } from 'vitest'
import { refOf } from '../../model/index.ts'
import { amountWords, numberWords, unitWords } from './quantity.ts'
import { shortNames } from './short.ts'
import { visible } from './visible.ts'
import { edtfWords, isInferred, whenWords } from './when.ts'
import { clip, fill, widthOf, wrap } from './width.ts'

describe('visible', () => {
  test.each([
    ['a plain sentence, with “quotes” and é', 'a plain sentence, with “quotes” and é'],
    ['two\nlines\tand  spaces', 'two lines and spaces'],
    ['\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['bell\u0007 and delete\u007f', 'bell␇ and delete␡'],
    ['next\u0085line and csi\u009b1m', 'next⟨U+0085⟩line and csi⟨U+009B⟩1m'],
    ['abc\u202Edcba\u202C', 'abc⟨U+202E⟩dcba⟨U+202C⟩'],
    ['\u2066hidden\u2069', '⟨U+2066⟩hidden⟨U+2069⟩'],
    ['zero\u200bwidth', 'zero⟨U+200B⟩width'],
    ['half \ud83d pair', 'half \ufffd pair'],
    ['whole 😀 pair', 'whole 😀 pair'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown))
})

describe('width', () => {
  test.each([
    ['canal', 5],
    ['運河', 4],
    ['e\u0301', 1],
    ['한국', 4],
    ['▲━‼', 3],
    ['😀', 2],
    ['', 0],
  ])('%j takes %i columns', (text, columns) => expect(widthOf(text)).toBe(columns))

  test('breaks between words', () => expect(wrap('one two three', 7)).toEqual(['one two', 'three']))
  test('breaks a word that is longer than the line', () =>
    expect(wrap('ab abcdefgh', 4)).toEqual(['ab', 'abcd', 'efgh']))
  test('breaks wide characters by columns', () => expect(wrap('運河運河運河', 5)).toEqual(['運河', '運河', '運河']))
  test('a line too narrow for one wide character still ends', () => expect(wrap('運河', 1)).toEqual(['運', '河']))
  test('nothing is one empty line', () => expect(wrap('', 10)).toEqual(['']))
  test('a long text without spaces takes a moment only', () => expect(wrap('x'.repeat(200_000), 80)).toHaveLength(2500))
  test('clips between words', () => expect(clip('the upper lock gates', 17)).toBe('the upper lock…'))
  test('leaves short texts alone', () => expect(clip('gates', 5)).toBe('gates'))
  test('fills by columns', () => expect(fill('運', 4)).toBe('運  '))
})

test.each([
  ['2022-11-14', '14 Nov 2022'],
  ['2022-11', 'Nov 2022'],
  ['2022', '2022'],
  ['2022-XX', '2022'],
  ['202X', '2020s'],
  ['2025-01~', 'about Jan 2025'],
  ['2025-01-09?', 'perhaps 9 Jan 2025'],
  ['2022-09-23/2022-09-27', '23–27 Sep 2022'],
  ['2022-09-23/2022-10-02', '23 Sep – 2 Oct 2022'],
  ['2022-07/2022-12', 'Jul – Dec 2022'],
  ['2021/2022', '2021 – 2022'],
  ['../2022-03', 'until Mar 2022'],
  ['2022-03/..', 'from Mar 2022'],
  ['2022-11-14T10:30:00Z', '14 Nov 2022, 10:30'],
  ['some day', 'some day'],
  ['2022-13', '2022'],
])('the time %s reads %s', (value, words) => expect(edtfWords(value)).toBe(words))

test('a day of which nothing is known is undated, and not called inferred', () => {
  const when = { value: 'XXXX-XX-XX', certainty: 'inferred' as const, because: 'the paragraph', span: null }
  expect([whenWords(when), isInferred(when)]).toEqual(['undated', false])
  expect(isInferred({ ...when, value: '2031-XX' })).toBe(true)
})

test.each([
  [900e6, '900 million'],
  [8e10, '80 billion'],
  [1.25e9, '1.25 billion'],
  [1_234_567, '1,234,567'],
  [8000, '8,000'],
  [12.5, '12.5'],
  [0, '0'],
  [-4500, '-4,500'],
  [2e12, '2 trillion'],
])('the number %d reads %s', (value, words) => expect(numberWords(value)).toBe(words))

test.each([
  [{ low: 40, high: 40, bound: 'exact' as const }, '40'],
  [{ low: 40, high: 55, bound: 'range' as const }, '40–55'],
  [{ low: 40, high: 40, bound: 'about' as const }, 'about 40'],
  [{ low: 300, high: null, bound: 'at-least' as const }, 'at least 300'],
  [{ low: null, high: 300, bound: 'at-most' as const }, 'at most 300'],
  [{ low: null, high: null, bound: 'vague' as const }, 'no number'],
])('%j reads %s', (figure, words) => expect(amountWords(figure)).toBe(words))

test('units', () => expect([unitWords('USD', 'year'), unitWords(null, null)]).toEqual(['USD per year', '']))

test('a name that is one letter too long is shortened', () => {
  expect(shortNames([refOf('state', 'Ukraine')], 6)).toEqual(['UKR'])
})

test('short names are short and all different', () => {
  const refs = ['Norvania', 'Norvan League', 'Norvanistan', 'Sud', 'Inner Sea Council'].map((name) =>
    refOf('state', name),
  )
  expect(shortNames(refs, 6)).toEqual(['NOR', 'NL', 'Norvan', 'Sud', 'ISC'])
})
