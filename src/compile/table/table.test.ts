import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref, type Sketch, said } from '../../../test/kit/case.ts'

let serial = 0
const own = () => Array.from({ length: 30 }, (_, index) => `word${++serial}x${index}`).join(' ')

type Position = NonNullable<Sketch['positions']>[number]
/** An article of its own words with one position in it. */
const holds = (words: string, position: Partial<Position> & Sketch = {}) => {
  const { day = '2031-01-01', outlet = 'Quay Post', names, statements, figures, ...rest } = position
  const extra = {
    ...(names ? { names } : {}),
    ...(statements ? { statements } : {}),
    ...(figures ? { figures } : {}),
  }
  return entryOf(`${own()}. ${words}. Mara Quill.`, {
    day,
    outlet,
    ...extra,
    positions: [{ on: words, party: 'state:Norland', ...rest }],
  })
}
const rows = (...entries: ReturnType<typeof holds>[]) => dossierOf(entries).table

describe('table', () => {
  it('has a row for each party and issue, parties with most positions first', () => {
    const found = rows(
      holds('Sudria wants dues', { party: 'state:Sudria', issue: 'dues' }),
      holds('Norland wants the strait'),
      holds('Norland wants dues too', { issue: 'dues' }),
    )
    expect(found.map(({ party, issue }) => `${party.name} ${issue}`)).toEqual([
      'Norland dues',
      'Norland territory',
      'Sudria dues',
    ])
  })
  it('folds people into the party for which they speak', () => {
    const names = {
      'Mara Quill': { entity: ref('person:Mara Quill'), of: ref('state:Norland'), role: 'Foreign Minister' },
    }
    expect(rows(holds('She wants the strait', { party: 'person:Mara Quill', names }))[0]?.party).toEqual(
      ref('state:Norland'),
    )
  })
  it.each([
    ['foreign ministers', []],
    ['countries', []],
    ['the government', ['the government']],
    ['ministers', ['ministers']],
    ['both sides', []],
    ['rich countries', ['rich countries']],
    ['western leaders', ['western leaders']],
    ['the union', ['the union']],
    ['government of the isles', ['government of the isles']],
  ])('has “%s” as a party: %j', (name, found) =>
    expect(rows(holds('They want the strait', { party: `group:${name}` })).map(({ party }) => party.name)).toEqual(
      found,
    ),
  )
  it('leaves people without a party as they are', () => {
    expect(rows(holds('She wants the strait', { party: 'person:Mara Quill' }))[0]?.party.name).toBe('Mara Quill')
  })
  it('names the speaker as holder, else the outlet, else nobody', () => {
    const said = holds('Norland wants the strait', {
      holder: 's1',
      statements: [{ by: 'person:Mara Quill', says: 'Norland wants the strait' }],
    })
    const nobody = entryOf('Norland wants all.', { positions: [{ on: 'Norland wants all', party: 'state:Norland' }] })
    const cells = rows(said, holds('Norland wants the isles', { day: '2031-01-02' }), nobody)[0]?.cells
    expect(cells?.map(({ holder }) => holder?.name ?? null)).toEqual(['Mara Quill', 'Quay Post', null])
  })
  it('names of several who say it the party’s own, else the first; of officials without a name their party', () => {
    const words = 'Norland wants the strait'
    const [quill, tarn] = ['person:Mara Quill', 'state:Norland'].map((by) => ({ speaker: ref(by), speaksFor: null }))
    const holder = (said: object) =>
      rows(holds(words, { holder: 's1', statements: [{ by: null, says: words, ...said }] }))[0]?.cells[0]?.holder?.name
    expect(holder({ speakers: [quill, tarn] })).toBe('Norland')
    expect(holder({ speakers: [quill, { speaker: ref('state:Sudria'), speaksFor: null }] })).toBe('Mara Quill')
    expect(holder({ speaksFor: ref('state:Sudria') })).toBe('Sudria')
    expect(holder({})).toBe('Quay Post')
  })
  it('sorts cells by time, the latest last', () => {
    const cells = rows(
      holds('Norland asks for more', { day: '2031-03-01' }),
      holds('Norland asks for less', { day: '2031-02-01' }),
    )[0]?.cells
    expect(cells?.map(({ when }) => when?.value)).toEqual(['2031-02-01', '2031-03-01'])
    expect(cells?.[0]?.when).toMatchObject({ certainty: 'inferred', because: 'day of publication' })
  })
  it('makes one cell of what copies tell', () => {
    const text = `${own()} ${own()}. Norland wants the whole strait.`
    const on = 'Norland wants the whole strait'
    const copies = ['Quay Post', 'Harbour Wire'].map((outlet) =>
      entryOf(`${outlet}. ${text}`, { outlet, day: '2031-01-01', positions: [{ on, party: 'state:Norland' }] }),
    )
    const [row] = rows(...copies)
    expect(row?.cells).toHaveLength(1)
    expect(row?.cells[0]?.evidence).toHaveLength(2)
  })
  describe('of copies that differ in a number', () => {
    const text = `${own()} ${own()}. Norland wants SHARE of the dues of the long strait.`
    const copy = (share: string, outlet: string, value = Number.parseInt(share, 10), day = '2031-01-01') => {
      const words = text.replace('SHARE', share)
      const on = words.slice(words.indexOf('Norland'), -1)
      return entryOf(`${outlet}. ${words}`, {
        outlet,
        day,
        figures: [{ on: share, value, unit: 'percent', topic: 'share' }],
        positions: [{ on, toward: on.slice('Norland wants '.length), party: 'state:Norland' }],
      })
    }
    const cells = (...entries: ReturnType<typeof copy>[]) => {
      const { articles, table } = dossierOf(entries)
      expect(new Set(articles.map(({ origin }) => origin)).size).toBe(1)
      return table[0]?.cells.map(({ amounts, evidence }) => [amounts?.[0]?.low, evidence.length])
    }
    it('keeps the position of each', () =>
      expect(cells(copy('60 percent', 'Quay Post'), copy('55 percent', 'Harbour Wire'))).toEqual([
        [60, 1],
        [55, 1],
      ]))
    it('takes the number of a later copy for no move', () => {
      const [row] = dossierOf([
        copy('60 percent', 'Quay Post'),
        copy('55 percent', 'Harbour Wire', 55, '2031-01-02'),
      ]).table
      expect([row?.cells.length, row?.moves]).toEqual([2, []])
    })
    it('makes one cell of the same amount', () =>
      expect(cells(copy('60 percent', 'Quay Post'), copy('60 percent', 'Harbour Wire'))).toEqual([[60, 2]]))
    it('makes one cell where a copy writes the same amount in another way', () =>
      expect(cells(copy('60 percent', 'Quay Post'), copy('sixty percent', 'Harbour Wire', 60))).toEqual([[60, 2]]))
  })
  it('keeps what independent outlets tell apart', () => {
    expect(
      rows(
        holds('Norland wants the whole strait'),
        holds('Norland wants the whole strait', { outlet: 'Harbour Wire' }),
      )[0]?.cells,
    ).toHaveLength(2)
  })
})

describe('moves', () => {
  const moves = (...entries: ReturnType<typeof holds>[]) =>
    rows(...entries)[0]?.moves.map(({ from, to, when, evidence }) => [from, to, when?.value, evidence.length])
  const before = holds('Norland refuses any joint patrol', { stance: 'refuses', day: '2031-01-01' })

  it('finds a change of stance between two dates, with the words of both', () => {
    const after = holds('Norland would accept a joint patrol', { stance: 'accepts', day: '2031-02-01' })
    expect(moves(after, before)).toEqual([['refuses', 'accepts', '2031-02-01', 2]])
  })
  it('takes a shift for a move', () => {
    const after = holds('Norland softened on patrols', { stance: 'shifts', day: '2031-02-01' })
    expect(moves(before, after)).toEqual([['refuses', 'shifts', '2031-02-01', 2]])
  })
  it('takes a shift that is only expected for none, nor one that lies further back', () => {
    for (const words of ['will back down on patrols', 'previously gave way on patrols']) {
      const after = holds(`Norland ${words}`, { stance: 'shifts', day: '2031-02-01', on: words })
      expect(moves(before, after)).toEqual([])
    }
  })
  it('takes the changed mind of a passer-by for none', () => {
    const after = holds('Osk Vane changed his mind', { stance: 'shifts', party: 'person:Osk Vane' })
    expect(moves(after)).toEqual([])
  })
  it('sees none in two positions of one statement', () => {
    const [no, yes] = ['no joint patrol', 'a joint patrol is welcome']
    const entry = entryOf(`${own()}. Quill said ${no}, ${yes}.`, {
      day: '2031-02-01',
      statements: [{ by: 'state:Norland', says: `${no}, ${yes}`, cue: 'said' }],
      positions: [
        { on: no, party: 'state:Norland', stance: 'refuses', holder: 's1', when: said('2031-01-01') },
        { on: yes, party: 'state:Norland', stance: 'accepts', holder: 's1' },
      ],
    })
    expect(moves(entry)).toEqual([])
  })
  const wants = (share: number, day: string, unit = 'percent') => {
    const figures = [{ on: `${share} percent`, value: share, unit, topic: 'share' as const }]
    return holds(`Norland demands ${share} percent of dues`, { day, figures, toward: `${share} percent` })
  }
  it('takes another amount for a move, though the stance stays', () => {
    expect(moves(wants(60, '2031-01-01'), wants(55, '2031-02-01'))).toEqual([['demands', 'demands', '2031-02-01', 2]])
  })
  it.each([
    ['the same amount', wants(60, '2031-02-01')],
    ['an amount of another unit', wants(55, '2031-02-01', 'USD')],
    ['another amount on the same day', wants(55, '2031-01-01')],
  ])('sees no move in %s', (_, after) => {
    expect(moves(wants(60, '2031-01-01'), after)).toEqual([])
  })
  it('sees none where a wish becomes a demand for the same thing', () => {
    const wish = holds('Norland seeks a joint patrol', { stance: 'seeks', day: '2031-01-01' })
    const demand = holds('Norland demands a joint patrol', { stance: 'demands', day: '2031-02-01' })
    expect(moves(wish, demand)).toEqual([])
  })
  it('sees none between loosely related words that stand under no matter', () => {
    const refused = holds('Norland refuses lamps on the long pier of Tarn', {
      issue: 'other',
      stance: 'refuses',
      toward: 'lamps on the long pier of Tarn',
    })
    const later = (words: string) =>
      holds(`Norland accepts ${words}`, { issue: 'other', stance: 'accepts', toward: words, day: '2031-02-01' })
    expect(moves(refused, later('boats, nets, ropes, sails and a pier'))).toEqual([])
    expect(moves(refused, later('lamps on the pier'))).toEqual([['refuses', 'accepts', '2031-02-01', 2]])
  })
  it('takes a hard stance on the same thing for a move', () => {
    const after = holds('Norland demands a joint patrol', { stance: 'demands', day: '2031-02-01' })
    expect(moves(before, after)).toEqual([['refuses', 'demands', '2031-02-01', 2]])
  })

  it.each([
    ['two stances of one day', holds('Norland accepts a joint patrol', { stance: 'accepts', day: '2031-01-01' })],
    [
      'the same stance later',
      holds('Norland refuses the joint patrol still', { stance: 'refuses', day: '2031-02-01' }),
    ],
    [
      'two hard stances on different things',
      holds('Norland demands new harbour lights', { stance: 'demands', day: '2031-02-01' }),
    ],
    [
      'what somebody only inferred',
      holds('Norland may accept a joint patrol', { stance: 'accepts', day: '2031-02-01', layer: 'inferred' }),
    ],
    [
      'what lies more than ten years back',
      holds('Norland accepts a joint patrol', { stance: 'accepts', day: '2045-02-01' }),
    ],
    ['another issue', holds('Norland accepts dues', { stance: 'accepts', issue: 'dues', day: '2031-02-01' })],
    [
      'a demand that says what the refusal said',
      holds('Norland demands that any joint patrol be halted', {
        stance: 'demands',
        toward: 'that any joint patrol be halted',
        day: '2031-02-01',
      }),
    ],
  ])('sees no move in %s', (_, after) => {
    expect(dossierOf([before, after]).table.flatMap(({ moves: all }) => all)).toEqual([])
  })

  describe('of a party that gives way while it still refuses something', () => {
    /** An article of February that holds two positions, each with its stance. */
    const both = (text: string, ...stands: [string, 'refuses' | 'open' | 'demands'][]) =>
      entryOf(`${own()}. ${text}.`, {
        day: '2031-02-01',
        outlet: 'Harbour Wire',
        positions: stands.map(([on, stance]) => ({ on, stance, party: 'state:Norland' })),
      })
    const [no, yes] = ['the lighthouse stays out of bounds', 'Norland is open to stages'] as const
    it.each([`Bolsen said that ${no}, but that ${yes}`, `While ${no}, ${yes}, Bolsen said`, `${yes}, although ${no}`])(
      '%s',
      (text) =>
        expect(moves(before, both(text, [no, 'refuses'], [yes, 'open']))).toEqual([
          ['refuses', 'open', '2031-02-01', 2],
        ]),
    )
    it('is none where nothing sets the two apart', () =>
      expect(moves(before, both(`Of stages ${yes}; on Monday ${no}`, [no, 'refuses'], [yes, 'open']))).toEqual([]))
    it('is none in two sentences', () =>
      expect(moves(before, both(`But ${no}. ${yes}`, [no, 'refuses'], [yes, 'open']))).toEqual([]))
    it('is none where it gave way before', () => {
      const earlier = holds('Norland offers lamps', { stance: 'offers', day: '2031-01-15' })
      const found = moves(before, earlier, both(`${no}, but ${yes}`, [no, 'refuses'], [yes, 'open']))
      expect(found?.filter(([from]) => from === 'refuses')).toEqual([])
    })
    it('is none where it refused nothing before', () => {
      const earlier = holds('Norland demands lamps', { stance: 'demands', day: '2031-01-15' })
      expect(moves(earlier, both(`${no}, but ${yes}`, [no, 'refuses'], [yes, 'open']))).toEqual([])
    })
  })
  it('knows what the point of a plan is about that is named by its number only', () => {
    const text = `${own()}. Corvel put forward a plan. Joint patrols begin in May. Dues fall to 220 krones. Norland accepted the second point.`
    const plan = entryOf(text, {
      day: '2031-02-01',
      outlet: 'Quay Post',
      figures: [{ on: '220 krones', value: 220, unit: 'XKR', topic: 'money' }],
      proposals: [
        {
          on: 'Corvel put forward a plan. Joint patrols begin in May. Dues fall to 220 krones',
          by: 'state:Corvel',
          points: [
            ['Joint patrols begin in May', 'territory'],
            ['Dues fall to 220 krones', 'territory'],
          ],
        },
      ],
      positions: [
        {
          on: 'Norland accepted the second point',
          party: 'state:Norland',
          stance: 'accepts',
          toward: 'the second point',
        },
      ],
    })
    const figures = [{ on: '300 krones', value: 300, unit: 'XKR', topic: 'money' as const }]
    const earlier = holds('Norland demands dues of 300 krones', { figures, toward: 'dues of 300 krones' })
    const moved = rows(earlier, plan).flatMap(({ moves: all }) => all)
    expect(moved.map(({ from, to }) => [from, to])).toEqual([['demands', 'accepts']])
  })
  it('knows what a position is made to depend on', () => {
    const soft = entryOf(`${own()}. Norland could live with half a year if the sailors leave first.`, {
      day: '2031-02-01',
      outlet: 'Quay Post',
      conditions: [{ if: 'if the sailors leave first', then: 'Norland could live with half a year' }],
      positions: [
        {
          on: 'Norland could live with half a year',
          party: 'state:Norland',
          stance: 'conditional',
          toward: 'half a year',
        },
      ],
    })
    const hard = holds('Norland demands that all sailors leave', { toward: 'that all sailors leave' })
    expect(moves(hard, soft)).toEqual([['demands', 'conditional', '2031-02-01', 2]])
  })
  it('sees no move from a condition to asking for it, nor back', () => {
    const wish = holds('Norland wants observers first', {
      day: '2031-02-01',
      stance: 'seeks',
      toward: 'observers first',
    })
    const text = (day: string) =>
      entryOf(`${own()}. Norland withdraws if the observers first arrive.`, {
        day,
        outlet: 'Harbour Wire',
        conditions: [{ if: 'if the observers first arrive', then: 'Norland withdraws' }],
        positions: [{ on: 'the observers first arrive', party: 'state:Norland', stance: 'conditional' }],
      })
    for (const day of ['2031-01-01', '2031-03-01'])
      expect(rows(wish, text(day)).flatMap(({ moves: all }) => all)).toEqual([])
  })
})

describe('one amount', () => {
  const asked = (words: string, when: string, outlet: string) =>
    holds(words, {
      day: '2031-02-08',
      outlet,
      when: said(when),
      toward: '55 percent',
      figures: [{ on: '55 percent', value: 55, unit: 'percent', topic: 'share' }],
    })
  it('told in two articles of days that can be the same is one cell, on the nearer day', () => {
    const [row] = rows(
      asked('Norland asked for 55 percent last week', '2031-02-01/2031-02-07', 'Quay Post'),
      asked('Norland demands 55 percent today', '2031-02-03', 'Harbour Wire'),
    )
    expect(row?.cells.map(({ when, evidence }) => [when?.value, evidence.length])).toEqual([['2031-02-03', 2]])
  })
  it('told of other days is two', () => {
    const [row] = rows(
      asked('Norland asked for 55 percent last week', '2031-02-01/2031-02-07', 'Quay Post'),
      asked('Norland demands 55 percent again', '2031-03-03', 'Harbour Wire'),
    )
    expect(row?.cells).toHaveLength(2)
  })
})

describe('whose word it is', () => {
  const names = { 'Mara Quill': 'person:Mara Quill', Norland: 'state:Norland' }
  const office = {
    'Mara Quill': { entity: ref('person:Mara Quill'), of: ref('state:Norland'), role: 'Foreign Minister' },
  }
  const told = (who: Sketch['names']) => [
    entryOf(`${own()}. Norland could live with patrols, Mara Quill said.`, {
      day: '2031-02-01',
      outlet: 'Quay Post',
      names,
      statements: [
        { by: 'person:Mara Quill', says: 'Norland could live with patrols', source: 'Mara Quill', cue: 'said' },
      ],
      positions: [
        {
          on: 'Norland could live with patrols',
          party: 'state:Norland',
          stance: 'open',
          layer: 'inferred',
          holder: 's1',
        },
      ],
    }),
    entryOf(`${own()}. Foreign Minister Mara Quill of Norland came.`, {
      day: '2031-01-01',
      outlet: 'Harbour Wire',
      names: { ...who, Norland: 'state:Norland' },
    }),
  ]
  const layers = (who: Sketch['names']) => rows(...told(who)).flatMap(({ cells }) => cells.map(({ layer }) => layer))
  it('is the party’s own where another article says that the speaker speaks for it', () =>
    expect(layers(office)).toEqual(['reported']))
  it('stays a reading of it where nobody says so', () =>
    expect(layers({ 'Mara Quill': 'person:Mara Quill' })).toEqual(['inferred']))
})
