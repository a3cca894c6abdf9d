import { afterAll, expect, test } from 'vitest'
import { deskOf } from '../../test/kit/desk.ts'
import type { SearchQuestion } from './search.ts'

const { desk } = await deskOf({
  'one.txt':
    'Reuters, 14 March 2025\n\nNorway rejects any fee for the ferries. Boats are full.\n\nIn Zürich the negotiators met 😀 twice.',
  'two.txt': 'AFP, 15 March 2025\n\nDenmark demands a fee. “Nobody rides a ferry for nothing,” Ben Lund said.',
  'three.txt': 'The weather was fine. It is said that the fee was paid.',
})
afterAll(() => desk.close())

const all: Omit<SearchQuestion, 'q'> = { party: null, outlet: null, from: null, to: null, limit: 20, offset: 0 }
const ask = (q: string, more: Partial<SearchQuestion> = {}) => desk.search({ ...all, q, ...more })
const sentences = async (q: string, more: Partial<SearchQuestion> = {}) =>
  (await ask(q, more)).hits.map(({ sentence }) => sentence.quote).sort()

test.each([
  ['ferries', ['Norway rejects any fee for the ferries.', '“Nobody rides a ferry for nothing,” Ben Lund said.']],
  ['negotiator', ['In Zürich the negotiators met 😀 twice.']],
  ['zurich', ['In Zürich the negotiators met 😀 twice.']],
  ['fee ferry', ['Denmark demands a fee.', 'Norway rejects any fee for the ferries.']],
  ['"any fee"', ['Norway rejects any fee for the ferries.']],
  ['fee -denmark -weather', ['Norway rejects any fee for the ferries.']],
  ['weather OR twice', ['In Zürich the negotiators met 😀 twice.', 'The weather was fine.']],
  ['nobod*', ['“Nobody rides a ferry for nothing,” Ben Lund said.']],
  ['fees of ships', []],
])('%s is found in its sentences', async (q, wanted) => {
  expect(await sentences(q)).toEqual(wanted)
})

test('every span of a hit is cut from its article, and the marks are the words asked for', async () => {
  const { hits, total } = await ask('met twice')
  expect(total).toBe(1)
  const [{ article, paragraph, sentence, marks }] = hits as [(typeof hits)[number]]
  const { text } = await desk.article(article)
  for (const { start, end, quote } of [paragraph, sentence, ...marks]) expect(text.slice(start, end)).toBe(quote)
  expect(marks.map(({ quote }) => quote)).toEqual(['met', 'twice'])
  expect(paragraph.quote).toBe('In Zürich the negotiators met 😀 twice.')
})

test('outlet and days narrow it; an undated article has no day', async () => {
  expect((await ask('fee')).total).toBe(3)
  expect(await sentences('fee', { outlet: 'AFP' })).toEqual(['Denmark demands a fee.'])
  expect(await sentences('fee', { outlet: 'outlet:reuters' })).toEqual(['Norway rejects any fee for the ferries.'])
  expect(await sentences('fee', { from: '2025-03-15' })).toEqual(['Denmark demands a fee.'])
  expect(await sentences('fee', { to: '2025-03-14' })).toEqual(['Norway rejects any fee for the ferries.'])
  expect(await sentences('fee', { outlet: 'Le Monde' })).toEqual([])
})

test('a party is found where it is named, or somebody who speaks for it; its name is not marked', async () => {
  const { hits } = await ask('fee', { party: 'Norway' })
  expect(hits.map(({ sentence, marks }) => [sentence.quote, marks.map(({ quote }) => quote)])).toEqual([
    ['Norway rejects any fee for the ferries.', ['fee']],
  ])
  expect(await sentences('fee', { party: 'state:denmark' })).toEqual(['Denmark demands a fee.'])
})

test('pages of hits do not overlap and have one total', async () => {
  const pages = await Promise.all([0, 1, 2, 3].map((offset) => ask('fee', { limit: 1, offset })))
  expect(pages.map(({ total }) => total)).toEqual([3, 3, 3, 3])
  expect(new Set(pages.flatMap(({ hits }) => hits.map(({ article }) => article))).size).toBe(3)
  expect(pages[3]!.hits).toEqual([])
})
