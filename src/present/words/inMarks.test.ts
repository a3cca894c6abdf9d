import { expect, test } from 'vitest'
import { inMarks } from './inMarks.ts'

test.each([
  ['plain words', '“plain words”'],
  ['he said "no" twice', '“he said ‘no’ twice”'],
  ['Norland was “open to talking', '“Norland was ‘open to talking’”'],
  ['Thirty percent "is not carved in stone', '“Thirty percent ‘is not carved in stone’”'],
  ['not a step” further', '“not a step further”'],
  ['it’s theirs', '“it’s theirs”'],
  ['the «pause» and the „halt“', '“the ‘pause’ and the ‘halt’”'],
  ['a\u202eb', '“a⟨U+202E⟩b”'],
])('%s', (words, shown) => expect(inMarks(words, 80)).toBe(shown))

test('no longer than asked', () => expect(inMarks('a word '.repeat(40), 20).length).toBeLessThanOrEqual(23))
