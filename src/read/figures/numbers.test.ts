import { expect, test } from 'vitest'
import { lexicon } from '../../../test/kit/reading.ts'
import { amountAt } from './amounts.ts'
import { partAt } from './fractions.ts'
import { known } from './known.ts'
import { quotientAt } from './quotients.ts'
import { ordinalAt } from './whole.ts'
import { wordsOf } from './words.ts'

const lists = known(lexicon)

/** What starts at the first word: its value to six digits, and the words that it leaves. */
const read = (text: string, reader: (words: ReturnType<typeof wordsOf>) => { next: number } | null) => {
  const words = wordsOf(text, 0)
  const found = reader(words) as { next: number; value?: number; low?: number } | null
  const rest = (from: number) => words.slice(from).map((word) => word.text)
  return found
    ? `${Number((found.value ?? found.low ?? 0).toPrecision(6))} | ${rest(found.next).join(' ')}`.trim()
    : null
}

test.each([
  // Numbers put together.
  ['4 thousand 3 hundred and 21', '4321 |'],
  ['1 million 200 thousand trees', '1200000 | trees'],
  ['6 crore and two hundred', '60000200 |'],
  ['3 million five hundred thousand', '3500000 |'],
  ['4 thousand 3 hundred and 0', '4300 | and 0'],
  ['2 million and 5 men', '2000000 | and 5 men'],
  ['2 million 3 boats', '2000000 | 3 boats'],
  ['fifty - two crates', '52 | crates'],
  ['twenty - of them five', '20 | - of them five'],
  ['twenty - five of them left', '20 | - five of them left'],
  ['1 234 567.89 euros', '1234570 | euros'],
  ['12,34,567.89 rupees', '1234570 | rupees'],
  // Powers.
  ['1e10', '10000000000 |'],
  ['12.5e-1', '1.25 |'],
  ['1.3 × 10⁶ litres', '1300000 | litres'],
  ['6.23x10^-4', '0.000623 |'],
  ['2.5^-1', '0.4 |'],
  ['10⁻³', '0.001 |'],
  ['12,000⁴ men', '12000 | ⁴ men'],
  ['3e5f', '3 | e5f'],
  ['2 x 4 boards', '2 | x 4 boards'],
  ['5 e numbers', '5 | e numbers'],
  // Letters that stand apart.
  ['10 k', '10000 |'],
  ['1,674.5 G', '1674500000000 |'],
  ['2.5 M', '2500000 |'],
  ['90,000 K-1 visas', '90000 | K - 1 visas'],
  ['5 G masts', '5 | G masts'],
  ['10 K run', '10 | K run'],
])('%s is %s', (text, expected) => expect(read(text, (words) => amountAt(words, 0, lists))).toBe(expected))

test.each([
  ['two thirds of it', '0.666667 | of it'],
  ['fifty-four hundredths', '0.54 |'],
  ['a hundred trillionths', '1e-10 |'],
  ['one hundred thirty-two fifths', '26.4 |'],
  ['one hundred and thirty fifths', '26 |'],
  ['one hundred thirty-fifths', '2.85714 |'],
  ['one one hundred and fifth', '0.00952381 |'],
  ['two hundred five thousandths', '0.205 |'],
  ['five thirty-seconds', '0.15625 |'],
  ['three third parties', null],
  ['five thirty seconds', null],
  ['one hundred twenty men', null],
  ['one second later', null],
])('the part %s is %s', (text, expected) => expect(read(text, (words) => partAt(words, 0, lists))).toBe(expected))

test.each([
  ['eleventh', '11 |'],
  ['21st century', '21 | century'],
  ['one hundred twenty-fifth', '125 |'],
  ['two hundredth visitor', '200 | visitor'],
  ['one hundred and first', '101 |'],
  ['three trillionth', '3000000000000 |'],
  ['twenty-five men', null],
  ['21 st marks', null],
  ['thirds', null],
  ['hundred men', null],
])('the rank %s is %s', (text, expected) => expect(read(text, (words) => ordinalAt(words, 0, lists))).toBe(expected))

test.each([
  ['one over twenty', '0.05 |'],
  ['1 in twenty-one', '0.047619 |'],
  ['two out of five hundred', '0.004 |'],
  ['3 in 2031', null],
  ['2,000 over three days', null],
  ['one over the limit', null],
  ['two over par', null],
  ['three in one day', null],
  ['ten out of five', null],
])('the quotient %s is %s', (text, expected) =>
  expect(read(text, (words) => quotientAt(words, 0, lists))).toBe(expected),
)
