import { expect, test } from 'vitest'
import { isPlainlyEnglish } from './plainlyEnglish.ts'

const english = `The envoys of the two states met for the third time on Tuesday, but they did not come to an agreement on the strait.
"We are not there yet," a spokesman said, and it was clear to all who had been in the hall that the quota would be the last point.`

test('an article in English is told by its commonest words', () => {
  expect(isPlainlyEnglish(english)).toBe(true)
  expect(isPlainlyEnglish(english.toUpperCase())).toBe(true)
})

test.each([
  ['too few words', 'The envoys of the two states met for the third time on Tuesday.'],
  ['nothing', ''],
  ['names and numbers alone', 'Qarvel Ostrava 12 Tovrin 40 Halm '.repeat(20)],
  ['a list of English words without a sentence', 'port toll quota strait ferry '.repeat(20)],
  [
    'Danish',
    'De to lande mødtes for tredje gang tirsdag, men de blev ikke enige om strædet, og en af dem sagde at de over for de andre lande i alt har givet for meget. '.repeat(
      3,
    ),
  ],
  [
    'Dutch',
    'De gezanten van de twee landen waren het over de zeestraat nog niet eens, maar in het overleg was er op een van de punten wel winst, of zo leek het. '.repeat(
      3,
    ),
  ],
  [
    'Spanish',
    'Los enviados de los dos países se reunieron por tercera vez el martes, pero no llegaron a un acuerdo sobre el estrecho y las cuotas. '.repeat(
      3,
    ),
  ],
  ['Russian', 'Посланники двух стран встретились в третий раз, но не договорились о проливе. '.repeat(5)],
])('%s: eld is asked', (_, text) => expect(isPlainlyEnglish(text)).toBe(false))
