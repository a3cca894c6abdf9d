import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../../src/model/judgement.ts'
import { nameEntries } from './history.ts'

const signed = (id: string) => ({ id, at: '2031-05-02T10:00:00.000Z', who: 'Ann', why: null, before: null })
const judgements: Judgement[] = [
  { ...signed('1'), verb: 'join', identities: ['person:a', 'person:b'] },
  { ...signed('2'), verb: 'comment', identity: 'person:a', text: 'see above' },
  { ...signed('3'), verb: 'split', identity: 'person:a', forms: ['A. B.'], why: 'another man' },
  { ...signed('4'), verb: 'undo', of: '1' },
  { ...signed('5'), verb: 'keep-apart', identities: ['person:a', 'person:c'] },
]

describe('what was decided about names', () => {
  const entries = nameEntries({ judgements, inForce: ['2', '3', '5'] }, (id) =>
    id.slice('person:'.length).toUpperCase(),
  )
  it('stands newest first, in words', () => {
    expect(entries.map(({ words }) => words)).toEqual([
      'A and C are two',
      '“A. B.” split off from A',
      'A and B are one',
    ])
    expect(entries[1]).toMatchObject({ who: 'Ann', why: 'another man' })
  })
  it('says what was taken back', () => {
    expect(entries.map(({ isUndone }) => isUndone)).toEqual([false, false, true])
  })
})
