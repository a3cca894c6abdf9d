import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, type Sketch } from '../../../test/kit/case.ts'

const sentences = (...entries: ReturnType<typeof entryOf>[]) =>
  dossierOf(entries).digest.map(({ sentence }) => sentence)
const TEXT = 'Norland demands control of the whole strait. Sudria refuses to cede the outer isles.'
const names = { Norland: 'state:Norland', Sudria: 'state:Sudria' }
const positions: Sketch['positions'] = [
  { on: 'Norland demands control of the whole strait', party: 'state:Norland', toward: 'control of the whole strait' },
  {
    on: 'Sudria refuses to cede the outer isles',
    party: 'state:Sudria',
    stance: 'refuses',
    toward: 'cede the outer isles',
  },
]
const article = (sketch: Sketch = {}) =>
  entryOf(TEXT, { outlet: 'Quay Post', day: '2031-02-01', names, positions, ...sketch })

describe('digest', () => {
  it('says what the parties want, in the words of the article, with its outlet', () => {
    expect(sentences(article())).toEqual([
      'On territory, Norland demands “control of the whole strait” (Quay Post, 1 February 2031).',
      'On territory, Sudria refuses to “cede the outer isles” (Quay Post, 1 February 2031).',
      'This rests on 1 article from 1 outlet.',
    ])
  })
  it('credits the title where there is no outlet', () => {
    const { outlet: _, ...rest } = { outlet: null }
    const untitled = entryOf(TEXT, { ...rest, day: '2031-02-01', title: 'Two wishes', names, positions })
    expect(dossierOf([untitled]).digest[0]).toMatchObject({
      credits: ['“Two wishes”'],
      sentence: 'On territory, Norland demands “control of the whole strait” (“Two wishes”, 1 February 2031).',
    })
  })
  it('names the speaker where that is somebody else', () => {
    const text = 'Norland demands control of the whole strait, Osk Vane said.'
    const told = entryOf(text, {
      outlet: 'Quay Post',
      day: '2031-02-01',
      names: { Norland: 'state:Norland', 'Osk Vane': 'person:Osk Vane' },
      statements: [
        { by: 'person:Osk Vane', says: 'Norland demands control of the whole strait', source: 'Osk Vane', cue: 'said' },
      ],
      positions: [
        {
          on: 'Norland demands control of the whole strait',
          party: 'state:Norland',
          toward: 'control of the whole strait',
          holder: 's1',
        },
      ],
    })
    expect(sentences(told)[0]).toBe(
      'On territory, Norland demands “control of the whole strait”, Osk Vane says (Quay Post, 1 February 2031).',
    )
  })
  const wish = (text: string, position: Partial<NonNullable<Sketch['positions']>[number]>) =>
    sentences(
      entryOf(text, {
        outlet: 'Quay Post',
        day: '2031-02-01',
        names: { Norland: 'state:Norland' },
        positions: [{ on: text, party: 'state:Norland', stance: 'offers', ...position }],
      }),
    )[0]
  it.each([
    [
      'a pronoun before the thing',
      'Norland offers it forty ships.',
      { toward: 'it forty ships' },
      'offers “forty ships”',
    ],
    [
      'a verb',
      'Norland is prepared to open the port.',
      { toward: 'open the port', stance: 'open' },
      'is ready to “open the port”',
    ],
    [
      'a sentence of its own',
      'Norland agrees: their sailors should go home.',
      { toward: 'their sailors should go home', stance: 'accepts' },
      'agrees: “their sailors should go home”',
    ],
    [
      'a refusal that says no itself',
      'Norland says no to talks: no talks under fire.',
      { toward: 'no talks under fire', stance: 'refuses' },
      'refuses: “no talks under fire”',
    ],
    [
      'a shift that the text puts into words',
      'Norland no longer insists on an empty port.',
      { toward: 'an empty port', stance: 'shifts' },
      'no longer insists on “an empty port”',
    ],
    [
      'a shift without such words',
      'Norland has changed its mind about the port dues.',
      { toward: 'the port dues', stance: 'shifts' },
      '“has changed its mind about the port dues”',
    ],
    [
      'a verb of the article that ours would turn round',
      'Norland is threatening to block the strait.',
      { toward: 'block the strait', stance: 'refuses' },
      '“is threatening to block the strait”',
    ],
    [
      'a wish that somebody else act',
      'On Sunday Norland asked the harbour guard to act as a go-between.',
      { toward: 'act as a go-between', stance: 'demands' },
      '“asked the harbour guard to act as a go-between”',
    ],
    [
      'a wish of which the party is not the subject',
      'Sudria should end the blockade, says Norland.',
      { toward: 'end the blockade', stance: 'seeks', on: 'Sudria should end the blockade' },
      'wants: “Sudria should end the blockade”',
    ],
    [
      'what a minister of the party did on a day',
      'Norland on Friday dropped its proposal of a short pause.',
      { toward: 'of a short pause', stance: 'shifts' },
      '“dropped its proposal of a short pause”',
    ],
    [
      'a promise with its condition',
      'Norland would open the port once the guns are gone.',
      { toward: 'open the port once the guns are gone', stance: 'conditional' },
      '“would open the port once the guns are gone”',
    ],
    [
      'a claim to a thing that could be a verb',
      'Norland upholds its claim to back pay.',
      { toward: 'back pay', stance: 'demands' },
      'demands “back pay”',
    ],
    [
      'a long thing without the aside behind it',
      'Norland accepts an agreement on the passage of grain ships through the three harbours of the southern coast, a sign of how far it has come since the winter of the blockade.',
      {
        toward:
          'an agreement on the passage of grain ships through the three harbours of the southern coast, a sign of how far it has come since the winter of the blockade',
        stance: 'accepts',
      },
      'accepts “an agreement on the passage of grain ships through the three harbours of the southern coast …”',
    ],
    [
      'a shift that is told whole',
      'The winter softened the tone of Norland.',
      { toward: 'softened the tone of Norland', stance: 'shifts' },
      'has moved: “softened the tone of Norland”',
    ],
  ] as const)('finds the words for %s', (_, text, position, words) =>
    expect(wish(text, position)).toContain(`Norland ${words}`),
  )
  it('tells a move once, and not again as a wish', () => {
    const at = (words: string, day: string, stance: 'refuses' | 'open') =>
      entryOf(`Norland ${words}.`, {
        outlet: 'Quay Post',
        day,
        names: { Norland: 'state:Norland' },
        positions: [
          { on: `Norland ${words}`, party: 'state:Norland', stance, toward: words.replace(/^.*(?=the outer)/, '') },
        ],
      })
    const told = sentences(
      at('refuses the outer isles survey', '2031-02-01', 'refuses'),
      at('is open to the outer isles survey', '2031-03-01', 'open'),
    )
    expect(told.filter((one) => one.includes('is open to') || one.includes('was open to'))).toHaveLength(1)
    expect(told[0]).toContain('later, on 1 March 2031, it was open to')
  })
  it('lets several without a name have a verb of several', () => {
    const text = 'The rebels demand the outer isles.'
    const entry = entryOf(text, {
      outlet: 'Quay Post',
      day: '2031-02-01',
      positions: [{ on: text, party: 'group:rebels', toward: 'the outer isles' }],
    })
    expect(sentences(entry)[0]).toContain('rebels demand “the outer isles”')
  })
  it('leaves out a plan of which nothing is told', () => {
    const text = 'Norland put forward a plan to lower the dues.'
    const told = sentences(
      entryOf(text, {
        outlet: 'Quay Post',
        day: '2031-02-01',
        names: { Norland: 'state:Norland' },
        proposals: [{ on: text, by: 'state:Norland', name: 'a plan', points: [['to lower the dues', 'dues']] }],
      }),
    )
    expect(told).toEqual(['This rests on 1 article from 1 outlet.'])
  })
  it('says once what two parties want in the same words', () => {
    const text = 'Norland and Sudria accept that the sailors go home.'
    const both = ['state:Norland', 'state:Sudria'].map((party) => ({
      on: text,
      party,
      stance: 'accepts' as const,
      toward: 'the sailors go home',
    }))
    expect(sentences(entryOf(text, { outlet: 'Quay Post', day: '2031-02-01', names, positions: both }))[0]).toBe(
      'On territory, Norland and Sudria both accept “the sailors go home” (Quay Post, 1 February 2031).',
    )
  })
  it('leaves the date out where there is none', () => {
    const { outlet, names: who } = { outlet: 'Quay Post', names }
    expect(sentences(entryOf(TEXT, { outlet, names: who, positions }))[0]).toBe(
      'On territory, Norland demands “control of the whole strait” (Quay Post).',
    )
  })
  it('marks what was only read into a party', () => {
    expect(
      sentences(article({ positions: [{ ...positions[0], layer: 'inferred' } as (typeof positions)[number]] }))[0],
    ).toContain('Norland, on this reading, demands')
  })
  it('withholds a sentence on a party that its words do not name, and says why', () => {
    const { digest, withheld } = dossierOf([
      entryOf('Control of the whole strait.', {
        positions: [{ on: 'Control of the whole strait', party: 'state:Norland' }],
      }),
    ])
    expect(digest.map(({ sentence }) => sentence)).toEqual(['This rests on 1 article.'])
    expect(withheld).toEqual([
      {
        sentence: 'On territory, Norland demands “Control of the whole strait”.',
        why: 'the name Norland does not stand in the cited sentences',
      },
    ])
  })
  it('cites the mention that a pronoun stands for', () => {
    const told = entryOf('Norland spoke up. It demands control of the whole strait.', {
      names: { Norland: 'state:Norland' },
      positions: [
        { on: 'It demands control of the whole strait', party: 'state:Norland', toward: 'control of the whole strait' },
      ],
    })
    expect(dossierOf([told]).digest[0]?.evidence.map(({ quote }) => quote)).toEqual([
      'Norland',
      'It demands control of the whole strait',
    ])
  })
  describe('of a plan', () => {
    const points: [string, string][] = [
      ['Ships pass without dues', 'navigation'],
      ['The garrison leaves within 30 days', 'territory'],
      ['The isles vote in May', 'elections'],
    ]
    const later: [string, string][] = [
      ['Ships pass without dues', 'navigation'],
      ['Sudria lights the buoys', 'energy'],
    ]
    const tabled = (name: string, day: string, all: [string, string][], answer: [string, string] | null = null) => {
      const on = `Corvel put ${name} before both. ${all.map(([words]) => words).join('. ')}`
      return entryOf(`${on}. ${answer ? `${answer[1]}.` : ''}`, {
        day,
        outlet: 'Quay Post',
        names: { Corvel: 'state:Corvel', ...(answer ? { Norland: 'state:Norland' } : {}) },
        proposals: [
          {
            on,
            name,
            by: 'state:Corvel',
            points: all,
            reactions: answer ? [['state:Norland', 'accepts', answer[1]]] : [],
          },
        ],
      })
    }
    const told = (...entries: ReturnType<typeof tabled>[]) =>
      dossierOf(entries).digest.flatMap(({ part, sentence }) => (part === 'plans' ? [sentence] : []))
    it('says what a version adds and drops, in the words of both', () =>
      expect(
        told(tabled('the harbour plan', '2031-02-01', points), tabled('the harbour plan', '2031-03-01', later)),
      ).toEqual([
        'Corvel put forward “the harbour plan”: it adds “Sudria lights the buoys”, it drops “The garrison leaves within 30 days” and it drops “The isles vote in May” (Quay Post).',
        'Corvel put forward “the harbour plan”: “Ships pass without dues”, “The garrison leaves within 30 days” and “The isles vote in May” (Quay Post, 1 February 2031).',
      ]))
    it('takes an answer to a point for no answer to the whole', () => {
      expect(
        told(tabled('the harbour plan', '2031-02-01', points, ['Norland', 'Norland welcomed the second point']))[1],
      ).toBe(
        'Norland accepted a part of “the harbour plan”: “Norland welcomed the second point” (Quay Post, 1 February 2031).',
      )
      expect(told(tabled('the harbour plan', '2031-02-01', points, ['Norland', 'Norland welcomed it']))[1]).toBe(
        'Norland accepted “the harbour plan” (Quay Post, 1 February 2031).',
      )
    })
  })
  it('counts copies among the coverage', () => {
    const long = `${TEXT} ${Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')}.`
    const copies = [entryOf(long, { outlet: 'Quay Post' }), entryOf(`More. ${long}`, { outlet: 'Harbour Wire' })]
    expect(sentences(...copies)).toEqual([
      'This rests on 2 articles from 2 outlets, 1 of them independent of each other.',
    ])
  })
})
