import { expect, it } from 'vitest'
import { nthOf, stretchOf, type Thing, thingAt } from './things.ts'

const thing = (key: string, kind: Thing['kind'], start: number, end: number): Thing => {
  const words = { start, end, quote: '' }
  return { key, kind, item: {}, words, stretches: [words] }
}
const things = [
  thing('statement', 'statement', 0, 20),
  thing('one', 'position', 5, 9),
  thing('figure', 'figure', 5, 9),
  thing('two', 'position', 5, 9),
]

it.each([
  ['5-9', { kind: 'position' }, 'one'],
  ['5-9', { kind: 'position', nth: 1 }, 'two'],
  ['5-9', { kind: 'position', nth: 7 }, 'one'],
  ['5-9', { kind: 'figure' }, 'figure'],
  ['5-9', {}, 'one'],
  ['0-20', { kind: 'position' }, 'statement'],
  ['5-10', {}, undefined],
  ['9-5', {}, undefined],
] as const)('%s with %j means %s', (at, which, key) => expect(thingAt(things, stretchOf(at), which)?.key).toBe(key))
it('each thing is known by its place among those on the same words', () =>
  expect(things.map((one) => nthOf(things, one))).toEqual([0, 0, 0, 1]))
