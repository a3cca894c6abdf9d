import { describe, expect, it, test } from 'vitest'
import { attribute, type Networks } from './attribute.ts'
import { distanceOf } from './reach.ts'
import { runsOf } from './tags.ts'
import { caseOf, windowsOf } from './windows.ts'
import { piecesOf, vocabularyOf } from './wordPiece.ts'

const words = ['[PAD]', ...Array.from({ length: 99 }, (_, i) => `[unused${i}]`), '[UNK]', '[CLS]', '[SEP]']
const vocabulary = vocabularyOf([...words, 'ann', 'said', 'no', 'talk', '##s', 'cafe', '.', '“', "'", '谈'].join('\n'))
const spelled = (text: string) => piecesOf(text, vocabulary).map(({ start, end }) => text.slice(start, end))

describe('word pieces', () => {
  it.each([
    ['Ann said no.', ['Ann', 'said', 'no', '.']],
    ['TALKS', ['TALK', 'S']],
    ['café', ['café']],
    ['cafe\u0301 no', ['cafe\u0301', 'no']],
    ['“no', ['“', 'no']],
    ['谈谈', ['谈', '谈']],
    ['no\u00a0no\u200b no', ['no', 'no\u200b', 'no']],
    ['zebra 👩 said', ['zebra', '👩', 'said']],
    ['', []],
  ])('%j', (text, pieces) => expect(spelled(text)).toEqual(pieces))

  it('calls a word unknown when it lacks a piece of it, or is longer than a hundred letters', () => {
    expect(piecesOf(`talkz ${'no'.repeat(51)}`, vocabulary).map(({ id }) => id)).toEqual([100, 100])
  })
})

describe('windows', () => {
  const sizes = { window: 20, margin: 4, reach: 9, width: 1 }
  it.each([1, 11, 12, 13, 40, 200])('%i pieces: cores follow each other without a gap', (count) => {
    const text = 'no said. '.repeat(count)
    const windows = windowsOf(text, piecesOf(text, vocabulary).slice(0, count), sizes)
    expect(windows[0]?.core).toBe(0)
    expect(windows.at(-1)?.coreEnd).toBe(count)
    for (const [i, { from, core, coreEnd, to }] of windows.entries()) {
      if (i > 0) expect(core).toBe(windows[i - 1]?.coreEnd)
      expect(to - from).toBeLessThanOrEqual(20)
      expect([core - from, to - coreEnd].every((margin) => margin <= 4)).toBe(true)
    }
  })
  it('end with a line where they can', () => {
    const text = `${'no '.repeat(9)}\n${'no '.repeat(9)}`
    expect(windowsOf(text, piecesOf(text, vocabulary), sizes)[0]?.coreEnd).toBe(9)
  })
  it.each([
    ['said', 0],
    ['Said', 1],
    ['NATO', 2],
    ['A', 1],
    ['41', 0],
  ])('the case of %s', (word, expected) => expect(caseOf(word)).toBe(expected))
})

describe('runs', () => {
  /** Gain of "begin" and "inside" over "outside" for each piece; of "begin" alone, and of "last", where they differ. */
  interface Row {
    cost?: number
    worth?: number
    glued?: number[]
    lines?: number[]
    begin?: number[]
    last?: number[]
  }
  const runs = (gains: number[], { cost = 2, worth = 0, glued = [], lines = [], begin = gains, last }: Row = {}) => {
    const values = gains.flatMap((gain, piece) => [0, begin[piece]!, gain, ...(last ? [last[piece]!] : [])])
    const row = { values: new Float32Array(values), wide: last ? 4 : 3, from: 0, count: gains.length } as const
    return runsOf(row, { cost, worth }, (piece) =>
      glued.includes(piece) ? 'word' : lines.includes(piece) ? 'line' : 'free',
    )
  }
  it.each([
    ['nothing', [-5, -5], {}, []],
    ['one stretch', [-5, 5, 5, -5], {}, [[1, 2]]],
    ['a stretch worth less than it costs', [-5, 1, -5], {}, []],
    ['a dip that costs less than another stretch', [5, 5, -1, 5, 5], {}, [[0, 4]]],
    [
      'a gap that costs more',
      [5, 5, -4, 5, 5],
      {},
      [
        [0, 1],
        [3, 4],
      ],
    ],
    ['a word is not cut', [-5, 9, -1, -5], { glued: [2] }, [[1, 2]]],
    ['a weak word inside a word is left out whole', [-5, 3, -4, -5], { glued: [2] }, []],
    ['what is worth more is found where its scores alone are too little', [-5, 1, -5], { worth: 2 }, [[1, 1]]],
    ['to the very end', [-5, 9], {}, [[1, 1]]],
    ['it begins where it best begins', [-5, 3, 3, 3, -5], { begin: [-5, -9, 4, -9, -5] }, [[2, 3]]],
    ['nowhere where it cannot begin', [-5, 3, 3, -5], { begin: [-9, -9, -9, -9] }, []],
    ['it ends where it best ends', [5, 5, 1, -5], { last: [0, 3, 0, 0] }, [[0, 1]]],
    ['a stretch that no piece can end goes on to one that can', [5, 5, -1], { last: [-9, -9, 2] }, [[0, 2]]],
    ['the best end within a word is none', [5, 5, 1, -5], { last: [0, 3, 0, 0], glued: [2] }, [[0, 2]]],
    [
      'a new line begins a stretch of its own, at its own price',
      [5, 5, 5, 5],
      { lines: [2] },
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['and where it is not worth that, none', [5, 5, 1, -9], { lines: [2] }, [[0, 1]]],
    ['no pieces', [], {}, []],
  ])('%s', (_, gains, options, expected) => expect(runs(gains, options)).toEqual(expected))
})

test('distances are exact nearby and coarse far off, on both sides', () => {
  const at = (piece: number) => distanceOf(piece, [50, 51])
  expect([50, 51, 52, 49, 66, 35, 67, 300, 1].map(at)).toEqual([65, 65, 33, 31, 47, 17, 48, 47 + 1 + 15, 32 - 22])
})

describe('attribute', () => {
  /** Says that every "said" is a cue, the piece before it the source, the piece after it the content. */
  const said = vocabulary.get('said')!
  const networks: Networks = {
    encode: async ({ length, pieces }) => ({
      cue: new Float32Array([...pieces].flatMap((id) => [0, id === said ? 9 : -9, -9])),
      token: new Float32Array(length),
      about: new Float32Array(length),
    }),
    link: async ({ distance }) => ({
      source: new Float32Array([...distance].flatMap((d) => [0, d === 31 ? 9 : -9, -9, 0])),
      content: new Float32Array([...distance].flatMap((d) => [0, d === 33 ? 9 : -9, -9, 0])),
    }),
  }
  const price = { cost: 1, worth: 0 }
  const prices = { source: price, cue: price, content: price }
  const trained = { networks, vocabulary, prices, judge: null, sizes: { window: 20, margin: 4, reach: 9, width: 1 } }
  const found = async (...texts: string[]) =>
    (await Promise.all(texts.map((text) => attribute(text, trained)))).map((list, i) =>
      list.map((each) =>
        [each.source, each.cue, each.content].map((part) => part.map((s) => texts[i]!.slice(s.start, s.end))),
      ),
    )

  it('gives each text its own, in order; half a word is no source', async () =>
    expect(await found('Ann said no.', 'no', 'talks said Ann')).toEqual([
      [[['Ann'], ['said'], ['no']]],
      [],
      [[[], ['said'], ['Ann']]],
    ]))

  it('finds every cue once, however the text is cut into windows', async () => {
    const [list] = await found('Ann said no. '.repeat(60))
    expect(list).toHaveLength(60)
    expect(new Set(list!.map((each) => JSON.stringify(each)))).toEqual(
      new Set([JSON.stringify([['Ann'], ['said'], ['no']])]),
    )
  })
})
