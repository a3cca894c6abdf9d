import { describe, expect, test } from 'vitest'
import type { DigestPart, DigestSentence } from '../../model/index.ts'
import { briefly } from './briefly.ts'

const sentence = (words: string, part: DigestPart): DigestSentence => ({
  sentence: words,
  credits: [],
  evidence: [],
  part,
})
const digest = [
  sentence('Norland demands the whole of the strait.', 'wants'), // 7 words
  sentence('Sudria refuses to cede an inch.', 'wants'), // 6
  sentence('Norland moved.', 'moved'), // 2
  sentence('Disputed is who asked for it.', 'disputed'), // 6
  sentence('Two sentences. In one.', 'disputed'), // 4
  sentence('This rests on 2 articles.', 'coverage'), // 5
]
const kept = (words: number) => briefly({ digest }, words).kept.map((one) => one.sentence)

describe('a digest to order', () => {
  test.each([
    [0, []],
    [4, ['Norland moved.']],
    [5, ['This rests on 2 articles.']],
    [12, ['Norland demands the whole of the strait.', 'This rests on 2 articles.']],
    [14, ['Norland demands the whole of the strait.', 'Norland moved.', 'This rests on 2 articles.']],
  ])('of %i words', (words, sentences) => expect(kept(words)).toEqual(sentences))
  test('one that does not fit makes room for a shorter one', () =>
    expect(kept(18)).toEqual([
      'Norland demands the whole of the strait.',
      'Norland moved.',
      'Two sentences. In one.',
      'This rests on 2 articles.',
    ]))
  test('with room for all it is the digest', () =>
    expect(briefly({ digest }, 1000)).toEqual({ kept: digest, leftOut: 0, words: 30 }))
  test('says how many were left out, and how long it is', () =>
    expect(briefly({ digest }, 14)).toMatchObject({ leftOut: 3, words: 14 }))
  test('an empty digest is empty', () =>
    expect(briefly({ digest: [] }, 10)).toEqual({ kept: [], leftOut: 0, words: 0 }))
})
