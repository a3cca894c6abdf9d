import { expect, test } from 'vitest'
import { marked, readText } from '../../../test/kit/reading.ts'

/** Published on Wednesday, 17 May 2023. */
const found = (text: string) =>
  readText(text, '2023-05-17').dates.map(({ span, when }) => `${span.quote} → ${when.value}`)

const expected = (source: string, ...values: string[]): [string, string[]] => {
  const { text, words } = marked(source)
  return [text, words.map((word, i) => `${word} → ${values[i]}`)]
}

test.each([
  // Levels that have been measured lie behind.
  expected('Exports fell 9.1 per cent in ‹June›.', '2022-06'),
  expected('The union called a strike in ‹June›.', '2023-06'),
  expected('In ‹the fourth quarter› exports fell.', '2022-10/2022-12'),
  expected('Exports will fall in ‹the first quarter›.', '2023-01/2023-03'),
  expected('In ‹Q3› exports rose.', '2022-07/2022-09'),
  expected('Sales rose over ‹the last quarter›.', '2023-01/2023-03'),
  expected('They met in ‹the last quarter of 2021›.', '2021-10/2021-12'),
  // From the story.
  expected('In ‹2019› the union walked out. In ‹March of that year› it won.', '2019', '2019-03'),
  expected('In ‹2019› the union walked out. On ‹5 March the following year› it won.', '2019', '2020-03-05'),
  expected('They walked out on ‹3 May›. ‹The day before›, they had voted.', '2023-05-03', '2023-05-02'),
  expected('They met on ‹3 May›. ‹That evening› Peru withdrew.', '2023-05-03', '2023-05-03'),
  expected('They met on ‹3 May›. ‹The next morning› Peru withdrew.', '2023-05-03', '2023-05-04'),
  // From publication.
  expected('‹Half a century ago› they met.', '1973'),
  expected('‹A year and a half ago› they met.', '2021-11'),
  expected('‹A year ago today› they met.', '2022-05-17'),
  expected('‹Two years ago this month› they met.', '2021-05'),
  expected('They will meet in ‹two weeks›.', '2023-05-29/2023-06-04'),
  expected('They will meet in ‹two weeks’ time›.', '2023-05-29/2023-06-04'),
  expected('They will meet ‹a month from now›.', '2023-06'),
  expected('The cargo was unloaded in ‹two weeks›.', 'P2W'),
  expected('They will spend $2bn in ‹two weeks›.', 'P2W'),
  expected('A vote is planned for ‹the 30th of this month›.', '2023-05-30'),
  expected('‹This Thursday› they meet.', '2023-05-18'),
  expected('They met ‹this Monday›.', '2023-05-15'),
  expected('‹Thursday›’s summit is seen as the last chance.', '2023-05-18'),
  expected(
    'On ‹Thursday›, after a long night of talks with the envoys of both sides in Tarn, Peru left.',
    '2023-05-11',
  ),
  // Stretches and lists.
  expected('They met ‹from Monday to Wednesday›.', '2023-05-15/2023-05-17'),
  expected('They will meet ‹from Monday to Wednesday›.', '2023-05-22/2023-05-24'),
  expected('They moved the vote from ‹Monday›.', '2023-05-15'),
  expected('They met on ‹3›, ‹9› and ‹15 May›.', '2023-05-03', '2023-05-09', '2023-05-15'),
  expected('They met on ‹May 3›, ‹9› and ‹15›.', '2023-05-03', '2023-05-09', '2023-05-15'),
  expected('On ‹May 3›, 9 people were hurt.', '2023-05-03'),
  expected('They met in ‹March› and ‹April 2022›.', '2022-03', '2022-04'),
  expected('They met in ‹December› and ‹January 2022›.', '2021-12', '2022-01'),
  expected('They met on ‹15 May› and ‹2 June 2022›.', '2022-05-15', '2022-06-02'),
  expected('The ‹2022/23› season was poor.', '2022/2023'),
  expected('It lasted ‹two and a half years›.', 'P2.5Y'),
  // Parts, hours and words beside.
  expected('‹Early in May› they met.', '2023-05-01/2023-05-10'),
  expected('As early as ‹March› they met.', '2023-03'),
  expected('The ‹May› election was close.', '2023-05'),
  expected('They met on ‹the fifteenth of May›.', '2023-05-15'),
  expected('The march of ‹3 May› was banned.', '2023-05-03'),
  expected('The agreement of ‹2015› lapsed.', '2015'),
  expected('As late as ‹2019› they met.', '2019'),
  expected('The truce expires on ‹Friday at midnight›.', '2023-05-19T24:00:00'),
  expected('It begins at ‹6am local time on Friday›.', '2023-05-19T06:00:00'),
  expected('It began at ‹6 a.m. (04:00 GMT) on Monday›.', '2023-05-15T06:00:00'),
])('%s', (text, values) => {
  expect(found(text)).toEqual(values)
})

test.each([
  'She works as march steward in Tarn.',
  'The Accord of 1994 was praised.',
  'Over the last quarter-century they traded.',
  'The H1 visa was denied.',
  'He said that evening classes are full.',
])('no time: %s', (text) => {
  expect(found(text)).toEqual([])
})
