import { describe, expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

const told = (text: string) =>
  readText(`The talks in Oslo went on. ${text}`, '2031-03-04').conditions.map((one) => [one.if.quote, one.then.quote])

describe('what is a condition for what', () => {
  test.each([
    ['The release of prisoners is a condition for a truce.', 'The release of prisoners', 'a truce'],
    ['Peru has made an amnesty a precondition for talks.', 'an amnesty', 'talks'],
    ['Peru called the vote a condition of peace in May, he said.', 'the vote', 'peace in May'],
    ['He said that a vote was the main condition for a truce.', 'a vote', 'a truce'],
  ])('%s', (text, condition, outcome) => expect(told(text)).toEqual([[condition, outcome]]))
  test.each([
    'A vote is not a condition for talks.',
    'This is a condition for talks.',
    'Peru accepted the conditions for a truce.',
    'He was in a critical condition for a week.',
  ])('none in: %s', (text) => expect(told(text)).toEqual([]))
})

describe('only after something, and without it', () => {
  test.each([
    ['Peru will sign only after the release of the prisoners.', 'the release of the prisoners', 'Peru will sign'],
    ['Peru will only talk after a vote.', 'a vote', 'Peru will only talk'],
    ['Peru refuses to sign without guarantees.', 'without guarantees', 'Peru refuses to sign'],
    ['Peru insists that the army leave the valley before it will sign.', 'the army leave the valley', 'it will sign'],
  ])('%s', (text, condition, outcome) => expect(told(text)).toEqual([[condition, outcome]]))
  test.each([
    'Peru signed only after a long night.',
    'Shops will open only after noon.',
    'Trains will run only after two weeks.',
    'Peru signed without guarantees.',
  ])('none in: %s', (text) => expect(told(text)).toEqual([]))
})
