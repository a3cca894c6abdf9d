import { describe, expect, test } from 'vitest'
import { daysSaid, whenSaid } from './dayWords.ts'

describe('a time in a sentence', () => {
  test.each([
    ['2031-03-15', 'on 15 March 2031'],
    ['2031-03-15/2031-03-16', 'on 15–16 March 2031'],
    ['2031-02-28/2031-03-02', 'between 28 February and 2 March 2031'],
    ['2030-12-30/2031-01-02', 'between 30 December 2030 and 2 January 2031'],
    ['2031-02', 'in February 2031'],
    ['2031', 'in 2031'],
    ['2031-01/2031-06', 'between January and June 2031'],
    ['2030-09/2031-03', 'between September 2030 and March 2031'],
    ['2031-03-15~', 'on about 15 March 2031'],
    ['2031-03-05/..', 'since 5 March 2031'],
    ['../2031-03-05', 'until 5 March 2031'],
    ['some day', ''],
  ])('%s: %s', (value, words) => expect(whenSaid(value)).toBe(words))
})

describe('the days that a sentence names', () => {
  test.each([
    ['They met on 15–16 March 2031.', ['2031-03-15', '2031-03-16'], 'They met on  .'],
    ['They met on 5 March 2031.', ['2031-03-05'], 'They met on  .'],
    ['They met in March 2031.', [], 'They met in March 2031.'],
    ['They met on March 15, 2031.', [], 'They met on March 15, 2031.'],
  ])('%s', (sentence, days, rest) => expect(daysSaid(sentence)).toEqual({ days, rest }))
})
