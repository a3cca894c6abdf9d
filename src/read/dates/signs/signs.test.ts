import { describe, expect, test } from 'vitest'
import { articleOf, lexicon, marked } from '../../../../test/kit/reading.ts'
import { read } from '../../index.ts'

const publishedOf = (text: string, date: string | null = null) =>
  read(articleOf(text), { lexicon, date }).article.published
const datesOf = (text: string) =>
  read(articleOf(text), { lexicon }).dates.map(({ span, when }) => `${span.quote} → ${when.value}`)

describe('gatherings that meet now', () => {
  test.each([
    ['Leaders met at the G20 summit in Bali on Tuesday.', '2022-11'],
    ['Envoy Ana Brell spoke at the NATO summit in Vilnius this week.', '2023-07'],
    [
      'The two spoke on the sidelines of the Munich Security Conference on Saturday, U.S. President Joe Biden is told. Nearly two years of war in Ukraine have worn out both.',
      '2024-02',
    ],
    ["Leaders arrive for this week's G7 summit in Hiroshima.", '2023-05'],
    ['A pledge was made at COP28 last week in Dubai.', '2023-12'],
    ['The Ukraine Recovery Conference, which opens on Tuesday in Berlin, is to raise funds.', '2024-06'],
    ['Grain will be on the table at the G20 summit in New Delhi next week.', '2023-08/2023-09'],
    ['The pact is to be signed at the NATO summit in Vilnius later this month.', '2023-07'],
    ['They had talked it over at the NATO summit in Madrid last month.', '2022-07'],
    ['Speaking on Wednesday at the NATO summit in Vilnius, he asked for more.', '2023-07'],
  ])('%s → %s', (text, value) => expect(publishedOf(text)?.value).toBe(value))

  test.each([
    'They agreed on it at the G20 summit in Bali in 2022.',
    'At the NATO summit in Madrid last year, the door was opened.',
    'The door that was opened at the NATO summit in Madrid has been shut.',
    'Ana Brell said on Tuesday that Davos had changed nothing.',
    'He said on Tuesday he would not go to Davos.',
    'Finance ministers of the Group of 20 met in Bali on Friday.',
    'They will meet again in Davos next January.',
    'Five years ago this week the G20 summit in Hamburg was besieged, five years later nobody comes.',
    'The World Economic Forum opened in Davos on Tuesday.',
    'Leaders of the G7 summit countries spoke on Monday.',
    'The World Economic Forum in Dalian ended on Thursday, near the day 200 of nothing.',
    'The ski resort of Davos had snow this week.',
  ])('nothing by itself: %s', (text) => expect(publishedOf(text)).toBeNull())
})

describe('how long it has lasted', () => {
  test.each([
    ['It is day 500 of the full-scale war in Ukraine.', '2023-07'],
    ["Russia's full-scale invasion of Ukraine enters its 1,000th day.", '2024-11'],
    ['The invasion of Ukraine has passed the 100-day mark.', '2022-05/2022-06'],
    ['Three months into the invasion of Ukraine, the port is shut.', '2022-04/2022-06'],
    ['The civil war in Myanmar is in its fifth year.', '2025-01/2026-02'],
    ['Both sides mark the second anniversary of the invasion of Ukraine.', '2024-01/2024-03'],
    ['Russia invaded Ukraine nearly three years ago, and no end is in sight.', '2024-04/2025-02'],
    ['More than two years of war in Sudan have emptied the towns.', '2025-04/2026-04'],
    ["Three and a half years into Russia's full-scale invasion, the front has hardly moved.", '2025-04/2026-02'],
    ['Two years after the Taliban takeover, girls are still kept from school.', '2023-05/2024-05'],
    ['On the eve of the third anniversary of the invasion of Ukraine, they came to Kyiv.', '2025-01/2025-03'],
    ['The second anniversary of the October 7 attack was marked on Tuesday.', '2025-08/2025-11'],
    ['Nine years after the Brexit referendum, the parties are still at odds.', '2025-03/2026-03'],
    ['The full-scale war in Ukraine is nearing the four-year mark.', '2025-12/2026-04'],
    ['They had met in 2021. On Tuesday, Ukraine marked 1,000 days of war.', '2024-11'],
    ['The war in Sudan is now in its third year.', '2025-04/2026-04'],
    ['The war in Sudan has entered its third year.', '2025-02/2025-10'],
    [
      'Nearly ten years after the Paris Agreement, no goal is in reach. The UN climate conference opens this week.',
      '2025-11',
    ],
  ])('%s', (text, value) => expect(publishedOf(text)?.value).toBe(value))

  test.each([
    'In 2016, nearly five years of war in Syria had emptied the towns.',
    'The first two months of war in Ukraine have been studied.',
    'After four years of war in Ukraine the envoys met.',
    'Two days after the invasion of Ukraine, the bridge was blown up.',
    'The deal that ended two years of war in Sudan is forgotten.',
    'Nearly four years of conflict in Tamsin are ending.',
    'He was jailed for four years over the war in Ukraine.',
    'In the two months after the invasion of Ukraine, Russia has earned more.',
    'With the war in Ukraine approaching its fourth anniversary, envoys are meeting.',
    'Before the invasion of Ukraine, two years of talks had led nowhere.',
    'He spent four years of the war in Ukraine in prison.',
    'The 1,000-day war in Ukraine is told in a film.',
    'In the fourth week of the strike, Ukraine is far from their minds.',
    'Iraq is watching; the 23-year Norwegian occupation of the isle goes on, and Iraq has no say.',
    'Ten years of marriage ended in the war in Ukraine.',
    'The anniversary of the invasion of Ukraine is a sad day.',
    'Four weeks of strikes have shut the port.',
    'The four-year war is told in a film; nobody says which.',
    'It has been a month and two days since the start of the war in Ukraine.',
    'Last year, the war in Ukraine entered its third year.',
  ])('nothing: %s', (text) => expect(publishedOf(text)).toBeNull())
})

describe('signs together', () => {
  const winter =
    'Envoy Ana Brell is scheduled to meet the Russian president, Vladimir Putin, in Moscow on ‹Thursday›. She spoke at the World Economic Forum in Davos earlier ‹this week›. President Volodymyr Zelensky wants an end to nearly four years of war.'

  test('a gathering, a length and an office leave one month', () => {
    const found = publishedOf(marked(winter).text)
    expect(found).toMatchObject({ value: '2026-01', certainty: 'inferred' })
    expect(found?.because).toContain('World Economic Forum, 2026-01-19/2026-01-23')
    expect(found?.because).toContain('“nearly four years of war” (Ukraine, since 2022-02-24)')
    expect(found?.because).toContain('president since 2019-05-20')
    expect(found?.span?.quote).toContain('World Economic Forum')
    expect(found?.signs?.map(({ quote }) => quote).slice(1)).toEqual(['nearly four years of war', 'Volodymyr Zelensky'])
  })

  test('days counted from it are known to the month, never to the day', () =>
    expect(datesOf(marked(winter).text).slice(0, 2)).toEqual(['Thursday → 2026-01', 'earlier this week → 2026-01']))

  test('an event on such a day has the month, and is still to come', () => {
    const { events } = read(articleOf(marked(winter).text), { lexicon })
    expect(events.find(({ when }) => when)).toMatchObject({ when: { value: '2026-01' }, status: 'announced' })
  })

  test.each([
    ['without the office the war of 2014 is as good', winter.replace('President Volodymyr Zelensky', 'Everybody')],
    ['signs against each other', `${winter} The invasion of Ukraine has passed the 100-day mark.`],
    [
      'an office that somebody else holds',
      winter.replace('President Volodymyr Zelensky', 'President Petro Poroshenko'),
    ],
  ])('%s: nothing', (_, text) => expect(publishedOf(marked(text).text)).not.toMatchObject({ value: '2026-01' }))

  test.each([
    [
      'The foreign ministers met at the Munich Security Conference on Saturday, Foreign Minister Annalena Baerbock among them. Nearly two years of war in Ukraine weigh on all.',
      '2024-02',
    ],
    [
      'Vice President Kamala Harris spoke at the Munich Security Conference on Friday. Two years of war in Ukraine are enough, she said.',
      '2024-02',
    ],
    ['Former Vice President Kamala Harris spoke at the Munich Security Conference on Friday.', null],
  ])('offices of one holder: %s', (text, value) => expect(publishedOf(text)?.value ?? null).toBe(value))

  test('a former president dates nothing', () =>
    expect(publishedOf('Former US president Donald Trump spoke in Davos this week.')).toBeNull())

  test('a day that is given wins', () =>
    expect(publishedOf(marked(winter).text, '2026-01-21')?.value).toBe('2026-01-21'))

  test('days with a year that the text tells narrow it', () => {
    const text = 'They met on 3 June 2024. Russia invaded Ukraine more than two years ago, and it goes on.'
    expect(publishedOf(text)?.value).toBe('2024-06/2025-02')
  })
})

describe('other days in an article known to the month', () => {
  const opening = 'The NATO summit in Vilnius opens this week. '
  test.each([
    [`${opening}They met ‹last month›.`, '2023-06'],
    [`${opening}They met ‹last year›.`, '2022'],
    [`${opening}They signed on ‹5 May›.`, '2023-05-05'],
    [`${opening}They will sign ‹next year›.`, '2024'],
    [`${opening}They quarrelled ‹yesterday›.`, '2023-07'],
    [`${opening}They quarrelled on ‹Monday›.`, '2023-07'],
    [`${opening}They quarrelled ‹a year ago›.`, '2022'],
    [`${opening}The law dates from ‹March 2020›.`, '2020-03'],
    [`${opening}They meet at ‹3 p.m.›`, 'XXXX-XX-XXT15:00:00'],
  ])('%s', (source, value) => {
    const { text, words } = marked(source)
    expect(datesOf(text)).toContain(`${words[0]} → ${value}`)
  })
})

test('a million characters of signs are read in time', () => {
  const began = process.cpuUsage()
  read(articleOf('The Davos forum on Tuesday in the fourth year of war in Ukraine '.repeat(15_000)), { lexicon })
  const { user } = process.cpuUsage(began)
  expect(user / 1e6).toBeLessThan(20)
})
