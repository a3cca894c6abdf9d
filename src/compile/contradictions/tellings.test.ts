import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch, said } from '../../../test/kit/case.ts'

let serial = 0
const own = () => Array.from({ length: 30 }, () => `word${++serial}`).join(' ')
const about = (...entries: ReturnType<typeof entryOf>[]) =>
  dossierOf(entries).contradictions.map(({ about: what, sides }) => [
    what,
    ...sides.map(({ holders }) => holders.map(({ name }) => name).join()).sort(),
  ])
const known = {
  Norland: 'state:Norland',
  Sudria: 'state:Sudria',
  Norlanders: 'state:Norland',
  Sudrians: 'state:Sudria',
  Tarn: 'place:Tarn',
  'Mara Quill': 'person:Mara Quill',
  'Osk Vane': 'person:Osk Vane',
}
const told = (words: string, { day = '2031-02-01', ...sketch }: Sketch = {}) =>
  entryOf(`${own()}. ${words}`, {
    outlet: 'Quay Post',
    day,
    names: Object.fromEntries(
      Object.entries(known)
        .filter(([name]) => words.includes(name))
        .sort(([a], [b]) => words.indexOf(a) - words.indexOf(b)),
    ),
    ...sketch,
  })

describe('blames', () => {
  const blameFor = (matter: string) => [`who is to blame${matter}, Norland or Sudria`, 'Norland', 'Sudria']
  const blame = blameFor(' for the fire')
  it.each([
    ['Norland and Sudria blame each other for the fire.', ' for the fire'],
    ['Norland and Sudria traded blame over the fire, which burnt for days.', ' for the fire'],
    ['Norland accused strangers of lighting the fire themselves. Sudria blamed Norlanders.', ' for lighting the fire'],
    ['A shell hit the market in Tarn; Norland and Sudria blame each other.', ' for what happened in Tarn'],
    ['Norland and Sudria blame each other.', ''],
    ['Norland closed the gates to Tarn, having accused Sudria of theft. Sudrians blamed Norlanders.', ' for theft'],
  ])('are found in “%s”', (words, matter) => expect(about(told(words))).toEqual([blameFor(matter)]))
  it('of two matters are two', () => {
    const [fire, flood] = ['fire', 'flood'].map((matter) => `Norland and Sudria blame each other for the ${matter}.`)
    const found = about(told(fire as string), told(flood as string, { outlet: 'Harbour Wire' }))
    expect(found.map(([what]) => what)).toEqual([blameFor(' for the fire')[0], blameFor(' for the flood')[0]])
  })
  it('are one where several articles tell them', () => {
    const words = 'Norland and Sudria blame each other for the fire.'
    expect(about(told(words), told(words, { outlet: 'Harbour Wire' }))).toEqual([blame])
  })
  it.each([
    ['nobody says so', 'Norland was accused of the fire. Sudria was accused of another.'],
    ['only one does', 'Norland accused Sudria of lighting the fire.'],
    ['“he” does', 'Sudria came after Norland had gone, and he accused Sudria of it. Sudria accused Norland of lying.'],
    ['another verb has the subject', 'Osk Vane spoke of Norland and accused Sudria. Sudria accused Norland of lying.'],
    [
      'far apart',
      'Norland accused Sudria of lying. It rained. It snowed. Hail fell. Sudria blamed Norland for the price of fish.',
    ],
  ])('are left alone where %s', (_, words) => expect(about(told(words))).toEqual([]))
})

describe('journeys', () => {
  const called = told('Mara Quill, who was summoned to Tarn by night, said nothing.')
  it('are planned here and sudden there', () => {
    const planned = told('Mara Quill arrived in Tarn, as planned since autumn.', { outlet: 'Harbour Wire' })
    expect(about(called, planned)).toEqual([['whether Mara Quill came as planned', 'Harbour Wire', 'Quay Post']])
  })
  it.each([
    ['another traveller', told('Osk Vane arrived in Tarn, as planned since autumn.')],
    ['another week', told('Mara Quill arrived in Tarn, as planned since autumn.', { day: '2031-03-01' })],
    ['something else planned', told('Mara Quill sang, as planned since autumn.')],
  ])('are left alone with %s', (_, other) => expect(about(called, other)).toEqual([]))
})

describe('denials', () => {
  const met = told('Mara Quill saw Osk Vane in Tarn for an hour.', {
    day: '2031-01-30',
    events: [
      {
        on: 'Mara Quill saw Osk Vane',
        actors: ['person:Mara Quill', 'person:Osk Vane'],
        place: 'place:Tarn',
        when: said('2031-01-29'),
      },
    ],
  })
  it.each([
    ['of the place', 'No such meeting took place in Tarn.'],
    ['of the people', 'Mara Quill and Osk Vane never met.'],
  ])('answer a report %s', (_, words) => {
    expect(about(met, told(words, { outlet: 'Harbour Wire' }))).toEqual([
      ['whether they met in Tarn', 'Harbour Wire', 'Quay Post'],
    ])
  })
  it.each([
    ['another place', told('No such meeting took place in Norland.')],
    ['another season', told('No such meeting took place in Tarn.', { day: '2031-05-30' })],
    ['a meeting that is not denied', told('A meeting took place in Tarn.')],
  ])('are left alone with %s', (_, other) => expect(about(met, other)).toEqual([]))
})

describe('opposites', () => {
  const claim = 'Norland would send no more ships'
  const pair = (second: string) =>
    told(`${claim}, Osk Vane said. ${second}`, { statements: [{ by: 'person:Osk Vane', says: claim }] })
  it('stand side by side', () => {
    expect(about(pair('The Quay Post wrote that Norland had promised nothing of the kind.'))).toEqual([
      ['what was agreed or said', 'Osk Vane', 'Quay Post'],
    ])
  })
  it('are left alone where nobody is known to say either', () => {
    const text = `${own()}. ${claim}, it was said. Others had heard nothing of the kind.`
    expect(about(entryOf(text, { day: '2031-02-01', statements: [{ by: null, says: claim }] }))).toEqual([])
  })
  it('are left alone without a claim before', () => {
    expect(about(told('It rained. There was nothing of the kind.'))).toEqual([])
  })
})

describe('rival figures', () => {
  const pair = (words: string) =>
    told(words, {
      figures: [
        { on: '800 men', value: 800, of: 'men', topic: 'troops', unit: 'people' },
        { on: '1,200', value: 1200, of: null, topic: 'other', unit: null },
      ],
    })
  it('point back to the number before', () => {
    expect(about(pair('Norland speaks of 800 men. Sudria put the figure at 1,200.'))).toEqual([
      ['how many men', 'Norland', 'Sudria'],
    ])
  })
  it('are left alone where the second counts something else', () => {
    expect(about(pair('Norland speaks of 800 men. Sudria has lost 1,200.'))).toEqual([])
  })
})
