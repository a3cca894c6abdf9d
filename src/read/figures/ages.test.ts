import { expect, test } from 'vitest'
import { lexicon, readText } from '../../../test/kit/reading.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { known } from './known.ts'
import { quantitiesOf } from './quantities.ts'
import { wordsOf } from './words.ts'

const families = (text: string): string[] => {
  const tags = new Map(tokenize(text, 0, text.length).map(({ start, tag }) => [start, tag]))
  const tagAt = (offset: number): string | null => tags.get(offset) ?? null
  const quantities = quantitiesOf({ words: wordsOf(text, 0), known: known(lexicon), tagAt, dated: () => false })
  return quantities.map(({ family, low, high, unit }) => `${family} ${low ?? ''}..${high ?? ''} ${unit}`)
}

test.each([
  ['Envoy Ann Orne is 61 years old.', 'age 61..61 years'],
  ['The 25-year-old driver was freed.', 'age 25..25 years'],
  ['A child of three weeks of age was found.', 'age 3..3 weeks'],
  ['A ten-month-old child was found.', 'age 10..10 months'],
  ['The 90 day old bill is late.', 'age 90..90 days'],
  ['The patient is an 87 yo man.', 'age 87..87 years'],
  ['He left at the age of 87.', 'age 87..87 years'],
  ['Men aged 18 to 60 may not leave.', 'age 18..60 years'],
  ['He is more than thirty years old.', 'age 30.. years'],
])('%s tells an age, and no figure', (text, expected) => {
  expect(families(text)).toEqual([expected])
  expect(readText(text).figures).toEqual([])
})

test.each([
  ['The two-year-old war goes on.', 'time 2..2 years'],
  ['The 41-week-old dock strike is over.', 'time 41..41 weeks'],
  ['Its 48-year-old military occupation of the isles ended.', 'time 48..48 years'],
  ['The old truce held for ten months.', 'time 10..10 months'],
  ['It is ten years since the old pact.', 'time 10..10 years'],
])('%s tells a length of time', (text, expected) => expect(families(text)).toEqual([expected]))

test.each(['The 41-year-old campaign manager left.', 'The 30-year-old treaty lawyer spoke.'])(
  '%s tells an age all the same',
  (text) => expect(families(text)).toEqual([expect.stringMatching(/^age/)]),
)
