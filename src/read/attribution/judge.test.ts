import { expect, test } from 'vitest'
import { type Judge, likelihood } from './judge.ts'

const judge: Judge = {
  features: ['length', 'quoted'],
  start: -1,
  least: { alone: 0, within: 0 },
  trees: [[[0, 4.5, 1, 2], [2], [1, 0.5, 3, 4], [-3], [0.5]], [[0.25]]],
}
const odds = (known: Record<string, number>) => {
  const likely = likelihood(judge, new Map(Object.entries(known)))
  return Math.log(likely / (1 - likely))
}

test.each([
  ['up to the threshold goes left', { length: 4.5 }, -1 + 2 + 0.25],
  ['what is not known counts nothing', { quoted: 1 }, -1 + 2 + 0.25],
  ['above it goes right', { length: 5 }, -1 - 3 + 0.25],
  ['and on from there', { length: 5, quoted: 1 }, -1 + 0.5 + 0.25],
  ['what no tree asks for changes nothing', { length: 5, quoted: 1, rank: 9 }, -1 + 0.5 + 0.25],
])('%s', (_, known, expected) => expect(odds(known)).toBeCloseTo(expected, 6))
