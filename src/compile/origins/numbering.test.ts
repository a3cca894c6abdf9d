import { describe, expect, it } from 'vitest'
import { numbering } from './numbering.ts'

describe('numbers of keys', () => {
  it.each<[string, number[], number[]]>([
    ['go up from nought', [7, 8, 9], [0, 1, 2]],
    ['are the same for the same key', [7, 8, 7, 7, 8], [0, 1, 0, 0, 1]],
    ['are given to the least and the greatest key', [0, 0xffffffff, 0], [0, 1, 0]],
    ['differ for keys that fall into one place', [1 << 24, 1 << 25, 1 << 24, 0], [0, 1, 0, 2]],
    ['are none for no keys', [], []],
  ])('%s', (_, keys, numbers) => expect([...numbering().numbersOf(Uint32Array.from(keys))]).toEqual(numbers))

  it('hold when many more keys come', () => {
    const all = numbering()
    const keys = Uint32Array.from({ length: 100_000 }, (_, n) => Math.imul(n, 2654435761))
    const first = all.numbersOf(keys)
    expect([first[0], first.at(-1), all.size()]).toEqual([0, 99_999, 100_000])
    expect(all.numbersOf(keys)).toEqual(first)
    expect(all.size()).toBe(100_000)
  })
})
