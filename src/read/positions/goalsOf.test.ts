import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`).positions.map(
    (p) => `${p.party.name} ${p.stance} ${p.issue} ${p.firmness}`,
  )

describe('goals that somebody sets', () => {
  test.each([
    ['Peru announced two major goals of disarmament.', ['Peru seeks disarmament ask']],
    ['Peru has declared its strategic aims of a ceasefire.', ['Peru seeks ceasefire ask']],
  ])('%s', (text, positions) => expect(told(text)).toEqual(positions))

  test.each([
    'Peru scored two goals of note in the ceasefire.',
    'Peru won by two goals of disarmament.',
    'The papers on goals of disarmament were thick.',
  ])('near miss: %s', (text) => expect(told(text)).toEqual([]))
})

describe('who once held an office', () => {
  test.each([
    [
      'Former Peruvian Secretary of State Ana Sol spoke, calling on Chile to leave the islands.',
      ['Ana Sol demands territory ask'],
    ],
    [
      'Peruvian Secretary of State Ana Sol spoke, calling on Chile to leave the islands.',
      ['Peru demands territory ask'],
    ],
    ['The Secretary of Peru, Ana Sol, demanded a ceasefire.', ['Peru demands ceasefire ask']],
  ])('%s', (text, positions) => expect(told(text).slice(0, 1)).toEqual(positions))
})

describe('what is supposed, and that there are terms', () => {
  test.each([
    'Peru said that the rocket should be fired by mistake.',
    'Peru said that the ceasefire must have been broken in error.',
    "The envoy stressed Peru's requirements for the negotiations.",
  ])('near miss: %s', (text) => expect(told(text)).toEqual([]))

  test.each([
    ['Peru said that the rockets must not be fired by mistake.', ['Peru demands military-aid ask']],
    ["The envoy stressed Peru's demands for a ceasefire.", ['Peru demands ceasefire ask']],
  ])('%s', (text, positions) => expect(told(text)).toEqual(positions))
})

describe('whose bottom line', () => {
  test('is that of its own clause', () => {
    expect(
      told(
        'Chile is not prepared to discuss the tariffs, and Peru will consider a ceasefire, but Peru insists on a withdrawal of troops as its bottom line.',
      ).map((one) => one.replace(/ \S+ (?=\S+$)/, ' … ')),
    ).toEqual(['Chile refuses … ask', 'Peru open … signal', 'Peru demands … bottom-line'])
  })
})

describe('a stance that somebody hopes will move', () => {
  test.each([
    ['Peru hopes that it will revise its position on the ceasefire.', 0],
    ['Peru said that it will revise its position on the ceasefire.', 1],
    ['Peru hopes for rain, and it will revise its position on the ceasefire.', 1],
  ])('%s', (text, count) => expect(told(text).filter((one) => one.startsWith('Peru shifts'))).toHaveLength(count))
})

describe('what a bottom line of talks is about', () => {
  test.each([
    [
      'Peru insists on its bottom line of negotiations for the withdrawal of troops.',
      ['Peru demands territory bottom-line'],
    ],
    ['Peru insists on the principle of the talks that troops must withdraw.', ['Peru demands territory ask']],
    ['Peru insists on the bottom line of talks for the retreat of the army.', ['Peru demands territory bottom-line']],
    ['Peru insists on the principle of negotiations.', ['Peru demands talks ask']],
    ['Peru insists on negotiations for a ceasefire.', ['Peru demands talks ask']],
  ])('%s', (text, positions) => expect(told(text)).toEqual(positions))
})
