import { describe, expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

const found = (text: string) => readText(text, '2023-05-17').figures

const expected = (source: string, ...values: string[]): [string, string[]] => {
  const { text, words } = marked(source)
  return [text, words.map((word, i) => `${word} → ${values[i]}`)]
}

/** `words → low..high unit`, an open side left empty. */
const shown = (text: string) =>
  found(text).map(({ span, low, high, unit }) => `${span.quote} → ${low ?? ''}..${high ?? ''} ${unit}`)

test.each([
  // Bounds.
  expected('It ended ‹nearly four years› of war.', '..4 years'),
  expected('They hold ‹slightly more than 10%› of it.', '10.. percent'),
  expected('They sent ‹up to 40 tanks› there.', '..40 tanks'),
  expected('‹At least 12 miners› were hurt.', '12.. people'),
  expected('‹About 300 dockers› walked out.', '300..300 dockers'),
  expected('‹Some 5,000 soldiers› came home.', '5000..5000 people'),
  expected('‹No fewer than 70 lawmakers› left.', '70.. people'),
  expected('It controls ‹less than 500 km2› now.', '..500 km2'),
  expected('They want ‹200 or more ships›.', '200.. ships'),
  expected('The plan needs ‹300+ inspectors›.', '300.. inspectors'),
  // Orders of size.
  expected('‹Tens of thousands of residents› fled.', '20000..99999 people'),
  expected('‹Hundreds of ships› wait outside.', '200..999 ships'),
  expected('‹Dozens of delegates› left.', '24..99 people'),
  // Ranges and ratios.
  expected('Membership was ruled out for ‹5 to 10 years›.', '5..10 years'),
  expected('They will send ‹25–30 trucks›.', '25..30 trucks'),
  expected('It would cost ‹$5-10 billion› at once.', '5000000000..10000000000 USD'),
  expected('Losses of ‹between 3 and 4 million tonnes› are likely.', '3000000..4000000 tonnes'),
  expected('Their guns stood at ‹5:1 to 7:1› there.', '5..7 ratio'),
  // Money.
  expected('A plan of ‹$80 billion› was named.', '80000000000..80000000000 USD'),
  expected('They owe ‹€2.5bn› and ‹£300m›.', '2500000000..2500000000 EUR', '300000000..300000000 GBP'),
  expected('It forgives ‹100,000 euros› of debt.', '100000..100000 EUR'),
  expected('The fund holds ‹₹40 crore› and ‹USD 3 million›.', '400000000..400000000 INR', '3000000..3000000 USD'),
  // Shares.
  expected('He says that ‹90% of the terms› are settled.', '90..90 percent'),
  expected('‹Half of the fleet› and ‹two-thirds of the crews› are idle.', '50..50 percent', '66.6667..66.6667 percent'),
  expected('Pay rises by ‹3.5 percent› a year.', '3.5..3.5 percent'),
  // Numbers as they are printed.
  expected('‹More than one million Ukrainian soldiers› came home.', '1000000.. people'),
  expected('‹1.500 soldiers› crossed.', '1500..1500 people'),
  expected('‹1 500 soldiers› crossed.', '1500..1500 people'),
  expected("‹1'500 soldiers› crossed.", '1500..1500 people'),
  expected('‹Two hundred and fifty thousand tonnes› were stored.', '250000..250000 tonnes'),
  expected('‹Half a million barrels› were lost.', '500000..500000 barrels'),
  expected('‹A dozen ministers› met.', '12..12 people'),
  expected('They seized ‹4168 km2› and ‹108,000 square kilometers›.', '4168..4168 km2', '108000..108000 km2'),
  expected('They promised ‹31 M1 Abrams tanks› in Tarn.', '31..31 tanks'),
  expected('Orne wrote a ‹four-point› plan for a ‹30-day› truce.', '4..4 points', '30..30 days'),
  expected('It grew ‹seven times› more than before.', '7..7 times'),
  expected('‹440,000 “contract” volunteers› had signed up.', '440000..440000 people'),
  // Without a number.
  expected('It lasted ‹just over a month› in Tarn.', '1.. months'),
  expected('They stand just ‹a few kilometers› off.', '2..9 km'),
  expected('Traffic fell over the past ‹two years› there.', '2..2 years'),
  // Parts of a whole, and tolls.
  expected('They found mould in ‹6› of ‹410 crates›.', '6..6 crates', '410..410 crates'),
  expected(
    'He got ‹ten towns›: ‹four› in the north and ‹five› in the south.',
    '10..10 towns',
    '4..4 towns',
    '5..5 towns',
  ),
  expected('The guild put its losses at ‹19› and left.', '19..19 people'),
  expected('The death toll rose to ‹31› in Tarn.', '31..31 people'),
  // A change is two figures.
  expected(
    'They undertook to raise grants from ‹$36 billion› to ‹$60 billion›.',
    '36000000000..36000000000 USD',
    '60000000000..60000000000 USD',
  ),
  expected('Grants of ‹$36 billion to $60 billion› were asked for.', '36000000000..60000000000 USD'),
  expected('Output fell from ‹90,000 tonnes› to ‹40,000 tonnes›.', '90000..90000 tonnes', '40000..40000 tonnes'),
])('%s', (text, values) => expect(shown(text)).toEqual(values))

test.each([
  'They met on November 14, 2022, and again in 2023 at 5 p.m.',
  'Resolution 242 and Article 5 bind the Group of 20.',
  'An F-16, a T-72, an Su-34 and COVID-19 were named by the G7.',
  'No. 5 on the list is Lee Orne, 44, of Tarn.',
  'The 25-year-old envoy, aged 25, is the 80th to try.',
  'World War II and Windows 11 are past.',
  'Call 555-0142 or +44 20 7946 0958 at 18.05 GMT.',
  'They are open 24/7 and remember 9/11.',
  'One of them took one side on the one hand.',
  'The two parties and both sides met in the first round.',
  'On the other hand, she stood on her own two feet.',
  'Updated 22.17 Orne said no.',
  'They stayed a month, and a few envoys left.',
  'Sixty means sixty, and nine makes ten.',
  'The envoys: four in the north spoke of losses, and stood at 19.',
])('no figure: %s', (text) => expect(shown(text)).toEqual([]))

test.each([
  ['More than 200 soldiers were killed in Tarn.', 'casualties'],
  ['At least 30 wounded were brought in.', 'casualties'],
  ['They took 400 square miles of land.', 'territory'],
  ['He holds 20% of the territory.', 'territory'],
  ['They sent 800,000 troops to the front.', 'troops'],
  ['They recruit 30,000 volunteers per month.', 'recruits'],
  ['The bank pledged $3 billion in military aid.', 'aid'],
  ['The port costs $3 billion.', 'money'],
  ['Some 4,000 people were displaced.', 'displaced'],
  ['He says that 90% of the terms are settled.', 'share'],
  ['It lasted six months.', 'duration'],
  ['They sent 40 trucks.', 'count'],
])('%s → %s', (text, topic) => expect(found(text).map((f) => f.topic)).toEqual([topic]))

test.each([
  ['They lose 1,500 men per day.', 'day'],
  ['They recruit 30,000 volunteers a month.', 'month'],
  ['It makes 40 drones daily.', 'day'],
  ['It costs $3 million each year.', 'year'],
  ['They lost 300 men a month before the truce.', null],
  ['They lost 300 men, and per day it got worse.', null],
])('%s: per %s', (text, per) => expect(found(text)[0]?.per).toBe(per))

test('what is counted stands as it is printed', () => {
  expect(found('They set free 50 sick prisoners.')[0]?.of).toBe('sick prisoners')
  expect(found('They hold 20% of the coast.')[0]?.of).toBe('of the coast')
})

test('a period follows its figure', () => {
  const [losses] = found('They lost 430,000 men in 2022 alone.')
  expect(losses?.period?.value).toBe('2022')
  expect(found('They lost 430,000 men. In 2022 nothing was lost.')[0]?.period).toBeNull()
})

test('a bare number carries on what the figure beside it counts', () => {
  const [, year] = found('More than 1,500 people are killed per day: 430,000 in 2022 alone.')
  expect(year).toMatchObject({ unit: 'people', topic: 'casualties', rule: 'carried-on', low: 430_000 })
  const [, whole] = found('They took 18,000 km2 (out of 603,000).')
  expect(whole).toMatchObject({ unit: 'km2', topic: 'territory' })
})

test('a figure inside what somebody says belongs to that statement', () => {
  const { figures, statements } = readText('Minister Ann Orne said that 300 trucks had crossed. The road has 40 bends.')
  expect(statements.some(({ id }) => id === figures[0]?.statement)).toBe(true)
  expect(figures[1]?.statement).toBeNull()
})

test('a sentence of 4,000 figures gives all of them', () => {
  expect(found('5 million men and 3 to 4 tanks, tens of thousands of '.repeat(4000)).length).toBeGreaterThan(1000)
})

test.each([
  'It cost 1.2.3.4.5.6.7 euros.',
  'He paid 1,,2,,3 dollars.',
  'They lost 12,34,5 tanks.',
  "She counted 1'2'3'4'5'6'7'8 boats.",
  'The figure 1,2,3,4,5,6,7,8 men was printed.',
  'It had 1-2-3-4-5-6-7-8 crates.',
  'The crews split 1:2:3:4:5:6 boats.',
  'They lost 1,234,567,890,123,456,789,012 men.',
  'They lost 1.234.567.890.123.456.789.012 euros.',
  `They lost ${'9'.repeat(400)} euros.`,
  'They met on 31 February with crews.',
  'Between 28 and 31 February crews were sent.',
])('a number that is split in no known way is no figure: %s', (text) => expect(found(text)).toEqual([]))

test('how far two amounts are apart is no amount of what is counted, and what goes on about the same keeps its owner', () => {
  const told = (text: string) => found(text).map(({ low, topic, subject }) => `${low} ${topic} ${subject?.name ?? '-'}`)
  expect(told('They sent 800 troops, 100 more than in May.')).toEqual(['800 troops -', '100 other -'])
  expect(told('They lost 900 Norwegian soldiers (600 in May).')).toEqual([
    '900 casualties Norway',
    '600 casualties Norway',
  ])
  expect(told('They sent 800 troops, and 100 more troops left.')[1]).toBe('100 troops -')
  expect(told('They lost 900 soldiers (600 in May).')[1]).toBe('600 casualties -')
})

describe('whose figure it is', () => {
  const subject = (text: string) => found(text)[0]?.subject?.name ?? null

  test.each([
    ['Norway has lost some 12,000 soldiers since January.', 'Norway'],
    ["Peru's exports fell by 4.5 per cent.", 'Peru'],
    ['Peruvian inflation stood at 9.1%.', 'Peru'],
    ['Norway, which has 5.6 million inhabitants, will pay.', 'Norway'],
    ['Norway produces 1.8 million barrels of oil per day.', 'Norway'],
  ])('%s', (text, name) => expect(subject(text)).toBe(name))

  test.each([
    'Norway has killed 34 rebels.',
    'Norway freed 39 prisoners.',
    "Peru's envoy spoke for 40 minutes and named 300 trucks.",
    'Norway said exports fell by 4.5 per cent.',
    'Norway has 12 days to reply.',
  ])('nobody’s: %s', (text) => expect(subject(text)).toBeNull())
})

test.each([
  ['They paid 47 euros a megawatt hour.', 'megawatt hour'],
  ['They offer 1,500 euros per employee.', 'employee'],
  ['They paid 300 dollars a tonne.', 'tonne'],
])('a rate: %s', (text, per) => expect(found(text)[0]?.per).toBe(per))

test('the year that a share is measured from is not its period', () => {
  expect(found('Emissions must fall 43% from 2019 levels by 2030.')[0]?.period?.value).toBe('2030')
  expect(found('Emissions must fall 43% from 2019 levels.')[0]?.period).toBeNull()
})

test('soldiers that a side has lost are casualties, and those it has sent are troops', () => {
  expect(found('They lost 300 soldiers.')[0]?.topic).toBe('casualties')
  expect(found('They sent 300 soldiers.')[0]?.topic).toBe('troops')
})
