import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coveringOf, innermost } from './covering.ts'

const stretch = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }))

test('the innermost stretch is the one that a look at all of them finds', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 12 }), stretch, (all, place) => {
      let best: (typeof all)[number] | null = null
      for (const one of all) {
        const around = one.start <= place.start && one.end >= place.end
        if (around && (best === null || one.end - one.start < best.end - best.start)) best = one
      }
      expect(
        innermost(
          coveringOf(all, (one) => [one]),
          place,
        ),
      ).toBe(best)
    }),
    { seed: 1848, numRuns: 1000 },
  )
})

test.each([
  [[], null],
  [[[5, 9]], null],
  [[[0, 3]], null],
  [[[0, 9]], 0],
  [
    [
      [0, 9],
      [2, 6],
      [1, 8],
    ],
    1,
  ],
  [
    [
      [0, 9],
      [0, 9],
    ],
    0,
  ],
] as [number[][], number | null][])('around 3–5 in %j: %s', (all, expected) => {
  const covering = coveringOf([...all.keys()], (i) => [{ start: all[i]![0]!, end: all[i]![1]! }])
  expect(innermost(covering, { start: 3, end: 5 })).toBe(expected)
})
