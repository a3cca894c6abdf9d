import { expect, test } from 'vitest'
import { stanceMark } from './marks.ts'
import { moveWords } from './move.ts'

test.each([
  ['refuses', 'open', `${stanceMark.refuses} refuses → ${stanceMark.open} open`],
  ['demands', 'demands', `${stanceMark.demands} demands, but another amount`],
  ['shifts', 'shifts', `${stanceMark.shifts} shifts`],
] as const)('%s to %s', (from, to, words) => expect(moveWords({ from, to })).toBe(words))
