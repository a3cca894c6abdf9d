import { expect, test } from 'vitest'
import { Fault } from '../model/index.ts'
import { anyOf, searchExpression } from './searchExpression.ts'

test.each([
  ['ferry', '"ferry"'],
  ['ferry fee', '"ferry" AND "fee"'],
  ['"ferry fee" harbour', '"ferry fee" AND "harbour"'],
  ['ferr*', '"ferr" *'],
  ['"ferr*"', '"ferr"'],
  ['ferry -fee', '("ferry") NOT ("fee")'],
  ['ferry -"harbour fee" -toll', '("ferry") NOT ("harbour fee" OR "toll")'],
  ['ferry OR boat', '("ferry" OR "boat")'],
  ['open ferry OR boat OR ship', '"open" AND ("ferry" OR "boat" OR "ship")'],
  ['OR ferry', '"ferry"'],
  ['ferry OR', '"ferry"'],
  ['or and not near', '"or" AND "and" AND "not" AND "near"'],
  ['cease-fire', '"cease-fire"'],
  ['U.S. aid', '"U.S." AND "aid"'],
  ['Зеленський', '"Зеленський"'],
  ['(ferry) ^fee: {a}', '"(ferry)" AND "^fee:" AND "{a}"'],
  ['"ferry', '"ferry"'],
  ['ferry" OR 1', '("ferry" OR "1")'],
  ['a\u0000b', '"a b"'],
  ['— ferry …', '"ferry"'],
])('%s → %s', (typed, wanted) => {
  expect(searchExpression(typed)).toBe(wanted)
})

test.each(['', '   ', '""', '-ferry', '* -', '—'])('"%s" asks for nothing', (typed) => {
  expect(() => searchExpression(typed)).toThrow(Fault)
})

test('no more words are looked for than anybody types', () => {
  expect(searchExpression('word '.repeat(10_000)).split(' AND ')).toHaveLength(32)
})

test('names with quotation marks are names', () => {
  expect(anyOf(['Ann "Bee" Lee', '—'])).toBe('"Ann  Bee  Lee"')
  expect(anyOf(['—'])).toBeNull()
})
