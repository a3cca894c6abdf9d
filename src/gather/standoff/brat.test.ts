import { describe, expect, it, test } from 'vitest'
import { Fault } from '../../model/index.ts'
import { readBrat } from './brat.ts'

const text = '👩 Ann Orr said no, she added.'
const good = [
  'T1\tSource 2 9\tAnn Orr',
  'T2\tCue 10 14\tsaid',
  'T3\tContent 15 17\tno',
  'E1\tAttribution:T2 Cue:T2 Source:T1 Content:T3',
]
const read = (...lines: string[]) => readBrat('a.ann', lines.join('\n'), text)

test('offsets count code points: what stands after an emoji is found', () => {
  const [one] = read(...good)
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect([one?.source, one?.cue, one?.content].map((list) => list?.map(words))).toEqual([['Ann Orr'], ['said'], ['no']])
})

test('parts of one role come in order of the text, whatever their order in the file', () => {
  const [one] = read('T1\tContent 15 17;2 5\tno Ann', 'E1\tAttribution:T1 Content:T1')
  expect(one?.content.map(({ start }) => start)).toEqual([3, 16])
})

test('numbered roles, notes and other labels do no harm', () => {
  expect(read(...good, 'T9\tPlace 2 5\tAnn', '#1\tAnnotatorNotes E1\tsure', 'A1\tNested E1', '').length).toBe(1)
  expect(read(...good.slice(0, 3), 'E1\tAttribution:T2 Cue1:T2 Source2:T1')[0]?.source).toHaveLength(1)
})

describe('is refused with its line', () => {
  it.each([
    ['words that are not the text’s', ['T1\tSource 2 9\tBob Orr'], /line 1.*"Ann Orr".*"Bob Orr"/],
    ['an offset outside the text', ['', 'T1\tSource 2 900\tAnn'], /line 2.*2 900/],
    ['an empty stretch', ['T1\tSource 5 5\t'], /line 1.*5 5/],
    ['a line without offsets', ['T1 Source'], /line 1.*offsets/],
    ['a role without its span', ['E1\tAttribution:T1'], /line 1.*"Attribution:T1"/],
  ])('%s', (_, lines, said) => {
    try {
      read(...lines)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(Fault)
      expect((error as Fault).message).toMatch(said)
    }
  })
})
