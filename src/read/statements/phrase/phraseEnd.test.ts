import { expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

test('a sentence that breaks off after the start of a name is read to its end', () => {
  const text = 'The gas board said on Monday that it would cut sales to Norland, as President Bero V.'
  expect(readText(text).statements).toHaveLength(1)
})
