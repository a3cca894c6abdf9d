import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch, said } from '../../../test/kit/case.ts'

let serial = 0
const own = () => Array.from({ length: 30 }, () => `word${++serial}`).join(' ')
const about = (...entries: ReturnType<typeof entryOf>[]) =>
  dossierOf(entries).contradictions.map(({ about: what, sides }) => [
    what,
    ...sides.map(({ holders }) => holders.map(({ name }) => name).join()).sort(),
  ])
const names = { Norland: 'state:Norland', Sudria: 'state:Sudria', Tarn: 'place:Tarn' }

describe('contradictions', () => {
  const event = (status: 'held' | 'denied', outlet: string) =>
    entryOf(`${own()}. Quill met Vane in secret.`, {
      outlet,
      day: '2031-02-01',
      events: [
        { on: 'Quill met Vane in secret', actors: ['person:Quill', 'person:Vane'], status, when: said('2031-01-30') },
      ],
    })
  it('finds an event that one tells and another denies', () => {
    expect(about(event('held', 'Quay Post'), event('denied', 'Harbour Wire'))).toEqual([
      ['whether Quill, Vane met, 2031-01-30', 'Harbour Wire', 'Quay Post'],
    ])
    expect(about(event('held', 'Quay Post'), event('held', 'Harbour Wire'))).toEqual([])
  })

  const loss = (value: number, by: string) =>
    entryOf(`${own()}. ${value} soldiers fell.`, {
      day: '2031-02-01',
      statements: [{ by, says: `${value} soldiers fell` }],
      figures: [{ on: `${value} soldiers`, value, of: 'soldiers', subject: 'state:Norland', statement: 's1' }],
    })
  it('finds figures that cannot both hold', () => {
    expect(about(loss(70, 'state:Norland'), loss(900, 'state:Sudria'))).toEqual([
      ['casualties of Norland', 'Norland', 'Sudria'],
    ])
    expect(about(loss(70, 'state:Norland'), loss(70, 'state:Sudria'))).toEqual([])
  })

  const wish = (words: string, day = '2031-02-01', outlet = 'Quay Post') => {
    const here = Object.fromEntries(Object.entries(names).filter(([name]) => words.includes(name)))
    return entryOf(`${own()}. ${words}.`, { outlet, day, names: here })
  }
  const norland = wish('The initiative for the talks in Tarn, they say, was plain: the initiative came from Norland')
  it('finds two parties that are said to have asked for one meeting', () => {
    const sudria = wish('The meeting in Tarn was held at the request of Sudria', '2031-02-03', 'Harbour Wire')
    expect(about(norland, sudria)).toEqual([['who asked for the meeting', 'Harbour Wire', 'Quay Post']])
  })
  it.each([
    ['the same party', wish('The meeting in Tarn was held at the request of Norland')],
    ['another time', wish('The meeting in Tarn was held at the request of Sudria', '2031-05-01')],
    ['no meeting', wish('In Tarn the lights were lit at the request of Sudria')],
    ['another meeting', wish('The meeting was held at the request of Sudria')],
  ])('leaves alone a wish of %s', (_, other) => expect(about(norland, other)).toEqual([]))

  const count = (words: string, by: string, sketch: Sketch = {}) =>
    entryOf(`${own()}. ${words}.`, { day: '2031-02-01', statements: [{ by, says: words }], ...sketch })
  const one = count('the talks are down to one final issue', 'person:Mara Quill')
  it('finds different counts of what is still open', () => {
    expect(about(one, count('two questions remain', 'person:Osk Vane'))).toEqual([
      ['how many issues are still open', 'Mara Quill', 'Osk Vane'],
    ])
  })
  it.each([
    ['the same count', count('one issue is left', 'person:Osk Vane')],
    ['another stage', count('two questions remain', 'person:Osk Vane', { day: '2031-04-01' })],
    [
      'issues of which nobody says that they are open',
      count('they spoke for an hour on two issues', 'person:Osk Vane'),
    ],
  ])('leaves alone %s', (_, other) => expect(about(one, other)).toEqual([]))
})
