import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

const published = '2023-05-17' // a Wednesday

const found = (text: string) => readText(text, published).dates.map(({ span, when }) => `${span.quote} → ${when.value}`)

const expected = (source: string, ...values: string[]): [string, string[]] => {
  const { text, words } = marked(source)
  return [text, words.map((word, i) => `${word} → ${values[i]}`)]
}

describe('centuries and decades', () => {
  test.each([
    expected('The border was drawn in ‹the 19th century› by two kings.', '18XX'),
    expected('It is a plan for ‹the twenty-first century› at last.', '20XX'),
    expected('Wages rose in ‹the nineties› and after.', '199X'),
    expected('Wages rose in ‹the late 90s› and after.', '1997/1999'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    'The vase is from the 5th century BC.',
    'She is in her nineties and he is 90.',
    'It took half a century to agree.',
    'The 19th envoy and the 20th ship came.',
  ])('no century: %s', (text) => expect(found(text).filter((one) => /X/.test(one) && !/P/.test(one))).toEqual([]))
})

describe('hours of the clock', () => {
  test.each([
    expected('They sat ‹from 9 a.m. to 5 p.m. on Friday› in Tarn.', '2023-05-12T09:00:00/2023-05-12T17:00:00'),
    expected('They sat ‹between 2 and 4 p.m.› in Tarn.', 'XXXX-XX-XXT14:00:00/XXXX-XX-XXT16:00:00'),
    expected('It is open ‹8:00–17:00› there.', 'XXXX-XX-XXT08:00:00/XXXX-XX-XXT17:00:00'),
    expected('They sat ‹from 9 to 5 p.m. Tuesday› there.', '2023-05-16T09:00:00/2023-05-16T17:00:00'),
    expected('It struck at ‹1800 GMT› there.', 'XXXX-XX-XXT18:00:00Z'),
    expected('It struck at ‹9 a.m. CET on May 3› there.', '2023-05-03T09:00:00+01:00'),
    expected('It struck at ‹10:35 a.m. (0735 GMT) on Sunday› there.', '2023-05-14T10:35:00'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    'He has 1800 tanks and 735 men.',
    'They won 3-1 and lost 2:3 to 4:5.',
    'It fell from 9 to 5 points.',
    'From 99:00 to 98:00 nothing moved.',
  ])('no hour: %s', (text) => expect(found(text)).toEqual([]))
})

describe('what comes again and again', () => {
  test.each([
    expected('They meet ‹twice a week› there.', 'P1W'),
    expected('They meet ‹three times a year› there.', 'P1Y'),
    expected('They meet ‹once every month› there.', 'P1M'),
    expected('They meet ‹every other day› there.', 'P2D'),
    expected('They meet ‹every few weeks› there.', 'PXW'),
    expected('They meet on ‹Mondays› there.', 'P1W'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each(['He left once a friend came.', 'Two times the price is too much.', 'Every single word counts.'])(
    'nothing: %s',
    (text) => expect(found(text)).toEqual([]),
  )
})

describe('month and day in numbers', () => {
  test.each([
    expected('They met on ‹4/22› in Tarn.', '2023-04-22'),
    expected('They must leave by ‹13/6› at the latest.', '2023-06-13'),
    expected('They met on ‹22/4› and on ‹3/4› in Tarn.', '2023-04-22', '2023-04-03'),
    expected('They met on ‹4/22› and on ‹3/4› in Tarn.', '2023-04-22', '2023-03-04'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test('where nothing tells the order, both readings are kept', () => {
    const { dates, doubts } = readText('They met on 3/4 in Tarn.', published)
    expect(dates[0]?.when.value).toBe('2023-XX-XX')
    expect(doubts.find(({ rule }) => rule === 'date-ambiguous')?.reading).toBe('XXXX-03-04 or XXXX-04-03')
  })

  test.each([
    'It is open 24/7 since 9/11.',
    'They own 3/4 of it and sit on 5/6 of the coast.',
    'On 1/2 pages it says so.',
  ])('no day: %s', (text) => expect(found(text)).toEqual([]))
})

describe('years of days that come without one', () => {
  const undated = (text: string) => readText(text).dates.map(({ span, when }) => `${span.quote} → ${when.value}`)
  test.each([
    // A year by itself, elsewhere: history, or a deadline.
    ['Some 40 villages were moved since 2019.\n\nThe envoy said so in March.', 'March → XXXX-03'],
    [
      'The fund must be full by 2031.\n\nThey meet again from 9 to 20 June.',
      'from 9 to 20 June → XXXX-06-09/XXXX-06-20',
    ],
    // In the same paragraph, alone in its line, or with a day of its own: what follows goes on with it.
    ['In 2019 the fund was set up. The envoy left in March.', 'March → 2019-03'],
    ['2019\n\n14 February. The envoy left.\n\n3 April. He came back.', '3 April → 2019-04-03'],
    ['On 5 May 2019 the envoy left.\n\nOn 7 June he came back.', '7 June → 2019-06-07'],
  ])('%s', (text, one) => expect(undated(text)).toContain(one))

  test.each([
    [
      'On January 16, 2022, talks began in Tarn; on March 3 a paper lay there; on May 2, the third round ended.',
      ['January 16, 2022 → 2022-01-16', 'March 3 → 2022-03-03', 'May 2 → 2022-05-02'],
    ],
    // Broken by a day seen from today.
    [
      'Lee died in August 2021, Berg last December and Tarn on May 2.',
      ['August 2021 → 2021-08', 'last December → 2022-12', 'May 2 → 2023-05-02'],
    ],
  ])('a chain in one sentence: %s', (text, all) => expect(found(text)).toEqual(all))
})

describe('what is promised lies ahead', () => {
  test.each([
    expected('Norway sent 30 boats, and promised another 45 by ‹August›.', '2023-08'),
    expected('The union demanded an answer by ‹Friday›.', '2023-05-19'),
    expected('Skippers threaten to block the harbour on ‹Friday›.', '2023-05-19'),
    expected('The harbour shuts on ‹Friday›.', '2023-05-19'),
    expected('Norway is ready to talk following ‹Friday›’s verdict.', '2023-05-12'),
    // Near misses.
    expected('The union had counted ten boats by ‹Friday›.', '2023-05-12'),
    expected('The union, which demanded an answer, had left by ‹Friday›.', '2023-05-12'),
    expected('Skippers blocked the harbour on ‹Friday›.', '2023-05-12'),
    expected('Image caption: The minister leaves parliament on ‹Tuesday›.', '2023-05-16'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))
})
