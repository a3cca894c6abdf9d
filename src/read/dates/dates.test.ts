import { describe, expect, test } from 'vitest'
import { articleOf, lexicon, marked, readText } from '../../../test/kit/reading.ts'
import { read } from '../index.ts'
import { datesIn, nearestDate } from './datesIn.ts'

const published = '2023-05-17' // a Wednesday

/** What is found in a text published on that Wednesday, as `words → value`. */
const found = (text: string, day: string | null = published) =>
  readText(text, day ?? undefined).dates.map(({ span, when }) => `${span.quote} → ${when.value}`)

const expected = (source: string, ...values: string[]): [string, string[]] => {
  const { text, words } = marked(source)
  return [text, words.map((word, i) => `${word} → ${values[i]}`)]
}

test.each([
  // Days.
  expected('The delegations signed on ‹November 14, 2022› in Tarn.', '2022-11-14'),
  expected('The delegations signed on ‹14 November 2022›.', '2022-11-14'),
  expected('The text is dated ‹14.11.2022› and was sent late.', '2022-11-14'),
  expected('The text is dated ‹2022-11-14› and was sent late.', '2022-11-14'),
  expected('It was posted at ‹2022-11-14T05:28:59.693Z›', '2022-11-14'),
  expected('They signed on ‹Tuesday, March 7, 2023›, in Tarn.', '2023-03-07'),
  expected('The envoy left on ‹the 6th of March›.', '2023-03-06'),
  expected('She arrived on ‹Nov. 5› for the talks.', '2022-11-05'),
  expected('The council met on ‹10 March›.', '2023-03-10'),
  expected('They met on ‹March 5 last year› in Tarn.', '2022-03-05'),
  // Ranges.
  expected('Polls were held ‹from September 23 to 27› in four towns.', '2022-09-23/2022-09-27'),
  expected('Talks ran ‹between January and March 2023› in Tarn.', '2023-01/2023-03'),
  expected('The embargo of ‹2014–2022› had failed.', '2014/2022'),
  expected('They met on ‹3-5 April› in Tarn.', '2023-04-03/2023-04-05'),
  expected('The truce held ‹from 30 December 2022 to 4 January 2023›.', '2022-12-30/2023-01-04'),
  expected('Talks ran ‹from October to February› in Tarn.', '2022-10/2023-02'),
  // Parts.
  expected('The strike began in ‹November 2022› and went on.', '2022-11'),
  expected('The plan dates from ‹early 2024›.', '2024-01/2024-04'),
  expected('Prices rose in ‹the second half of 2022›.', '2022-07/2022-12'),
  expected('They broke off in ‹mid-March›.', '2023-03-11/2023-03-20'),
  expected('They broke off in ‹late 2021› without a word.', '2021-09/2021-12'),
  expected('Wages stagnated in ‹the 1990s› and later.', '199X'),
  expected('It happened at ‹the end of November 2022› in Tarn.', '2022-11-21/2022-11-30'),
  expected('The union hopes to sign in ‹the third quarter of 2023›.', '2023-07/2023-09'),
  expected('A deal was made ‹last spring› in Tarn.', '2023-03/2023-05'),
  expected('The border has been shut since ‹2014›.', '2014'),
  expected('A draft leaked at the ‹2022› Harbour Summit.', '2022'),
  expected('He gave way in ‹May› after all.', '2023-05'),
  // From the day of publication.
  expected('The minister flew in ‹yesterday› and left.', '2023-05-16'),
  expected('They will meet ‹tomorrow› in Tarn.', '2023-05-18'),
  expected('They met on ‹Monday› in Tarn.', '2023-05-15'),
  expected('Talks between the two resume in Tarn on ‹Monday›.', '2023-05-22'),
  expected('Talks resumed in Tarn on ‹Monday›.', '2023-05-15'),
  expected('The envoy is scheduled to meet them on ‹Friday›.', '2023-05-19'),
  expected('He said ‹last Monday› that he would stay.', '2023-05-15'),
  expected('They will meet ‹next week›.', '2023-05-22/2023-05-28'),
  expected('She said so ‹earlier this week›.', '2023-05-15/2023-05-21'),
  expected('She said so ‹last month›.', '2023-04'),
  expected('The talks began ‹this year›.', '2023'),
  expected('The war ended ‹a year ago›.', '2022'),
  expected('The pact ended ‹three months ago›.', '2023-02'),
  expected('They broke off ‹two weeks ago›.', '2023-05-01/2023-05-07'),
  expected('Debts have been forgiven since ‹last December›.', '2022-12'),
  expected('It lost ground in ‹the past six months›.', '2022-11/2023-05'),
  expected('He must decide over ‹the next 30 days›.', '2023-05-17/2023-06-16'),
  expected('The goal is to be reached by ‹1 November›.', '2023-11-01'),
  expected('They spoke ‹a few days ago›.', '2023-05-10/2023-05-15'),
  // From the story.
  expected('They met on ‹March 3, 2021›. ‹Two days earlier› the border had closed.', '2021-03-03', '2021-03-01'),
  expected(
    'Since ‹November 2020› much was told. On ‹November 5› the paper wrote of a deal; on ‹the 6th›, another denied it.',
    '2020-11',
    '2020-11-05',
    '2020-11-06',
  ),
  expected('The pact was signed on ‹June 5, 1994›. On ‹July 1› it came into force.', '1994-06-05', '1994-07-01'),
  // Lengths, sets, times.
  expected('It ended ‹nearly four years› of war.', 'P4Y'),
  expected('Both want a ‹30-day› truce.', 'P30D'),
  expected('They meet ‹every Monday› in Tarn.', 'P1W'),
  expected('They lose 300 men ‹per month› there.', 'P1M'),
  expected('Ground is lost ‹daily› now.', 'P1D'),
  expected('It opens at ‹5 p.m. on March 3› in Tarn.', '2023-03-03T17:00:00'),
])('%s', (text, values) => expect(found(text)).toEqual(values))

test.each([
  'The parties may agree and the crowds will march on the palace.',
  'May she rest; March on, said Orne.',
  'The Sunday Times and the Daily Courier wrote of it.',
  'The Agreement of 1994 was broken.',
  'Resolution 1970 stands, and so does Article 2014.',
  'More than 2000 soldiers came, some 1950 of them on foot.',
  'A second round would be a fair second chance.',
  'The 25-year-old negotiator smiled.',
  'It cost $2024 and they scored 3:2 in Tarn.',
  'Call 555-0142 or +44 20 7946 0958.',
  'He is the 6th envoy and this is the 80th anniversary.',
  'She spoke of spring water, autumn leaves and a fall in prices.',
  'Section 1.2.3 of the text and version 10.4 stay.',
])('no date: %s', (text) => expect(found(text)).toEqual([]))

test('what was worked out is inferred and says why; what the words say is said', () => {
  const [a, b] = readText('They met on November 14, 2022 and on March 3 again.', published).dates
  expect(a?.when).toMatchObject({ value: '2022-11-14', certainty: 'said', because: null })
  expect(b?.when.certainty).toBe('inferred')
  expect(b?.when.because).toContain('November 14, 2022')
})

test('a day without a year stays without one where the text tells none', () => {
  expect(found('They will meet on January 22 in Tarn.', null)).toEqual(['January 22 → XXXX-01-22'])
  expect(found('They met on Thursday.', null)).toEqual(['Thursday → XXXX-XX-XX'])
})

test('31 February is doubted and not dated', () => {
  const { dates, doubts } = readText('They met on 31 February 2022.', published)
  expect(dates.filter(({ when }) => when.value.startsWith('2022-02'))).toEqual([])
  expect(doubts.find(({ rule }) => rule === 'date-impossible')?.span.quote).toBe('31 February 2022')
})

test('day and month that can change places keep both readings', () => {
  const { dates, doubts } = readText('They met on 1/2/24.', '2024-05-05')
  expect(dates[0]?.when).toMatchObject({ value: '2024-XX-XX', certainty: 'inferred' })
  expect(doubts.find(({ rule }) => rule === 'date-ambiguous')?.reading).toBe('2024-01-02 or 2024-02-01')
})

test('another date in numbers decides the order', () => {
  expect(found('They met on 1/2/24 and on 1/25/24.', '2024-05-05')).toEqual([
    '1/2/24 → 2024-01-02',
    '1/25/24 → 2024-01-25',
  ])
})

const publicationOf = (text: string, date?: string) => read(articleOf(text), { lexicon, date: date ?? null }).dates

test('the date that the user gives places a weekday', () => {
  const [thursday] = publicationOf('The envoy is scheduled to meet them on Thursday.', '2026-01-21')
  expect(thursday?.when).toMatchObject({ value: '2026-01-22', certainty: 'inferred' })
})

test('a coming day takes its year from the sentence', () => {
  const [day] = publicationOf('On January 22 the envoys will meet; the others stay at the 2026 Harbour Forum.')
  expect(day?.when.value).toBe('2026-01-22')
})

test('days without years lie in the year before the widest gap', () => {
  const text =
    'The offensive failed in August 2024. It began on December 24, he said on January 10. He denied it on January 13.'
  expect(publicationOf(text).map(({ when }) => when.value)).toEqual([
    '2024-08',
    '2024-12-24',
    '2025-01-10',
    '2025-01-13',
  ])
})

test('dates inside a stretch, and the nearest to a place', () => {
  const text = 'On March 3 they met, on April 4 they signed, for two weeks.'
  const { dates } = readText(text, published)
  expect(datesIn(dates, { start: 15, end: text.length })).toHaveLength(2)
  const at = text.indexOf('signed')
  expect(nearestDate(dates, at, { start: 0, end: text.length })?.span.quote).toBe('April 4')
  expect(nearestDate(dates, 0, { start: 12, end: 20 })).toBeNull()
})

test('a million characters without an end are read in time', () => {
  const text = 'on 5 May 2022 and March to '.repeat(40_000)
  const start = performance.now()
  expect(publicationOf(text.slice(0, 200_000)).length).toBeGreaterThan(1000)
  expect(performance.now() - start).toBeLessThan(20_000)
})

describe('which year, or which half of it', () => {
  test.each([
    // What has lasted since a day lies behind, whatever else is to come.
    expected('The ministry will let a halt in force since ‹Feb. 27› lapse.', '2023-02-27'),
    expected('Nothing will change in what has held since ‹June 20›.', '2022-06-20'),
    expected('The halt will begin on ‹August 27›.', '2023-08-27'),
    // Deadlines lie ahead, also beside a participle.
    expected('If nothing is signed by ‹August 31›, the halt ends.', '2023-08-31'),
    expected('If the fund is set up by ‹1 November›, he will resign.', '2023-11-01'),
    expected('The crews had left by ‹1 November›.', '2022-11-01'),
    expected('She presented an outline on ‹2 May›: no new fees before ‹October›.', '2023-05-02', '2023-10'),
    // A year that lies almost a year off is not meant.
    expected('The envoys were to have met on ‹May 19› with these figures.', '2023-05-19'),
    expected('The court will hear what it heard on ‹May 2›.', '2023-05-02'),
    // A plan is a thing, "plan to" a deed to come.
    expected('Dunmore proposed a plan for the ferries in ‹October›.', '2022-10'),
    expected('They plan to open the ferries in ‹October›.', '2023-10'),
    // "the 6th" before a name.
    expected('On ‹November 5›, a ship was held; on ‹the 6th› Tovar answered.', '2022-11-05', '2022-11-06'),
    expected('On ‹November 5›, a ship was held; on the 6th Fleet nothing was said.', '2022-11-05'),
  ])('%s', (text, values) => {
    expect(found(text)).toEqual(values)
  })

  test('a bound of publication is not called publication', () => {
    const { dates } = readText('In 2021 much was said. The crews met on March 3, 2021. He spoke yesterday in Tarn.')
    const because = dates.map(({ when }) => when.because ?? '').join(' ')
    expect(because).toContain('the last day told, 2021-03-03')
    expect(because).not.toContain('publication on')
  })
})
