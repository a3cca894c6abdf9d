import { expect, test } from 'vitest'
import { readText } from '../../../../test/kit/reading.ts'

/** The speaker of the last statement of a text. */
const lastSpeaker = (text: string) => readText(text).statements.at(-1)?.speaker?.name

test.each([
  [
    'who spoke goes on speaking',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. “We offer thirty boats,” he said.',
    'Arne Lund',
  ],
  [
    'whoever refuses in between does not',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Swedish President Olof Berg ruled out any cut. “We offer thirty boats,” he said.',
    'Arne Lund',
  ],
  [
    'whoever speaks in between does',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Swedish President Olof Berg said that he was glad. “We offer thirty boats,” he said.',
    'Olof Berg',
  ],
  [
    'who opens the sentence comes first',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Swedish President Olof Berg was late, but he said that he was glad.',
    'Olof Berg',
  ],
  [
    '"he" is no woman',
    'Norwegian Foreign Minister Arne Lund met reporters. Swedish President Ingrid Berg said that talks would go on. “We agree,” he said.',
    'Arne Lund',
  ],
  [
    'who is quoted speaks, whatever the verb',
    'Norwegian Foreign Minister Arne Lund said that talks would go on. Swedish President Olof Berg spoke of “a long road”. He said that he was glad.',
    'Olof Berg',
  ],
  [
    '"she" is no "Mr"',
    'Swedish President Ingrid Berg met reporters. Mr Lund said that talks would go on. “We agree,” she said.',
    'Ingrid Berg',
  ],
])('%s', (_, text, speaker) => expect(lastSpeaker(text)).toBe(speaker))

test('a pronoun says whom it was taken for, and why', () => {
  const { statements } = readText(
    'Norwegian Foreign Minister Arne Lund said that talks would go on. “We agree,” he said.',
  )
  expect(statements.at(-1)?.because).toMatch(/“he”: the last speaker named, Arne Lund/)
})
