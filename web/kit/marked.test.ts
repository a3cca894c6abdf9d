import { describe, expect, it } from 'vitest'
import { excerptsOf } from './marked.ts'

const text = 'The first paragraph says no.\n\nThe second says yes, and says it twice.\n\nThe third is silent.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const shown = (...words: string[]) =>
  excerptsOf(text, words.map(at)).map(({ pieces }) =>
    pieces.map((piece) => (piece.marked ? `‹${piece.text}›` : piece.text)).join(''),
  )

describe('excerpts', () => {
  it.each([
    [['says no'], ['The first paragraph ‹says no›.']],
    [['says yes', 'twice'], ['The second ‹says yes›, and says it ‹twice›.']],
    [['says yes, and', 'and says'], ['The second ‹says yes, and says› it twice.']],
    [
      ['says no', 'silent'],
      ['The first paragraph ‹says no›.', 'The third is ‹silent›.'],
    ],
    [[], []],
  ])('around %j are %j', (words, excerpts) => expect(shown(...words)).toEqual(excerpts))
})
