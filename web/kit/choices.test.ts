import { expect, it } from 'vitest'
import { choicesIn, choicesOf, withAsked } from './choices.ts'

const some = choicesOf(['held', 'denied'])

it.each([
  ['', ['held', 'denied']],
  ['held', ['held', 'denied']],
  ['held,denied', ['held', 'denied', 'held,denied']],
  ['person:nobody', ['held', 'denied', 'person:nobody']],
])('an address that asks for %j is shown among the choices', (asked, shown) =>
  expect(withAsked(some, asked).map(({ value }) => value)).toEqual(shown),
)
it('what is usual is no choice of its own', () =>
  expect(choicesIn({ 24: '24 hours', 72: '3 days' }, '24')).toEqual([{ value: '72', words: '3 days' }]))
