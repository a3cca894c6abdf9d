import { describe, expect, it, test } from 'vitest'
import { type Networks, readTrained, type Trained } from '../../attribution/attribute.ts'
import { piecesOf, vocabularyOf } from '../../attribution/wordPiece.ts'
import { stances, type Tagger, type TagScores, taggedIn } from './tagged.ts'

const price = { cost: 1, worth: 0 }
const prices = { position: price, party: price }
const least = 0.5
const keys = 1

/** Scores as a row of letters: `b` and `i` of a stretch, `.` outside. */
const tags = (row: string): Float32Array =>
  Float32Array.from([...row].flatMap((c) => (c === 'b' ? [0, 9, 0, 0] : c === 'i' ? [0, 0, 9, 0] : [9, 0, 0, 0])))
const nothing = (row: string): string => row.replace(/\S/g, '.')

interface Rows {
  position: string
  party?: string
  /** Where the stance's first letter stands. */
  stance?: string
  /** `a` asks, `x` answers. */
  link?: string
}

function scoresOf({ position, ...rows }: Rows): TagScores {
  const none = nothing(position)
  const link = [...(rows.link ?? none)]
  return {
    position: tags(position),
    party: tags(rows.party ?? none),
    stance: Float32Array.from(
      [...(rows.stance ?? none)].flatMap((c) => stances.map((one) => (one.startsWith(c) && c !== '.' ? 4 : 0))),
    ),
    asks: Float32Array.from(link.map((c) => (c === 'a' ? 3 : 0))),
    answers: Float32Array.from(link.map((c) => (c === 'x' ? 3 : 0))),
    nobody: Float32Array.from(link.map(() => 4)),
  }
}

const tagger: Tagger = { tag: async () => scoresOf({ position: '' }), prices, least, keys }
const found = (rows: Rows, core: readonly [number, number] = [0, rows.position.length]) =>
  taggedIn({
    scores: scoresOf(rows),
    count: rows.position.length,
    joint: () => 'free',
    answersFor: (piece) => core[0] <= piece && piece < core[1],
    stretchOf: ([first, last]) => ({ start: first, end: last + 1 }),
    tagger,
  })

describe('positions in scores', () => {
  it('has the stretch, its likeliest stance, and how sure it is of both', () => {
    const [position] = found({ position: '..bii.', stance: '..rrr.' })
    expect(position).toMatchObject({ evidence: { start: 2, end: 5 }, stance: 'refuses', holder: null })
    expect(position!.sure).toBeGreaterThan(0.8)
    expect(found({ position: '..bii.', stance: '......' })[0]!.sure).toBeLessThan(0.6)
  })
  it('has two where a mark parts them', () => {
    const both = found({ position: 'bii.bi', stance: 'ddd.rr' })
    expect(both.map(({ evidence, stance }) => [evidence.start, evidence.end, stance])).toEqual([
      [0, 3, 'demands'],
      [4, 6, 'refuses'],
    ])
  })
  it('gives it the mention that answers it, whole', () => {
    expect(found({ position: '...bii', party: 'bi....', stance: '...rrr', link: 'xx.aaa' })[0]!.holder).toEqual({
      start: 0,
      end: 2,
    })
  })
  it('leaves to another window what begins outside of the core', () => {
    expect(found({ position: 'bi..bi', stance: 'rr..rr' }, [2, 6])).toHaveLength(1)
  })
  it('finds nothing where nothing is tagged', () => {
    expect(found({ position: '......' })).toEqual([])
  })
})

const words = ['[PAD]', ...Array.from({ length: 99 }, (_, i) => `[unused${i}]`), '[UNK]', '[CLS]', '[SEP]']
const vocabulary = vocabularyOf([...words, 'no', 'so', '.'].join('\n'))

/** A network that takes every "no" for a position; the encoder hands it the number of each piece. */
const networks: Networks = {
  encode: async ({ length, pieces }) => ({
    cue: new Float32Array(3 * length).map((_, i) => (i % 3 === 0 ? 9 : 0)),
    token: new Float32Array(length),
    about: new Float32Array(length),
    states: Float32Array.from(pieces),
  }),
  link: async () => ({ source: new Float32Array(0), content: new Float32Array(0) }),
}
const no = vocabulary.get('no')!
const trained: Trained = {
  networks,
  vocabulary,
  sizes: { window: 20, margin: 4, reach: 4, width: 1 },
  prices: { source: price, cue: price, content: price },
  judge: null,
  tagger: {
    ...tagger,
    tag: async ({ length, states }) => {
      expect(states).toHaveLength(length)
      const row = Array.from(states, (state) => (state === no ? 'b' : '.')).join('')
      return scoresOf({ position: row, stance: row.replaceAll('b', 'r') })
    },
  },
}

test.each([
  ['so no so.', ['no']],
  ['👩‍🚀 so 🇫🇷 no.', ['no']],
  ['\ud800 no\n\nno', ['no', 'no']],
  ['so. '.repeat(200), []],
  ['', []],
])('%j: offsets are those of the text', async (text, expected) => {
  const { tagged } = await readTrained(text, trained)
  expect(tagged!.positions.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual(expected)
})

test('a long text is tagged once in every place, whatever window it falls into', async () => {
  const text = 'so so no. '.repeat(60)
  expect(piecesOf(text, vocabulary).length).toBeGreaterThan(200)
  const { tagged } = await readTrained(text, trained)
  const starts = tagged!.positions.map(({ evidence }) => evidence.start)
  expect(starts).toEqual(Array.from({ length: 60 }, (_, i) => 10 * i + 6))
})

test('without a tagger nothing is tagged', async () => {
  expect((await readTrained('so no', { ...trained, tagger: null })).tagged).toBeNull()
})
