import { expect, it } from 'vitest'
import type { Judgement } from '../../../src/model/index.ts'
import { settling } from './settle.ts'

const target = { kind: 'position' as const, article: 'a', start: 0, end: 4, quote: 'half' }
const made = { at: '2025-03-01T00:00:00Z', why: null, before: null, blind: true, target }
const log: Judgement[] = [
  { ...made, id: '1', who: 'Ada', verb: 'accept' },
  { ...made, id: '2', who: 'Ben', verb: 'correct', to: { stance: 'refuses' } },
]
const disagreement = {
  words: target,
  kind: 'position' as const,
  codings: [
    { who: 'Ada', claim: 'demands', entries: ['1'] },
    { who: 'Ben', claim: 'refuses', entries: ['2'] },
    { who: 'Cyd', claim: null, entries: ['3'] },
  ],
  settledBy: [],
}

it.each([
  ['Ada', { verb: 'accept', target, settles: ['1', '2', '3'] }],
  ['Ben', { verb: 'correct', target, to: { stance: 'refuses' }, settles: ['1', '2', '3'] }],
  ['Cyd', null],
  ['nobody', null],
])('settling as %s says is %j', (who, draft) => expect(settling(disagreement, who, log)).toEqual(draft))
