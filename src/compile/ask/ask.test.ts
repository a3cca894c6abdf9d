import { describe, expect, it } from 'vitest'
import { dossierOf, entryOf, ref, said } from '../../../test/kit/case.ts'
import { lexicon } from '../../../test/kit/reading.ts'
import { brokenSpans } from '../../model/index.ts'
import { ask } from './ask.ts'

const harbour = entryOf(
  'Norland demands the whole of the outer isles. Norland refuses to sell fish to Sudria. “The isles are our red line,” said Mara Quill. ' +
    'Sudria is open to a ceasefire in the strait. Quill put the dead at 412 soldiers. Mara Quill met Osk Vane in Tarn on 3 February. ' +
    'If the patrols stop, Sudria will open the port. Osk Vane, the foreign minister of Sudria, said that the prisoners would be home by spring.',
  {
    outlet: 'Quay Post',
    day: '2031-02-05',
    names: {
      Norland: 'state:Norland',
      Sudria: 'state:Sudria',
      'Mara Quill': { entity: ref('person:Mara Quill'), role: 'President', of: ref('state:Norland') },
      'Osk Vane, the': { entity: ref('person:Osk Vane'), role: 'foreign minister', of: ref('state:Sudria') },
      Tarn: 'place:Tarn',
    },
    statements: [
      { by: 'person:Mara Quill', says: 'The isles are our red line', layer: 'verbatim', manner: 'direct' },
      { by: 'person:Osk Vane', says: 'that the prisoners would be home by spring' },
      { by: 'person:Mara Quill', says: 'the dead at 412 soldiers' },
      { by: 'person:Osk Vane', says: 'If the patrols stop, Sudria will open the port' },
    ],
    positions: [
      {
        on: 'Norland demands the whole of the outer isles',
        party: 'state:Norland',
        toward: 'the whole of the outer isles',
      },
      {
        on: 'Norland refuses to sell fish to Sudria',
        party: 'state:Norland',
        stance: 'refuses',
        issue: 'fisheries',
        toward: 'sell fish to Sudria',
      },
      {
        on: 'The isles are our red line',
        party: 'person:Mara Quill',
        stance: 'refuses',
        firmness: 'red-line',
        layer: 'verbatim',
        toward: 'The isles',
        holder: 's1',
      },
      {
        on: 'Sudria is open to a ceasefire in the strait',
        party: 'state:Sudria',
        stance: 'open',
        issue: 'ceasefire',
        toward: 'a ceasefire in the strait',
      },
    ],
    figures: [{ on: '412 soldiers', value: 412, of: 'soldiers', statement: 's3' }],
    events: [
      {
        on: 'Mara Quill met Osk Vane in Tarn',
        actors: ['person:Mara Quill', 'person:Osk Vane'],
        place: 'place:Tarn',
        when: said('2031-02-03'),
      },
    ],
    conditions: [{ if: 'the patrols stop', then: 'Sudria will open the port', holder: 's4' }],
  },
)
const plan = entryOf(
  'The mediator of Corvel put forward the Tarn Plan. 1. The patrols end. 2. The isles are shared. Sudria welcomed the Tarn Plan. ' +
    'Talks in March broke down because Norland sent its ships.',
  {
    outlet: 'Harbour Wire',
    day: '2031-03-09',
    names: { Corvel: 'state:Corvel', Sudria: 'state:Sudria', Norland: 'state:Norland' },
    proposals: [
      {
        on: 'the Tarn Plan',
        by: 'state:Corvel',
        points: [
          ['The patrols end', 'disarmament'],
          ['The isles are shared', 'territory'],
        ],
        reactions: [['state:Sudria', 'accepts', 'Sudria welcomed the Tarn Plan']],
      },
    ],
  },
)
const dues = entryOf(
  'The union asks for 12 per cent of the port dues, while Corvel Harbour Company offers 5 per cent. Corvel Harbour Company had 700 prisoners working. ' +
    'Norland accepts a ceasefire. The fleet has 30 ships and lost 12 soldiers.',
  {
    outlet: 'Dock Letter',
    day: '2031-03-12',
    names: { 'Corvel Harbour Company': 'organisation:Corvel Harbour Company', Norland: 'state:Norland' },
    positions: [
      {
        on: 'The union asks for 12 per cent of the port dues',
        party: 'group:the union',
        issue: 'navigation',
        toward: '12 per cent of the port dues',
      },
      {
        on: 'Corvel Harbour Company offers 5 per cent',
        party: 'organisation:Corvel Harbour Company',
        issue: 'navigation',
        stance: 'offers',
        toward: '5 per cent',
      },
      { on: 'Norland accepts a ceasefire', party: 'state:Norland', issue: 'ceasefire', stance: 'accepts' },
    ],
    figures: [
      { on: '12 per cent', value: 12, unit: 'percent', topic: 'share' },
      { on: '5 per cent', value: 5, unit: 'percent', topic: 'share' },
      { on: '700 prisoners', value: 700, of: 'prisoners', topic: 'count' },
      { on: '30 ships', value: 30, unit: 'ships', of: 'ships', topic: 'count' },
      { on: '12 soldiers', value: 12, of: 'soldiers' },
    ],
  },
)
const entries = [harbour, plan, dues]
const dossier = dossierOf(entries)
const answers = (question: string) => ask(question, { dossier, entries, lexicon })
const words = (question: string) => answers(question).answers.map(({ evidence: [first] }) => first?.quote)

describe('answers in the words of the articles', () => {
  it.each([
    ['What does Norland demand on territory?', 'Norland demands the whole of the outer isles'],
    ['what does norland want on territory', 'Norland demands the whole of the outer isles'],
    ['What are the demands of Norland?', 'Norland demands the whole of the outer isles'],
    ["What are Norland's demands regarding the isles?", 'Norland demands the whole of the outer isles'],
    ['Who demands the isles?', 'Norland demands the whole of the outer isles'],
    ['What will Norland not sell?', 'Norland refuses to sell fish to Sudria'],
    ['What does Norland refuse Sudria?', 'Norland refuses to sell fish to Sudria'],
    ["What are Norland's red lines?", 'The isles are our red line'],
    ['What does Mara Quill refuse?', 'The isles are our red line'],
    ['Is Sudria open to a cease-fire?', 'Sudria is open to a ceasefire in the strait'],
    ['Who is willing to accept a truce?', 'Sudria is open to a ceasefire in the strait'],
    ['How many soldiers died?', '412 soldiers'],
    ['How many soldiers does Quill say were killed?', '412 soldiers'],
    ['Did Quill meet Vane?', 'Mara Quill met Osk Vane in Tarn'],
    ['Where did Vane meet Quill?', 'Mara Quill met Osk Vane in Tarn'],
    ['When did Norland and Sudria meet in Tarn?', 'Mara Quill met Osk Vane in Tarn'],
    ['Who proposed the Tarn Plan?', 'the Tarn Plan'],
    ['What are the points of the Tarn Plan?', 'The isles are shared'],
    ['Who welcomed the Tarn Plan?', 'Sudria welcomed the Tarn Plan'],
    ['How did Sudria react to the Tarn Plan?', 'Sudria welcomed the Tarn Plan'],
    ['Under what conditions will Sudria open the port?', 'the patrols stop'],
    ['What did Vane say about prisoners?', 'that the prisoners would be home by spring'],
    [
      'Who is the foreign minister of Sudria?',
      'Osk Vane, the foreign minister of Sudria, said that the prisoners would be home by spring.',
    ],
    ['What does the union want?', 'The union asks for 12 per cent of the port dues'],
    ['What does the harbour company offer?', 'Corvel Harbour Company offers 5 per cent'],
    ['What share of the port dues does the union demand?', '12 per cent'],
    ['What percentage does the harbour company offer?', '5 per cent'],
    ['How many prisoners are working?', '700 prisoners'],
    ['Why did the talks break down?', 'Talks in March broke down because Norland sent its ships.'],
  ])('%s', (question, quote) => {
    const { says, answers: found } = answers(question)
    expect(found.flatMap(({ evidence }) => evidence.map((span) => span.quote))).toContain(quote)
    expect(says).toBe(true)
  })

  it('says who says so, how near the words are, where and when', () => {
    expect(answers("What are Norland's red lines?").answers[0]).toMatchObject({
      kind: 'position',
      speaker: { name: 'Mara Quill' },
      layer: 'verbatim',
      outlet: { name: 'Quay Post' },
      published: { value: '2031-02-05' },
      firmness: 'red-line',
    })
  })

  it('gives spans only, each of which stands in its article', () => {
    const texts = new Map(entries.map(({ article }) => [article.id, article.text]))
    for (const { evidence } of answers('Norland?').answers)
      for (const span of evidence) expect(brokenSpans(span, texts.get(span.article) as string)).toEqual([])
  })

  it('is the same each time, whatever the order of the articles', () => {
    const again = ask('What does Norland want?', {
      dossier: dossierOf([plan, harbour]),
      entries: [plan, harbour],
      lexicon,
    })
    expect(JSON.stringify(again)).toBe(JSON.stringify(answers('What does Norland want?')))
  })
})

describe('says that the case does not say', () => {
  it.each([
    ['a party that the case lacks', 'What does Zembla demand on territory?', 'does not mention Zembla'],
    ['a state of the lexicon that the case lacks', 'What does France demand on territory?', 'does not mention France'],
    ['an issue that the case lacks', 'What does Norland demand on tariffs?', 'on tariffs'],
    ['a word that no article has', 'What does Norland demand about bagpipes?', 'no article has the word “bagpipes”'],
    ['another party on the same issue', 'What does Sudria demand on territory?', 'no position of Sudria'],
    ['another issue of the same party', 'What does Norland demand on fisheries?', 'on fisheries'],
    ['another stance', 'What does Norland offer on territory?', 'that offers'],
    ['another firmness', "What are Sudria's red lines?", 'red line'],
    ['the one to whom it is said', 'What does Norland refuse Corvel?', 'naming Corvel'],
    ['a meeting of others', 'Did Quill meet Corvel?', 'no event'],
    ['a meeting elsewhere', 'Did Quill meet Vane in Corvel?', 'in Corvel'],
    ['a figure of something else', 'How many prisoners died?', 'no figure'],
    ['a figure in another unit', 'What percentage of the soldiers died?', 'no figure'],
    ['a reaction of somebody else', 'How did Norland react to the Tarn Plan?', 'no answer to a plan of Norland'],
    ['a share that somebody else offers', 'What percentage does Norland offer?', 'no figure'],
    ['half of what is asked about', 'Does Norland accept a ceasefire on fisheries?', 'on ceasefire or fisheries'],
    ['a narrower thing than the issue', 'Does Norland accept a no-fly zone?', 'does not say'],
    ['a call where there was a meeting', 'Did Quill telephone Vane?', 'does not say'],
    ['a company by half of its name and another', 'What does the fishing company offer?', 'does not say'],
    ['another time', 'What did Norland demand in 2019?', 'between 2019-01-01 and 2019-12-31'],
    ['a reason that nobody gives', 'Why does Norland demand the isles?', 'does not say'],
    ['something to come', 'When will Quill meet Vane?', 'no event'],
    ['an office of another state', 'Who is the foreign minister of Norland?', 'does not say'],
    ['what somebody else said', 'What did Quill say about prisoners?', 'no statement of Quill'],
    ['no question at all', 'What about it?', 'names nothing'],
    ['nothing', '', 'names nothing'],
  ])('%s: %s', (_, question, because) => {
    const { says, because: why, answers: found } = answers(question)
    expect(found).toEqual([])
    expect(says).toBe(false)
    expect(why).toContain(because)
  })

  it('of two parties says of which it does not', () => {
    const { because } = answers('What do Norland and Sudria demand on territory?')
    expect(because).toBe('The case does not say it of Sudria.')
  })

  describe('of a plan that nobody answers as a whole', () => {
    const answer = (text: string, position: object) =>
      entryOf(text, {
        outlet: 'Courier',
        day: '2031-03-20',
        names: text.includes('Norland')
          ? { Corvel: 'state:Corvel', Norland: 'state:Norland' }
          : { Corvel: 'state:Corvel' },
        positions: [{ party: 'state:Norland', stance: 'refuses', ...position } as never],
      })
    const on = 'The second point we refuse'
    const asked = (question: string, entry: ReturnType<typeof answer>) => {
      const all = [plan, entry]
      const { answers: found, because } = ask(question, { dossier: dossierOf(all), entries: all, lexicon })
      return { found: found.map(({ evidence: [first] }) => first?.quote), because }
    }
    const refused = answer(`Corvel heard from Norland. “${on},” it said.`, { on })
    it.each(['Who rejected the plan?', 'Who rejected the Tarn Plan?', 'Did Norland reject the plan?'])(
      '%s: answers to its parts, saying so',
      (question) =>
        expect(asked(question, refused)).toEqual({
          found: [on],
          because: 'The case does not say it of the plan as a whole; these answers are to parts of it.',
        }),
    )
    it.each([
      [
        'the answer is to something else',
        'Who rejected the plan?',
        'Norland refuses the ferry',
        'anybody refuses a plan.',
      ],
      ['somebody else answered', 'Did Corvel reject the plan?', on, 'Corvel refuses a plan.'],
    ])('none where %s', (_, question, words, because) => {
      const entry = answer(`Corvel heard from Norland. “${words},” it said.`, { on: words })
      expect(asked(question, entry)).toEqual({ found: [], because: `The case does not say that ${because}` })
    })
    it('none where its article names nobody who drew up a plan', () => {
      const entry = entryOf(`Norland was asked. “${on},” it said.`, {
        day: '2031-03-20',
        names: { Norland: 'state:Norland' },
        positions: [{ on, party: 'state:Norland', stance: 'refuses' }],
      })
      expect(asked('Who rejected the plan?', entry).found).toEqual([])
    })
    it('a whole answer comes before any part', () =>
      expect(
        asked('Who accepted the plan?', answer(`Corvel heard. ${on}.`, { on, stance: 'accepts' } as never)),
      ).toEqual({
        found: ['Sudria welcomed the Tarn Plan'],
        because: null,
      }))
  })

  describe('bodies by their kind, and figures by what stands beside them', () => {
    const text =
      'Calder Rail offers four percent. The Signal Union demands a fund. It would set a pause of 6 years, and create a safety fund of $2 billion.'
    const entry = entryOf(text, {
      day: '2031-02-05',
      names: { 'Calder Rail': 'organisation:Calder Rail', 'Signal Union': 'organisation:Signal Union' },
      positions: [
        {
          on: 'Calder Rail offers four percent',
          party: 'organisation:Calder Rail',
          stance: 'offers',
          toward: 'four percent',
        },
        { on: 'The Signal Union demands a fund', party: 'organisation:Signal Union', toward: 'a fund' },
      ],
      figures: [
        { on: '6 years', value: 6, unit: 'years', topic: 'duration' },
        { on: '$2 billion', value: 2e9, unit: 'USD', topic: 'money' },
      ],
    })
    const found = (question: string) =>
      ask(question, { dossier: dossierOf([entry]), entries: [entry], lexicon }).answers.map(
        ({ evidence }) => evidence[0]?.quote,
      )
    it.each([
      ['What does the company offer?', ['Calder Rail offers four percent']],
      ['What does the union demand?', ['The Signal Union demands a fund']],
      ['How big is the safety fund?', ['$2 billion']],
    ])('%s', (question, expected) => expect(found(question)).toEqual(expected))
    it('a stance is no answer to "when"', () => expect(found('When is the fund?')).toEqual([]))
  })

  it('an empty case says so', () => {
    const empty = ask('What does Norland want?', { dossier: dossierOf([]), entries: [], lexicon })
    expect(empty.because).toBe('The case holds no articles yet.')
  })

  it('does not hang on a question of 100,000 words', () => {
    expect(answers('Norland demands '.repeat(50_000)).question.length).toBe(800_000)
    expect(words('('.repeat(10_000))).toEqual([])
  })
})
