import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

const published = '2023-05-17' // a Wednesday
const found = (text: string) => readText(text, published).dates.map(({ span, when }) => `${span.quote} → ${when.value}`)
const expected = (source: string, ...values: string[]): [string, string[]] => {
  const { text, words } = marked(source)
  return [text, words.map((word, i) => `${word} → ${values[i]}`)]
}

describe('pieces of a month or a year', () => {
  test.each([
    expected('They met in ‹the first week of May›.', '2023-05-01/2023-05-07'),
    expected('They will meet in ‹the first week of June›.', '2023-05-29/2023-06-04'),
    expected('They met in ‹the last week of April›.', '2023-04-24/2023-04-30'),
    expected('The law is from ‹the first week of 2015›.', '2014-12-29/2015-01-04'),
    expected('The law is from ‹the last week of 2015›.', '2015-12-28/2016-01-03'),
    expected('They met on ‹the first Monday of October 2021›.', '2021-10-04'),
    expected('They met on ‹the last Friday in March›.', '2023-03-31'),
    expected('They will meet on ‹the second Tuesday of next month›.', '2023-06-13'),
    expected('They will meet on ‹the last day of the month›.', '2023-05-31'),
    expected('It opened on ‹the third day of this month›.', '2023-05-03'),
    expected('It fell in ‹the first month of 2020›.', '2020-01'),
    expected('Exports fell in ‹the last four months of 2021›.', '2021-09/2021-12'),
    expected('It rained in ‹the first ten days of March›.', '2023-03-01/2023-03-10'),
    expected('It rained in ‹the last two weeks of April›.', '2023-04-17/2023-04-30'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    expected('It was the first week of the strike.'),
    expected('It was the last day of talks in ‹March›.', '2023-03'),
    expected('He came on the fifth Tuesday of April.'),
    expected('In the first weeks of ‹May› it rained.', '2023-05'),
    expected('The second round of ‹2021› failed.', '2021'),
    expected('It took the first four years of the decade.'),
  ])('no piece: %s', (text, values) => {
    const said = found(text)
    for (const value of values) expect(said.some((one) => one.endsWith(value.split(' → ')[1] as string))).toBe(true)
    expect(said.join()).not.toMatch(/\d{4}-\d\d-\d\d/)
  })
})

describe('two away, and days of other weeks', () => {
  test.each([
    expected('They met ‹the week before last›.', '2023-05-01/2023-05-07'),
    expected('The vote is set for ‹the month after next›.', '2023-07'),
    expected('They had met ‹the year before last› in Tarn.', '2021'),
    expected('They met on ‹Tuesday of last week›.', '2023-05-09'),
    expected('They met ‹last week Tuesday› in Tarn.', '2023-05-09'),
    expected('They will meet ‹next week Monday›.', '2023-05-22'),
    expected('Talks are planned for ‹the week of the 22nd›.', '2023-05-22/2023-05-28'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    "The day before last month's vote they met.",
    'The week before last Sunday it rained.',
    'The week of the 18th regiment is over.',
    'The day after next to nothing was left.',
  ])('not: %s', (text) => expect(found(text).join()).not.toMatch(/before last →|after next →|18th →/))
})
