import { expect, test } from 'vitest'
import { reasonWords } from './reason.ts'

test.each([
  ['counted from publication on 2025-04-24', 'counted from publication on 24 April 2025'],
  ['the last one, seen from publication on 2025-04-24', 'the last one, seen from publication on 24 April 2025'],
  [
    'counted from publication in 2026-01, whose day is not known',
    'counted from publication in January 2026, whose day is not known',
  ],
  ['Forum, 2026-01-19/2026-01-23', 'Forum, 19–23 January 2026'],
  ['Forum, 2026-01-30/2026-02-02', 'Forum, 30 January 2026 to 2 February 2026'],
  ['publication in 2025-12/2026-01', 'publication in December 2025 to January 2026'],
  ['since 2022-02-24.', 'since 24 February 2022.'],
  ['the file is named 2025-03-26-review.txt', 'the file is named 2025-03-26-review.txt'],
  ['the file is named 2025-03-26.txt', 'the file is named 2025-03-26.txt'],
  ['the address has 2025/03/26', 'the address has 2025/03/26'],
  ['year taken from “2025-03-26” in the text', 'year taken from “2025-03-26” in the text'],
  ['numbered 2025-77 and 12025-03-26', 'numbered 2025-77 and 12025-03-26'],
  ['day of publication', 'day of publication'],
])('%s', (because, words) => expect(reasonWords(because)).toBe(words))

test('no reason', () => {
  expect(reasonWords(null)).toBe('the reason was not kept')
  expect(reasonWords(null, 'not said')).toBe('not said')
})
