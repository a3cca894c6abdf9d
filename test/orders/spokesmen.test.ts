import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/* Somebody without a name who speaks for a body without one. */

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map(({ party, stance }) => `${party.name} ${stance}`)

const speakers = [
  ['a union spokesman', 'the union'],
  ['a spokeswoman for the company', 'the company'],
  ["the company's chief executive", 'the company'],
  ['airline bosses', 'the airline'],
  ['union negotiators', 'the union'],
  ['government officials', 'the government'],
  ['a government spokesman', 'the government'],
  ['officials of the ministry', 'the ministry'],
  ['an opposition leader', 'the opposition'],
  ['a rebel commander', 'rebels'],
  ['a spokesman for the rebels', 'rebels'],
  ['leaders of the miners', 'miners'],
] as const
const upper = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`

describe('for whom somebody speaks', () => {
  const all = speakers.flatMap(([who, party]) =>
    [
      `${upper(who)} ruled out a truce.`,
      `“A truce is unacceptable,” ${who} said.`,
      `On Monday ${who} said that a truce was unacceptable.`,
    ].map((text) => [text, `${party} refuses`] as const),
  )
  test.each(all)('%s', (text, position) => expect(told(text)).toEqual([position]))
})

describe('who works for a body does not speak for it', () => {
  test.each([
    'Port workers rejected the truce.',
    'Hospital doctors rejected the truce.',
    'Airline pilots rejected it.',
  ])('%s', (text) => expect(told(text).filter((one) => /^the (?:port|hospital|airline) /.test(one))).toEqual([]))
  test('the one union that the article names is meant', () =>
    expect(told('The Dock Union met in Bergen. A union spokesman ruled out a truce.')).toEqual(['Dock Union refuses']))
})
