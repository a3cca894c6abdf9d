import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'
import { feastIn } from './feasts.ts'

const published = '2023-05-17' // a Wednesday

const found = (text: string) => readText(text, published).dates.map(({ span, when }) => `${span.quote} → ${when.value}`)

const expected = (source: string, ...values: string[]): [string, string[]] => {
  const { text, words } = marked(source)
  return [text, words.map((word, i) => `${word} → ${values[i]}`)]
}

describe('what the story has reached', () => {
  test.each([
    expected('They met on ‹March 3, 2021›. ‹That day› the border had closed.', '2021-03-03', '2021-03-03'),
    expected('The pact was signed in ‹June 1994›. ‹The same year› it was broken.', '1994-06', '1994'),
    expected('The port was shut in ‹June 1994›. ‹Later that month› it opened.', '1994-06', '1994-06'),
    expected('The port was shut in ‹1994›. Later that month it opened.', '1994'),
    expected(
      'Exports fell in ‹the third quarter of 2022›. In ‹the quarter›, wages rose.',
      '2022-07/2022-09',
      '2022-07/2022-09',
    ),
    expected(
      'Sales in ‹the third quarter of 2022› were $5 billion, up from $4 billion ‹a year earlier›.',
      '2022-07/2022-09',
      '2021-07/2021-09',
    ),
    expected(
      'In ‹the third quarter of 2022› exports grew; in ‹the year-ago quarter› they shrank.',
      '2022-07/2022-09',
      '2021-07/2021-09',
    ),
    expected('Exports fell in ‹the third quarter of 2022›. The strike began ‹a year ago›.', '2022-07/2022-09', '2022'),
    expected("They plan to sign in ‹next year's first quarter›.", '2024-01/2024-03'),
    expected('Talks are to resume ‹the week of March 6›.', '2023-03-06/2023-03-12'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    'He said that day after day nothing came of it.',
    'It is the same week as ever at the port.',
    'In the quarter around the harbour nothing moved.',
  ])('not told: %s', (text) => expect(found(text)).toEqual([]))
})

describe('weekends, ends of years and feasts', () => {
  test.each([
    expected('Envoys met over ‹the weekend› in Tarn.', '2023-05-13/2023-05-14'),
    expected('Envoys will meet at ‹the weekend› in Tarn.', '2023-05-20/2023-05-21'),
    expected("Both sides want a text by ‹year's end›.", '2023-10/2023-12'),
    expected('They had broken off ‹earlier in the year›.', '2023'),
    expected('The guns will fall silent at ‹Christmas›.', '2023-12-25'),
    expected('The guns fell silent ‹last Christmas›.', '2022-12-25'),
    expected('A truce began on ‹Good Friday› and held.', '2023-04-07'),
    expected('A truce was agreed for ‹Orthodox Easter›.', '2023-04-16'),
    expected("It collapsed on ‹New Year's Eve›.", '2022-12-31'),
    expected('They signed on ‹Thanksgiving 2021› at last.', '2021-11-25'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    'The Good Friday Agreement held.',
    'Christmas Island wants a wharf.',
    'They sold Christmas trees on the pier.',
    'The Easter Rising is remembered.',
    'Weekend trains are packed.',
  ])('no date: %s', (text) => expect(found(text)).toEqual([]))

  test.each([
    ['easter+0', 2019, '4-21'],
    ['easter+0', 2024, '3-31'],
    ['easter-2', 2008, '3-21'],
    ['orthodox+0', 2024, '5-5'],
    ['orthodox+0', 2021, '5-2'],
    ['11-4-3', 2022, '11-24'],
    ['05--1-0', 2023, '5-29'],
    ['12-25', 1999, '12-25'],
  ])('%s in %i is %s', (rule, year, day) => {
    const { month, day: at } = feastIn(rule, year)
    expect(`${month}-${at}`).toBe(day)
  })
})

describe('lengths', () => {
  test.each([
    expected('It took ‹several years› to agree.', 'PXY'),
    expected('They spoke for ‹a few more hours› there.', 'PTXH'),
    expected('It took ‹a couple of weeks› to agree.', 'P2W'),
    expected('The port has been shut for ‹months›.', 'PXM'),
    expected('In ‹recent weeks› both have given way.', 'PXW'),
    expected('They will decide in ‹the coming days›.', 'PXD'),
    expected('It will take ‹12 to 18 months› to build.', 'P12M/P18M'),
    expected('It will take ‹between two and six days› to count.', 'P2D/P6D'),
    expected('It may last ‹a year or two› more.', 'P1Y/P2Y'),
    expected('She asked for ‹two more weeks› to decide.', 'P2W'),
    expected('He stayed ‹twenty four days› in Tarn.', 'P24D'),
    expected('Wages fell over ‹the past year› again.', '2022/2023'),
    expected('Wages fell over ‹the past decade› again.', '2013/2023'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each([
    'The days of talk are over.',
    'It is years since anybody asked.',
    'Some days are better.',
    'He is 12 to 18 years old.',
    'The annual meeting of the union was loud.',
    'Their daily bread came late.',
  ])('no length: %s', (text) => expect(found(text)).toEqual([]))

  test('a stretch keeps its length, an evening its name', () => {
    const [stretch, evening] = readText(
      'In the past two months much was said. They met on Friday evening.',
      published,
    ).dates
    expect(stretch).toMatchObject({ length: 'P2M', kind: 'date' })
    expect(evening).toMatchObject({ part: 'evening', kind: 'time' })
    expect(evening?.when.value).toBe('2023-05-12')
  })
})

describe('which day of that name, and which year', () => {
  test.each([
    expected('Officials postponed the vote until ‹Tuesday› at the earliest.', '2023-05-23'),
    expected('The crews have been given until ‹9 a.m. Tuesday› to leave.', '2023-05-23T09:00:00'),
    expected('Until ‹Thursday›, they had not called him.', '2023-05-11'),
    expected('The offer had been due to expire ‹Friday› in Tarn.', '2023-05-12'),
    expected('Traders held back ahead of ‹the weekend› in Tarn.', '2023-05-20/2023-05-21'),
    expected('The loan was extended through ‹July› by both banks.', '2023-07'),
    expected('Prices fell through ‹March› in Tarn.', '2023-03'),
    expected('Sales in ‹fiscal 2021› were poor.', '2021'),
    expected('Its ‹2019› plan was dropped.', '2019'),
    expected('The strike ended at ‹midnight Friday› in Tarn.', '2023-05-12T24:00:00'),
    expected('They sat on ‹Monday evening›.', '2023-05-15'),
    expected('He spoke ‹last night› on the wireless.', '2023-05-16'),
    expected('They meet ‹the day after tomorrow› in Tarn.', '2023-05-19'),
    expected('They met ‹the day before yesterday› in Tarn.', '2023-05-15'),
    expected('Exports fell in ‹Q3 2022› and again in ‹H1 2023›.', '2022-07/2022-09', '2023-01/2023-06'),
    expected('They meet on ‹May 20 and 21› in Tarn.', '2023-05-20/2023-05-21'),
  ])('%s', (text, values) => expect(found(text)).toEqual(values))

  test.each(['Their 2500 men were sent home.', 'Noon Square was full.'])('no date: %s', (text) =>
    expect(found(text)).toEqual([]),
  )

  test('"May 3 and 4 people": the number of people is no day', () =>
    expect(found('It struck on May 3 and 4 people died.')).toEqual(['May 3 → 2023-05-03']))

  test('a day close before publication is not put into the year of an old story', () =>
    expect(found('The war of August 1988 was long. On April 20 they met again.')[1]).toBe('April 20 → 2023-04-20'))
})

describe('a year before what it dates', () => {
  test.each([
    expected('It broke ‹1994› promises on arms.', '1994'),
    expected('‹2015› commitments were broken.', '2015'),
    expected('They fall back on ‹1994› security assurances.', '1994'),
    expected('Output is to fall below ‹1990› levels.', '1990'),
    expected('The port is held under ‹1997› treaties.', '1997'),
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values)
    expect(readText(text, published).figures).toEqual([])
  })

  test.each([
    'It made more than 1994 promises to them.',
    'The base has 1990 soldiers.',
    'They made some 2015 pledges.',
    'They imposed 2000 sanctions.',
    'The union counted 1987 crews.',
  ])('counted: %s', (text) => {
    expect(found(text)).toEqual([])
    expect(readText(text, published).figures).toHaveLength(1)
  })
})

describe('what cannot be a date stays doubted or unread', () => {
  test.each(['31 April 2023', 'February 30, 2021', '2023-02-29', '32 March 2024', '0 May 2021', 'March 45, 2024'])(
    '%s',
    (words) => {
      const { dates, doubts } = readText(`They met on ${words} in Tarn.`, published)
      expect(dates.filter(({ when }) => when.value.length >= 10)).toEqual([])
      expect(doubts.some(({ rule }) => rule === 'date-impossible')).toBe(true)
    },
  )

  test.each([
    'The code is 1/2/3/4/5/6/7/8.',
    'The part 12.34.56.78.90 is sold out.',
    'It is 45/13/2023 in no calendar.',
  ])('%s', (text) => expect(found(text)).toEqual([]))

  test('a number of people behind a month is no day of it', () => {
    expect(readText('In February 31 people left.', published).doubts).toEqual([])
    expect(found('In February 31 people left.')).toEqual(['February → 2023-02'])
  })

  test('a length of nothing and a clock past midnight are none', () => {
    expect(found('At 27:15 on track 9 nothing moved.')).toEqual([])
  })
})
