import { expect, test } from 'vitest'
import { earlyStart } from './earlyStart.ts'
import type { Engine } from './ports.ts'

/** How often the threads are started for sources of these names and sizes. */
function starts(sources: readonly (readonly [path: string, bytes: number])[]): number {
  let times = 0
  const told = earlyStart({ prepare: () => void times++ } as unknown as Engine)
  for (const [path, length] of sources) told({ path, bytes: new Uint8Array(length) })
  return times
}
const articles = (count: number, bytes: number) => Array.from({ length: count }, (_, n) => [`${n}.txt`, bytes] as const)

test('a long table wakes the threads at once, many articles as soon as there are enough', () => {
  expect(starts([['talks.csv', 60_000]])).toBe(1)
  expect(starts(articles(8, 7_000))).toBe(1)
})

test.each([
  ['one long article', [['book.txt', 1_000_000]]],
  ['a few long articles', articles(3, 100_000)],
  ['many short articles', articles(8, 1_000)],
  ['a short table', [['talks.csv', 5_000]]],
] as const)('%s does not', (_, sources) => expect(starts(sources)).toBe(0))
