import { expect, it } from 'vitest'
import { placeIn, saidIn } from './places.ts'

const text = 'half now, half later, and half never'

it.each([
  ['half', 0, 0],
  ['half', 11, 10],
  ['half', 12, 10],
  ['half', 24, 26],
  ['half', 36, 26],
  ['  half later ', 0, 10],
  ['all', 0, null],
  ['  ', 0, null],
])('%j near %i stands at %j', (words, near, start) => expect(placeIn(text, words, near)?.start ?? null).toBe(start))

const statements = [
  { id: 'outer', content: [{ start: 0, end: 30 }] },
  {
    id: 'inner',
    content: [
      { start: 0, end: 4 },
      { start: 10, end: 20 },
    ],
  },
]
it.each([
  [{ start: 10, end: 14 }, 'inner'],
  [{ start: 2, end: 12 }, 'outer'],
  [{ start: 26, end: 36 }, undefined],
])('%j is said in %s', (stretch, id) => expect(saidIn(statements, stretch)?.id).toBe(id))
