import { expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'
import { type Construction, constructions, faultsOf, scoreOf } from './constructions.ts'
import { unmarked } from './unmarked.ts'

const faults = (one: Construction): string[] => faultsOf(one, readText(one.text).statements)
const closed = constructions.filter(({ open }) => !open)
const open = constructions.filter((one) => one.open)
const isNear = ({ name }: Construction): boolean => name.startsWith('near miss')

test.each(closed.map((one) => [`${one.name}: ${one.text}`, one] as const))('%s', (_, one) => {
  expect(faults(one)).toEqual([])
})

test('an open case that is solved is taken off the list', () => {
  expect(open.filter((one) => faults(one).length === 0).map(({ text }) => text)).toEqual([])
  expect(open).toHaveLength(10)
})

test('the set is as large as it says', () => {
  expect(constructions.filter((one) => !isNear(one)).length).toBeGreaterThanOrEqual(150)
  expect(constructions.filter(isNear).length).toBeGreaterThanOrEqual(50)
  expect(constructions.filter(isNear).flatMap(({ statements }) => statements)).toEqual([])
})

test('a reader that finds nothing is right on near misses alone', () => {
  for (const { construction, cases, right, statements, exact } of scoreOf(() => ({ statements: [] }))) {
    const near = construction.startsWith('near miss')
    if (near) expect([construction, right]).toEqual([construction, cases])
    expect([construction, exact, near && statements > 0]).toEqual([construction, 0, false])
  }
})

test('marks nest and are numbered', () => {
  expect(unmarked('{s A} {c says} {x that {2s B} {2c left}}.')).toEqual({
    text: 'A says that B left.',
    statements: [
      { source: ['A'], cue: ['says'], content: ['that B left'] },
      { source: ['B'], cue: ['left'], content: [] },
    ],
  })
})
