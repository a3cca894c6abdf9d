import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

const published = '2031-11-18' // a Tuesday

const found = (text: string) => readText(text, published).dates.map(({ span, when }) => `${span.quote} → ${when.value}`)

const expected = (source: string, ...values: string[]): [string, string[]] => {
  const { text, words } = marked(source)
  return [text, words.map((word, i) => `${word} → ${values[i]}`)]
}

describe('what is set for a time lies ahead', () => {
  test.each([
    expected('The next round is set for Tarn in ‹March›.', '2032-03'),
    expected('A second round is pencilled in for ‹April 2› in Tarn.', '2032-04-02'),
    expected('The ballot is fixed for ‹12 February›.', '2032-02-12'),
    expected('The ship is due on ‹Friday›.', '2031-11-21'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    expected('The round had been due on ‹Friday›.', '2031-11-14'),
    expected('They set a record in ‹March›.', '2031-03'),
    expected('It was due to rain that fell on ‹Friday›.', '2031-11-14'),
  ])('but not: %s', (text, values) => expect(found(text)).toEqual(values))
})

describe("a day of something of last year's", () => {
  test.each([
    expected("‹Last year›'s round in Tarn broke down on ‹October 3›.", '2030', '2030-10-03'),
    expected('‹Last year›’s talks were torn up in a single day on ‹5 May›.', '2030', '2030-05-05'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    expected("‹Last year›'s harvest was poor, the ministry said on ‹October 3›.", '2030', '2031-10-03'),
    expected('Prices fell ‹last year› and rose on ‹October 3›.', '2030', '2031-10-03'),
  ])('but not: %s', (text, values) => expect(found(text)).toEqual(values))
})

describe('"the 16th"', () => {
  test.each([
    expected('They sat until the night of ‹the 17th›.', '2031-11-17'),
    expected('Boats rest ‹from June to July›.\n\nOwners held a rally on ‹the 16th›.', '2031-06/2031-07', '2031-11-16'),
    expected('Boats rest in ‹June›. They sail on ‹the 16th›.', '2031-06', '2031-06-16'),
    expected('On ‹3 October› they met.\n\nOn ‹the 16th› they left.', '2031-10-03', '2031-10-16'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))
})
