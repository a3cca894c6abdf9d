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
      ['whether Quill and Vane met on 30 January 2031', 'Harbour Wire', 'Quay Post'],
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

  describe('who asked for one meeting, in articles of other weeks', () => {
    const people = { Norland: 'state:Norland', Sudria: 'state:Sudria', Corvel: 'state:Corvel' }
    /** An article that tells of the meeting of January 20 in Tarn, and then whose wish it was. */
    const meets = (words: string, sketch: Sketch = {}, place = 'Tarn') => {
      const text = `${own()}. Norland and Sudria met in ${place}. ${words}`
      const all = { ...people, [place]: `place:${place}`, ...sketch.names }
      const here = Object.fromEntries(Object.entries(all).filter(([name]) => text.includes(name)))
      const on = `Norland and Sudria met in ${place}`
      const event = { on, actors: ['state:Norland', 'state:Sudria'], place: `place:${place}`, when: said('2031-01-20') }
      return entryOf(text, { outlet: 'Quay Post', day: '2031-01-22', events: [event], ...sketch, names: here })
    }
    const later: Sketch = { outlet: 'Harbour Wire', day: '2031-02-20' }
    const first = meets('The talks had been requested by Norland.')
    const dispute = [['who asked for the meeting in Tarn', 'Harbour Wire', 'Quay Post']]
    it.each([
      'Vane spoke of the meeting over coffee. Nobody had begged for it. “Corvel invited both.”',
      'Vane spoke of the meeting over coffee. “Corvel issued the invitations,” he said.',
      'The talks began badly. Corvel rang first, he said.',
      'The talks began at the request of Corvel.',
    ])('is told against it: %s', (words) => expect(about(first, meets(words, later))).toEqual(dispute))
    it.each([
      ['the inviting is to something else', 'The weather was fine. Corvel invited both.', {}],
      ['they were other days', 'The talks began at the request of Corvel.', { events: [] }],
      [
        'another paragraph speaks of the meeting',
        'Vane spoke of the meeting.\n\nThen it rained. “Corvel invited both.”',
        {},
      ],
    ])('is not where %s', (_, words, more) => expect(about(first, meets(words, { ...later, ...more }))).toEqual([]))
    it('is not where they met in another place', () =>
      expect(
        about(first, meets('The talks began at the request of Corvel.', { ...later, day: '2031-01-24' }, 'Orm')),
      ).toEqual([]))
    it('knows a capital from other articles, though this one does not', () => {
      const capital = meets('Nothing happened.', { names: { Vell: 'state:Norland' } })
      const named = entryOf(`${own()}. Vell sent a note.`, { names: { Vell: 'state:Norland' } })
      const unnamed = meets('The talks had been requested by Vell.')
      expect(about(capital, named, unnamed, meets('The talks began at the request of Corvel.', later))).toEqual(dispute)
    })
  })

  describe('what a draft was said to hold and what came out', () => {
    const points: [string, string][] = [
      ['Ships pass without dues', 'navigation'],
      ['The garrison leaves within 30 days', 'territory'],
      ['The isles vote in May', 'elections'],
    ]
    const power = (on: string, value: number) => ({ on, value, unit: 'MW', topic: 'other' as const })
    const text = points.map(([words]) => words).join('. ')
    const printed = entryOf(`Plan. ${text}.`, {
      day: '2031-02-01',
      proposals: [{ on: `Plan. ${text}`, by: 'state:Corvel', points }],
    })
    const draft = (told: string, value: number) =>
      entryOf(`The Courier saw a revised draft. The paper has three points, the first as it was. ${told}.`, {
        day: '2031-03-01',
        outlet: 'Courier',
        figures: [power(`${value} megawatts`, value)],
        proposals: [
          {
            on: 'The paper has three points, the first as it was',
            by: 'state:Corvel',
            name: 'The paper',
            when: said('2031-02-26'),
            points: [['the first as it was', 'navigation']],
          },
        ],
      })
    const final = (value: number, day = '2031-03-05', by = 'state:Corvel') => {
      const after: [string, string][] = [
        ...points.slice(0, 1),
        [`Sudria supplies power to the isles at ${value} megawatts`, 'energy'],
      ]
      const words = after.map(([each]) => each).join('. ')
      return entryOf(`The new plan. ${words}.`, {
        day,
        outlet: 'Gazette',
        figures: [power(`${value} megawatts`, value)],
        proposals: [{ on: `The new plan. ${words}`, name: 'The new plan', by, when: said(day), points: after }],
      })
    }
    const leaked = 'In its place stands a duty of Sudria to supply power at 200 megawatts'
    it('differ in an amount', () =>
      expect(about(printed, draft(leaked, 200), final(220))).toEqual([
        ['what the plan of Corvel says: 200 megawatts or 220 megawatts', 'Corvel', 'Courier'],
      ]))
    it.each([
      ['the amount is the same', draft(leaked, 200), final(200)],
      ['the text comes much later', draft(leaked, 200), final(220, '2031-06-05')],
      ['the plan is another’s', draft(leaked, 200), final(220, '2031-03-05', 'state:Kelm')],
      ['it is about something else', draft('In its place stands a lamp of 200 megawatts', 200), final(220)],
    ])('do not where %s', (_, a, b) => expect(about(printed, a, b)).toEqual([]))
  })

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
