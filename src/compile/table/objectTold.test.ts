import { expect, it } from 'vitest'
import { RUN_ON, tidied } from './objectTold.ts'

it.each([
  ['55 percent last week', '55 percent'],
  ['the harbour back yesterday', 'the harbour back'],
  ['to go home within 60 days,', 'to go home within 60 days'],
  ['open to “every number that begins with a three', 'open to every number that begins with a three'],
  ['a language they can read”, provided that it is short', 'a language they can read, provided that it is short'],
  ['Thirty "is not carved in stone', 'Thirty is not carved in stone'],
  ['a written reply by Thursday', 'a written reply by Thursday'],
  ['talks next week', 'talks next week'],
  ['more lamps for the port pic.twitter.com/Ab3dEf', 'more lamps for the port'],
  ['more lamps https://lamps.example/a?b=1', 'more lamps'],
  ['the talks on twitter', 'the talks on twitter'],
  ['the deal that both sides struck last year', 'the deal that both sides struck last year'],
  ['the “open sea” and the “coast”', 'the “open sea” and the “coast”'],
])('“%s” is told as “%s”', (words, expected) => expect(tidied(words)).toBe(expected))

it('knows a verb that belongs to the words before', () => {
  expect(RUN_ON.test('discuss is a vote in the district')).toBe(true)
  expect(RUN_ON.test('discuss a vote in the district')).toBe(false)
})
