import { expect, test } from 'vitest'
import { cut } from './span.ts'
import { type AnyStage, checkOrder, runStages, stage } from './stage.ts'

interface Draft {
  readonly text: string
  readonly words: readonly { readonly start: number; readonly end: number; readonly quote: string }[]
  readonly long: number
  readonly doubts: readonly string[]
}
const declare = stage<Draft>()
const words = declare({
  name: 'words',
  needs: ['text'],
  adds: ['words'],
  run: ({ text }) => ({ words: [...text.matchAll(/\w+/g)].map((m) => cut(text, m.index, m.index + m[0].length)) }),
})
const long = declare({
  name: 'long',
  needs: ['words'],
  adds: ['long'],
  run: ({ words }) => ({ long: words.filter(({ quote }) => quote.length > 3).length }),
})
const lying = declare({
  name: 'lying',
  needs: ['text'],
  adds: ['words'],
  run: () => ({ words: [{ start: 0, end: 2, quote: 'no' }] }),
})
const doubting = (doubt: string): AnyStage<Draft> =>
  declare({ name: 'doubting', needs: [], adds: [], appends: ['doubts'], run: () => ({ doubts: [doubt] }) })

const text = 'talks go on'
const first = { text, doubts: [] } as unknown as Draft

test('stages run in order, each on what the ones before it added', () => {
  expect(runStages([words, long], first, { text }).long).toBe(1)
})

test('a stage before the one that it needs is refused before anything runs', () => {
  expect(() => runStages([long, words], first, { text })).toThrowError(expect.objectContaining({ code: 'stage-order' }))
  expect(() => checkOrder([long], ['text'])).toThrow('stage "long" needs words')
})

test('a span that does not hold is refused with its stage', () => {
  expect(() => runStages([lying], first, { text })).toThrowError(expect.objectContaining({ code: 'span-broken' }))
})

test('what a stage appends comes after what is there', () => {
  expect(runStages([doubting('one'), doubting('two')], first, { text }).doubts).toEqual(['one', 'two'])
})
