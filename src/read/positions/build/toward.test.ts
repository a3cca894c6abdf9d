import { expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

test.each([
  ['“If the observers are in place, we will release the prisoners,” the president of Peru said.', /^If the observers/],
  [
    '“Once the observers are in place, we will release the prisoners,” the president of Peru said.',
    /^Once the observers/,
  ],
  [
    '“We will release the prisoners if the observers are in place,” the president of Peru said.',
    /^release the prisoners/,
  ],
  ['“We will release the prisoners,” the president of Peru said.', /^release the prisoners/],
])('%s: what is given on terms is not told without them', (text, expected) => {
  const { positions } = readText(`The talks go on. ${text}`)
  expect(positions.map(({ toward }) => toward)).toEqual([expect.stringMatching(expected)])
})
