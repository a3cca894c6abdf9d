import { describe, expect, test } from 'vitest'
import { articleOf } from '../../../test/kit/article.ts'
import { lexicon } from '../../../test/kit/reading.ts'
import { read } from '../index.ts'

/** Each person of a text with whom they speak for, as `name > body`. */
const voices = (text: string, date: string | null = null): string[] => [
  ...new Set(
    read(articleOf(text), { lexicon, date }).names.flatMap(({ kind, entity, of }) =>
      kind === 'person' ? [`${entity?.name} > ${of?.name ?? '-'}`] : [],
    ),
  ),
]
const parties = (text: string): string[] =>
  read(articleOf(`Talks on trade\n\n${text}`), { lexicon }).positions.map(({ party }) => party.name)

describe('whoever sits in a parliament or stands for election speaks for themselves', () => {
  test.each([
    ['British MP Ann Lee called for a truce.', 'Ann Lee > -'],
    ['Labour MP Ann Lee called for a truce.', 'Ann Lee > -'],
    ['The Norwegian lawmaker Ann Lee called for a truce.', 'Ann Lee > -'],
    ['US senator Ann Lee called for a truce.', 'Ann Lee > -'],
    ['The Russian deputy Ann Lee called for a truce.', 'Ann Lee > -'],
    ['Ann Lee, a member of the Verkhovna Rada, called for a truce.', 'Ann Lee > -'],
    ['Ann Lee of the State Duma called for a truce.', 'Ann Lee > -'],
    ['Republican presidential candidate Ann Lee called for a truce.', 'Ann Lee > -'],
  ])('%s', (text, expected) => expect(voices(text)).toEqual([expected]))

  test.each([
    ['The British deputy foreign minister Ann Lee called for a truce.', 'Ann Lee > United Kingdom'],
    ['British foreign secretary Ann Lee called for a truce.', 'Ann Lee > United Kingdom'],
    ['Norwegian negotiator Ann Lee called for a truce.', 'Ann Lee > Norway'],
    ['Labour leader Ann Lee called for a truce.', 'Ann Lee > Labour Party'],
  ])('as before: %s', (text, expected) => expect(voices(text)).toEqual([expected]))
})

describe('known people hold the office that they held when the article was published', () => {
  const text = 'Antony Blinken called for a truce.'
  test.each([
    ['2023-05-01', 'United States'],
    ['2026-05-01', '-'],
    ['2019-05-01', '-'],
    [null, 'United States'],
  ])('%s', (date, of) => expect(voices(text, date)).toEqual([`Antony Blinken > ${of}`]))

  test.each([
    ['2018-05-01', 'United States'],
    ['2022-05-01', '-'],
    ['2025-05-01', 'United States'],
  ])('somebody who held it twice, on %s', (date, of) =>
    expect(voices('Donald Trump called for a truce.', date)).toEqual([`Donald Trump > ${of}`]),
  )

  test('whom the article calls by the office holds it', () =>
    expect(voices('President Donald Trump called for a truce.', '2022-05-01')).toEqual([
      'Donald Trump > United States',
    ]))

  test('whom an undated article calls a candidate does not', () =>
    expect(voices('Presidential candidate Donald Trump called for a truce.')).toEqual(['Donald Trump > -']))
})

describe('parliaments, political parties and others speak for themselves', () => {
  test.each([
    ['Republicans rejected the offer.', 'Republican Party'],
    ['The US Senate rejected the treaty.', 'US Senate'],
    ['The Bundestag rejected the treaty.', 'Bundestag'],
    ['The Bank of England rejected the plan.', 'Bank of England'],
    ['The Pentagon rejected the plan.', 'United States'],
    ['The Home Office rejected the plan.', 'United Kingdom'],
  ])('%s', (text, expected) => expect(parties(text)).toEqual([expected]))
})
