import { describe, expect, test } from 'vitest'
import { readText } from '../../../test/kit/reading.ts'

describe('a heading that was run into the text', () => {
  const names = (text: string) => readText(text).names.map(({ name }) => name)
  test.each([
    [
      '1. A house of their own When the Tarv Fishery Council (TFC) met in February, nobody came.',
      'Tarv Fishery Council',
    ],
    ['The keys According to the Tarv Fishery Council, nobody came.', 'Tarv Fishery Council'],
  ])('%s', (text, name) => expect(names(text)).toContain(name))
  test('but a name may open with such a word', () =>
    expect(names('A letter of the Before Sunrise Alliance reached the port.')).toContain('Before Sunrise Alliance'))
})
