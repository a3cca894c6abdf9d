import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countWords } from './paper.ts'

describe('the words of a text', () => {
  it.each([
    ['The talks failed.', 3],
    ['  The\ttalks\n\nfailed\u00a0again ', 4],
    ['one\u2003two\u3000three\ufefffour', 4],
    ['zero\u200bwidth is no white space', 5],
    ['', 1],
    [' \n ', 1],
  ])('of %j are %i', (text, count) => expect(countWords(text)).toBe(count))
  test('are what stands between white space, whatever the letters', () => {
    const piece = fc.constantFrom('a', 'Ж', '’', '\ud83d\ude00', '\ud83d', ' ', '\n', '\u2028', '\u00a0', '\u180e')
    fc.assert(
      fc.property(fc.string({ unit: piece }), (text) => {
        expect(countWords(text)).toBe(text.trim().split(/\s+/).length)
      }),
    )
  })
})
