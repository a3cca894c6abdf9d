import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref } from '../../../test/kit/case.ts'
import type { Criticism } from '../../model/index.ts'

let serial = 0
/** An article of its own words in which somebody blames somebody. */
function blames(by: string | null, target: string | null, more: Partial<Criticism> = {}) {
  const words = Array.from({ length: 30 }, (_, index) => `word${++serial}x${index}`).join(' ')
  const entry = entryOf(`${words}. It was a blatant breach.`, { outlet: `Outlet ${serial}`, day: '2031-02-01' })
  const start = entry.article.text.indexOf('It was')
  const span = { start, end: entry.article.text.length, quote: entry.article.text.slice(start) }
  const criticism: Criticism = {
    id: 'k1',
    span,
    words: [span],
    manner: 'direct',
    target: target === null ? null : ref(target),
    because: null,
    by: by === null ? null : ref(by),
    holder: null,
    plain: true,
    rule: 'their-deed',
    ...more,
  }
  return { ...entry, reading: { ...entry.reading, criticisms: [criticism] } }
}
const told = (...entries: ReturnType<typeof blames>[]) =>
  dossierOf(entries).criticisms?.map(({ by, target, direct, indirect, origins }) =>
    [by.name, target.name, direct, indirect, origins].join(' '),
  )

describe('who blames whom', () => {
  it('counts every origin once, by manner, most first', () => {
    const first = blames('state:Norland', 'state:Sudria')
    const through = blames('state:Norland', 'state:Sudria', { manner: 'indirect' })
    const back = blames('state:Sudria', 'state:Norland')
    expect(told(back, first, through)).toEqual(['Norland Sudria 1 1 2', 'Sudria Norland 1 0 1'])
  })
  it('stands on the words', () => {
    const [one] = dossierOf([blames('state:Norland', 'state:Sudria')]).criticisms ?? []
    expect(one?.evidence.map(({ quote }) => quote)).toEqual(['It was a blatant breach.'])
  })
  it.each([
    ['what the article finds itself', blames(null, 'state:Sudria')],
    ['what blames nobody by name', blames('state:Norland', null)],
    [
      'a name that was only carried on',
      blames('state:Norland', 'state:Sudria', { because: 'the party blamed before' }),
    ],
    ['the report of a deed', blames('state:Norland', 'state:Sudria', { plain: false })],
    [
      'what only names the event',
      blames('state:Norland', 'state:Sudria', { words: [{ start: 0, end: 8, quote: 'invasion' }] }),
    ],
    ['an outlet', blames('outlet:Quay Post', 'state:Sudria')],
    ['a party and itself', blames('state:Norland', 'state:Norland')],
  ])('leaves out %s', (_, entry) => expect(told(entry)).toBeUndefined())
})
