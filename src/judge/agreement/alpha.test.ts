import { expect, test } from 'vitest'
import { alpha, type Units } from './alpha.ts'
import { interval, seeded } from './interval.ts'

/** Four observers, twelve units; the example of Krippendorff (2011), section C. `.` is missing. */
const observers = [
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
]
const unitsOf = (rows: readonly string[]): Units =>
  rows[0]!.split(' ').map((_, unit) =>
    rows.flatMap((row) => {
      const value = row.split(' ')[unit]!
      return value === '.' ? [] : [Number(value) - 1]
    }),
  )

test.each([
  ['nominal', 0.743],
  ['ordinal', 0.815],
] as const)('the published example, %s: %d', (metric, expected) =>
  expect(alpha(unitsOf(observers), metric)).toBeCloseTo(expected, 3),
)

test.each<[string, string[], number | null]>([
  ['two who always agree', ['1 2 1 2', '1 2 1 2'], 1],
  ['two of binary codes, from section A', ['0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'], 0.095],
  ['two who never agree', ['1 2 1 2', '2 1 2 1'], -0.75],
  ['all the same: not defined', ['1 1 1 1', '1 1 1 1'], null],
  ['nothing in common: not defined', ['1 2 . .', '. . 1 2'], null],
  ['nothing at all', ['.', '.'], null],
])('%s', (_, rows, expected) => {
  const zeroBased = rows.map((row) => row.replace(/\d/g, (digit) => String(Number(digit) + 1)))
  const value = alpha(unitsOf(zeroBased), 'nominal')
  if (expected === null) expect(value).toBeNull()
  else expect(value).toBeCloseTo(expected, 3)
})

test('ordinal forgives neighbours more than ends, nominal does not', () => {
  const [near, far] = [unitsOf(['1 2 3 4 5 1', '2 2 3 4 5 1']), unitsOf(['1 2 3 4 5 1', '5 2 3 4 5 1'])]
  expect(alpha(near, 'ordinal')!).toBeGreaterThan(alpha(far, 'ordinal')! + 0.1)
  expect(alpha(near, 'nominal')!).toBeCloseTo(alpha(far, 'nominal')!, 1)
})

test('the interval lies around alpha, is the same each time, and narrows with more units', () => {
  const units = unitsOf(observers)
  const [low, high] = interval(units, 'nominal', 'x')!
  expect(low).toBeLessThan(0.743)
  expect(high).toBeGreaterThan(0.743)
  expect(high).toBeLessThanOrEqual(1)
  expect(interval(units, 'nominal', 'x')).toEqual([low, high])
  const [lower, higher] = interval(Array.from({ length: 8 }, () => units).flat(), 'nominal', 'x')!
  expect(higher - lower).toBeLessThan((high - low) / 2)
})

test('too few units have no interval', () => expect(interval(unitsOf(['1 2', '1 1']), 'nominal', 'x')).toBeNull())

test('the generator spreads evenly and depends on its seed', () => {
  const next = seeded('canal')
  const tenths = new Array<number>(10).fill(0)
  for (let i = 0; i < 10_000; i++) tenths[Math.floor(next() * 10)]!++
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150)
  expect(seeded('a')()).not.toBe(seeded('b')())
  expect(seeded('a')()).toBe(seeded('a')())
})
