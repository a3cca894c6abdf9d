import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks on the tolls and the border went on. ${text}`).positions.map((p) => `${p.party.name} ${p.stance}`)

describe('what a party announces of things', () => {
  test.each([
    ['The prisoners will be released on Monday, Peru said.', 'Peru offers'],
    ['The tariffs could be lifted in stages, Peruvian minister Ana Sol said.', 'Peru open'],
    ['The figures can be discussed, Peru said.', 'Peru open'],
    ['A joint committee could review the tolls, the company said.', 'the company open'],
    [
      'If tankers are let through, the road will be cleared the same afternoon, the union said.',
      'the union conditional',
    ],
    ['The frozen funds would not be returned, Peru said.', 'Peru refuses'],
    ['The border posts will stay closed, Peru said.', 'Peru demands'],
    ['The border would remain shut until the rebels withdraw, Peru said.', 'Peru conditional'],
    ['A second strike would follow from March 14, the union warned.', 'the union seeks'],
    ['A march will set out from Lima on Sunday, the union said.', 'the union seeks'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'The prisoners will be released on Monday.',
    'Prices will remain high, Peru said.',
    'The roads will be cleared of snow, forecasters said.',
    'The bodies will be returned, analysts said.',
    'The strike will begin at dawn, police said.',
  ])('nothing: %s', (text) => expect(told(text)).toEqual([]))
})

describe('room to move', () => {
  test.each([
    ['"There is room on the dates," Peruvian minister Ana Sol said.', 'Peru open'],
    ['"There is room for movement on the tolls," Peruvian minister Ana Sol said.', 'Peru open'],
    ['There was still some room on the dates, the Peruvian minister Ana Sol said.', 'Peru open'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test.each([
    'There is room on the ferry for forty lorries.',
    '"There is room for ten people in the hall," Peruvian minister Ana Sol said.',
  ])('nothing: %s', (text) => expect(told(text)).toEqual([]))
})
