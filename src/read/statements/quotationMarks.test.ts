import { expect, test } from 'vitest'
import { withQuotationMarks } from './quotationMarks.ts'

/** Marks a stretch with [ ], says what it becomes. */
const grown = (marked: string): string => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const stretch = withQuotationMarks(marked.replace(/[[\]]/g, ''), { start, end })
  return marked.replace(/[[\]]/g, '').slice(stretch.start, stretch.end)
}

test.each([
  ['“[Nobody left],” she said.', '“Nobody left,”'],
  ['She said: “[Nobody left.]”', '“Nobody left.”'],
  ['She said: “[Nobody left].”', '“Nobody left.”'],
  ['"[Nobody left]," she said.', '"Nobody left,"'],
  ['«[Nobody left]», she said.', '«Nobody left»'],
  ['„[Nobody left]“, she said.', '„Nobody left“'],
  ['‘[Nobody left],’ she said.', '‘Nobody left,’'],
  ['Quill: ‘[Nobody left’]', '‘Nobody left’'],
  ['She called it [“a start].”', '“a start.”'],
  ['She called [the draft “a start]”.', 'the draft “a start”'],
  ['“[Nobody left” the road] she said.', '“Nobody left” the road'],
  ['She wrote: “[Nobody left].\n\n“Nobody will.”', '“Nobody left.'],
])('%s', (marked, expected) => expect(grown(marked)).toBe(expected))

test.each([
  ['She said that [nobody left].', 'nobody left'],
  ['She called it “[a start] and no more”.', 'a start'],
  ['The union’s [“plan”] failed.', '“plan”'],
  ['“Yes,” she said, [and left] “at once”.', 'and left'],
  ['She said [the dockers’ strike] ended.', 'the dockers’ strike'],
  ['[]', ''],
])('left as it is: %s', (marked, expected) => expect(grown(marked)).toBe(expected))
