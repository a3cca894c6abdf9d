import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks on the tolls and the border went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance}`)

describe('what a party will not be', () => {
  test.each([
    [
      'The United States "will not be a party to an open-ended cheque", a State Department official said.',
      'United States refuses',
    ],
    ['Peru would not be bound by any agreement signed without it, its minister said.', 'Peru refuses'],
    ['Peru will not be part of a bloc against Chile, the Peruvian minister said.', 'Peru refuses'],
    ['The front "will not be the one to break the truce", its spokesman said.', 'the front open'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(['Peru will not be a winner.', 'Peru is not a party to the treaty.'])('nothing: %s', (text) =>
    expect(told(text)).toEqual([]),
  )
})

describe('the modal before its subject', () => {
  test.each([
    ['Nor will Peru pay for the dam.', 'Peru refuses'],
    ['Neither will Chile pay the toll.', 'Chile refuses'],
    ['Never will Peru leave the islands.', 'Peru refuses'],
    ['Nor will any inspector enter before the first payment, Peru said.', 'Peru refuses'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'Nor will it be easy.',
    'Nor would the talks last long.',
    'Nor will any inspector enter before the first payment.',
  ])('nothing: %s', (text) => expect(told(text)).toEqual([]))
})

describe('a noun and its thing with a verb of being between', () => {
  test.each([
    ["Chile accepts the draft. Peru's objection is to the tolls.", 'Peru refuses'],
    ["The union's demand is for a review of pay.", 'the union demands'],
    ["Peru's interest is in lower tariffs.", 'Peru open'],
    ["Peru's answer was a refusal to involve third parties in the talks.", 'Peru refuses'],
    ["The company's reply was a flat no to the levy.", 'the company refuses'],
    ["An end to the levy remains the union's main demand.", 'the union demands'],
    ["The return of the islands is Peru's first aim.", 'Peru seeks'],
    ["A pullback is Peru's price for a truce.", 'Peru demands'],
    ["Lima's minimum is a pullback to the old border.", 'Peru demands'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    "Peru's answer was short.",
    'The objection is to the fourth point.',
    "This is Peru's demand.",
    "The minister is Peru's only hope.",
  ])('nothing: %s', (text) => expect(told(text)).toEqual([]))
})

describe('a noun with two parties or a comma behind it', () => {
  test.each([
    ['A push by Peru and Chile to allow majority votes was beaten back.', 'Peru seeks'],
    ['The suggestion of Peru, that the funds be used for food, was studied.', 'Peru offers'],
    ['The suggestion of Peru that the funds be used for food was studied.', 'Peru offers'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe("what a party's plan says", () => {
  test.each([
    ["Peru's plan, tabled in May, would cap the tariffs.", 'Peru offers'],
    ["Peru's plan would cap the tariffs.", 'Peru offers'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(['The levy in the plan, the finance ministry complains, would bring the ports a mere $378 a year.'])(
    'nothing: %s',
    (text) => expect(told(text)).toEqual([]),
  )
})

describe('a line that a party leads in', () => {
  test.each([
    ['Peru: no Chilean soldier on the dam.', 'Peru refuses'],
    ['Lima: no battalion from outside the region.', 'Peru refuses'],
    ["Peru's line: no vote before the withdrawal.", 'Peru refuses'],
    ['The union: no to a wage freeze.', 'the union refuses'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(['Weather: no rain on the border.', 'Note: no tolls on Sunday.'])('nothing: %s', (text) =>
    expect(told(text)).toEqual([]),
  )
})

describe('how far a verb has come', () => {
  test.each([
    ['Peru keeps insisting that the toll be halved.', 'Peru demands'],
    ['Peru kept on calling for an inquiry into the toll.', 'Peru demands'],
    ['Chile kept refusing entry to the boats of Peru.', 'Chile refuses'],
    ['Peru has stopped demanding a vote on the toll.', 'Peru shifts'],
    ['Peru has not stopped demanding a vote on the toll.', 'Peru demands'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each(['A meeting on demanding tolls began.', 'Peru stopped a boat demanding entry.'])('nothing: %s', (text) =>
    expect(told(text)).toEqual([]),
  )
})
