import { describe, expect, test } from 'vitest'
import { articleOf, lexicon } from '../../../test/kit/reading.ts'
import type { Article, Declared } from '../../model/index.ts'
import { read } from '../index.ts'

const body = 'The envoys met in Tamsin on Tuesday. They talked for six hours. On April 13, the hall was cold.'
const publishedOf = (text: string, more: Partial<Article> = {}, date: string | null = null) =>
  read({ ...articleOf(text), ...more }, { lexicon, date }).article.published
const declared = (values: Partial<Declared>): Partial<Article> => ({ declared: articleOf('a', values).declared })

describe('the day in the name of a file', () => {
  test.each([
    ['2025-03-26-review.txt', '2025-03-26'],
    ['in/box/20250326.txt', '2025-03-26'],
    ['review_2025_03_26.html', '2025-03-26'],
    ['C:\\press\\2025.03.26 review.txt', '2025-03-26'],
  ])('%s → %s', (path, value) => {
    const found = publishedOf(body, { path })
    expect(found).toMatchObject({ value, certainty: 'inferred', span: null })
    expect(found?.because).toContain('the file is named')
  })
  test.each(['review-250326.txt', '2025-13-26.txt', '2025-02-30.txt', '120250326.txt', '2025-03-26/review.txt'])(
    'none in %s',
    (path) => expect(publishedOf('The envoys met. Nobody was hurt.', { path })).toBeNull(),
  )
  test('a table is named after the day of its making', () =>
    expect(publishedOf('The envoys met.', { path: '2025-03-26.csv#3', format: 'csv' })).toBeNull())
  test('declared, printed and given days win', () => {
    const path = '2025-03-26-review.txt'
    expect(publishedOf(body, { path, ...declared({ published: '2025-03-20' }) })?.value).toBe('2025-03-20')
    expect(publishedOf(`Talks open in Tamsin\n\nMarch 21, 2025\n\n${body}`, { path })?.value).toBe('2025-03-21')
    expect(publishedOf(body, { path }, '2025-03-22')?.value).toBe('2025-03-22')
  })
  test('a later past day in the text refutes it', () =>
    expect(publishedOf('The envoys met on May 2, 2025.', { path: '2025-03-26.txt' })?.value).not.toBe('2025-03-26'))
  test('the day in the address of the page', () =>
    expect(publishedOf(body, declared({ url: 'https://tamsin.example/2025/03/26/talks' }))).toMatchObject({
      value: '2025-03-26',
      because: 'the address has 2025/03/26',
    }))
  test('it decides the year of days without one', () => {
    const { dates } = read({ ...articleOf(body), path: '2025-04-16.txt' }, { lexicon })
    expect(dates.map(({ when }) => when.value)).toContain('2025-04-13')
  })
})

test('a day shortly before a dated one is of the same year', () =>
  expect(
    publishedOf('On April 13, the envoys met. The paper was signed on April 15, 2025. On April 12, they left.')?.value,
  ).toMatch(/^2025-04-15/))
