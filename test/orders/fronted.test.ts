import { describe, expect, test } from 'vitest'
import { readText } from '../kit/reading.ts'

/* What somebody wants, told before who wants it, or beside what it is about. */

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map(({ party, stance }) => `${party.name} ${stance}`)

const whos = [
  ['Norway', 'Norway'],
  ['the Norwegian government', 'Norway'],
  ['the Dock Union', 'Dock Union'],
] as const
const deeds = [
  ['rejecting', 'rejected', 'refuses'],
  ['accepting', 'accepted', 'accepts'],
  ['demanding', 'demanded', 'demands'],
  ['opposing', 'opposed', 'refuses'],
] as const

const upper = (words: string): string => `${words[0]!.toUpperCase()}${words.slice(1)}`

describe('at the head of its sentence', () => {
  const all = whos.flatMap(([who, name]) =>
    deeds.flatMap(([doing, done, stance]) =>
      [
        `${doing} the prisoner exchange, ${who} hired a ship.`,
        `after ${doing} the prisoner exchange, ${who} hired a ship.`,
        `while ${doing} the prisoner exchange, ${who} hired a ship.`,
        `having ${done} the prisoner exchange, ${who} hired a ship.`,
        `${who}, having ${done} the prisoner exchange, hired a ship.`,
        `${doing} the prisoner exchange, in a letter of Monday, ${who} hired a ship.`,
      ].map((words) => [upper(words), `${name} ${stance}`] as const),
    ),
  )
  test.each(all)('%s', (words, position) => expect(told(words)).toEqual([position]))

  test.each([
    'Before accepting the prisoner exchange, Norway hired a ship.',
    'Without accepting the prisoner exchange, Norway hired a ship.',
    'Accepting the prisoner exchange would help Norway.',
    'By accepting the prisoner exchange, Norway would gain a year.',
    'After accepting the prisoner exchange, Norway could hire a ship.',
  ])('nothing in: %s', (words) => expect(told(words)).toEqual([]))
})

describe('beside what it is about', () => {
  const all = whos.flatMap(([who, name]) =>
    deeds.map(
      ([, done, stance]) =>
        [`The prisoner exchange, ${done} by ${who} on Monday, is late.`, `${name} ${stance}`] as const,
    ),
  )
  test.each(all)('%s', (words, position) => expect(told(words)).toEqual([position]))

  test.each(['A deal signed by Norway is late.', 'The police, backed by Norway, met on Monday.'])(
    'nothing in: %s',
    (words) => expect(told(words)).toEqual([]),
  )
})

test.each([
  ["Norway's rejection of the prisoner exchange angered Peru.", 'Norway refuses'],
  ["Norway's acceptance of the prisoner exchange angered Peru.", 'Norway accepts'],
])('whoever minds what another does has not refused the thing: %s', (words, position) =>
  expect(told(words)).toEqual([position]),
)
