import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/* What a party says without a verb of wanting, in reported speech and in its own words. */

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map(({ party, stance }) => `${party.name} ${stance}`)

const whos = [
  ['Norway', 'Norway', 'it', 'it was'],
  ['The union', 'the union', 'it', 'it was'],
  ['The rebels', 'rebels', 'they', 'they were'],
] as const
const words = [
  ['a truce was needed', 'demands'],
  ['a truce was necessary', 'demands'],
  ['a truce was not needed', 'refuses'],
  ['IT needed a truce', 'seeks'],
  ['it was too early for a truce', 'refuses'],
  ['the time was right for a truce', 'demands'],
  ['the time was not right for a truce', 'refuses'],
  ['Peru had to free the prisoners', 'demands'],
  ['Peru must free the prisoners', 'demands'],
  ['IT would not accept a truce', 'refuses'],
  ['IT would accept a truce', 'open'],
] as const

describe('as reported', () => {
  const all = whos.flatMap(([who, party, it]) =>
    words.map(([said, stance]) => [`${who} said ${said.replace('IT', it)}.`, `${party} ${stance}`] as const),
  )
  test.each(all)('%s', (text, position) => expect(told(text)).toEqual([position]))
  test('what is made clear is what is wanted', () =>
    expect(told('Norway made it clear to Peru that it would never accept a truce.')).toEqual(['Norway refuses']))
})

describe('asked, or told of oneself', () => {
  test.each([
    '“Why should we accept a truce?” the union’s leader asked.',
    '“How can we accept a truce?” the union’s leader asked.',
    'Norway said it was too early to tell.',
    'Norway said it had to leave early.',
  ])('nothing in: %s', (text) => expect(told(text)).toEqual([]))
})
