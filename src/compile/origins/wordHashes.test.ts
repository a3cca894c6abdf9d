import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { wordHashes } from './wordHashes.ts'

const count = (text: string): number => wordHashes(text).length
const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

describe('the words of a text', () => {
  it.each([
    'they met in tarn, twice; nobody else did.',
    'ärzte und müller — “früh”, ½ jahr, №5',
    'в тарне встретились 2 министра',
    '双方在塔恩会面 𝒜𝒷 🙂 x🙂y',
    'a\ud800b \udc00c 𝒜\ud835',
    '',
    '…',
  ])('are runs of letters and digits: %s', (text) =>
    expect([...wordHashes(text)]).toEqual(words(text).flatMap((word) => [...wordHashes(word)])),
  )
  it('have a hash each: that of FNV-1a', () => expect([...wordHashes('a foobar')]).toEqual([0xe40c292c, 0xbf9cf968]))
  it('differ', () => expect(new Set(wordHashes('tarn tern turn torn'))).toHaveProperty('size', 4))
  it('are the same word wherever they stand', () => expect(new Set(wordHashes('tarn, “tarn” tarn')).size).toBe(1))
})

test.each(['binary', 'grapheme'] as const)(
  'any text has as many words as it has runs of letters and digits: %s',
  (unit) => {
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(count(text)).toBe(words(text).length)
      }),
      { seed: 7 },
    )
  },
)
