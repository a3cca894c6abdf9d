import { expect, test } from 'vitest'
import { lexicon } from '../../../test/kit/reading.ts'
import { splitParagraph } from './splitParagraph.ts'

const split = (text: string) =>
  splitParagraph(text, 0, text.length, lexicon).map(({ start, end }) => text.slice(start, end))

test.each([
  ['Talks opened. They closed.', 2],
  ['“We agreed.” The envoy left.', 2],
  ['Did they agree? No! They left…', 3],
  ['He flew to the U.S. The talks went on.', 2],
  ['The union said no. Kyiv said yes.', 2],
  ['It is of No. 5 and Art. 12 that he spoke.', 1],
  ['See vol. IV of the papers.', 1],
  ['The plan has a price of $3.5 billion. It is high.', 2],
  ['They met at 9 a.m. (The hall was full.) He left.', 3],
  ['He was born in Łódź. Ştefan was not.', 2],
  ['谈判开始。他们同意了。', 2],
])('%s → %i sentences', (text, count) => expect(split(text)).toHaveLength(count))

test.each([
  'Mr. Orne met Lt. Gen. Vale in St. Tamsin.',
  'He spoke on May 5. , but nobody heard him.',
  'U.S. President Dale and U.N. envoy Ilse Brandt agreed on No. 5.',
  'J. R. Marlow signed for the U.S. side at 5 p.m. on Sept. 4.',
  'Past guests were James P. Hogan, Ann V. Lee and Bo N. Ek.',
  'It rose 3.5 percent, i.e. twice as much as last year.',
  'The ship was hit at 10:35 a.m. (0735 GMT) on Sunday.',
  'They bought Acme Inc. (ACM) last year.',
  '"Will you go?" she asked.',
])('one sentence: %s', (text) => expect(split(text)).toEqual([text]))
