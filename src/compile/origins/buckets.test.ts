import { expect, test } from 'vitest'
import { bucketsFor } from './buckets.ts'

const pairsOf = (keys: readonly number[], buckets = bucketsFor(keys.length)): string[] => {
  const pairs: string[] = []
  keys.forEach((key, at) => {
    buckets.enter(key, at, (a, b) => void pairs.push(`${a}-${b}`))
  })
  return pairs
}

test.each<[string, number[], string[]]>([
  ['keys that differ pair nobody', [1, 2, 3], []],
  ['two of one key', [7, 7], ['0-1']],
  ['a third with the first and the latest', [7, 7, 7], ['0-1', '0-2', '1-2']],
  ['others in between', [7, 8, 7, 8], ['0-2', '1-3']],
  ['the greatest and the least key', [0, 0xffffffff, 0, 0xffffffff], ['0-2', '1-3']],
  ['keys that fall into one place', [0, 1 << 20, 1 << 21, 0, 1 << 21], ['0-3', '2-4']],
  ['nothing at all', [], []],
])('%s', (_, keys, pairs) => expect(pairsOf(keys)).toEqual(pairs))

test('cleared they know nobody', () => {
  const buckets = bucketsFor(2)
  pairsOf([7, 8], buckets)
  buckets.clear()
  expect(pairsOf([7, 8], buckets)).toEqual([])
})

test('many random keys pair as lists would', () => {
  const keys = Array.from({ length: 3000 }, (_, n) => (Math.imul(n, 2654435761) >>> 0) % 700)
  const lists = new Map<number, number[]>()
  const wanted = keys.flatMap((key, at) => {
    const before = lists.get(key) ?? []
    lists.set(key, [...before, at])
    return [...new Set([before[0], before.at(-1)])].flatMap((one) => (one === undefined ? [] : [`${one}-${at}`]))
  })
  expect(pairsOf(keys)).toEqual(wanted)
})
