import { describe, expect, it, test } from 'vitest'
import { entryOf, ref, type Sketch, said } from '../../test/kit/case.ts'
import { codeOf, judging, on } from '../../test/kit/judging.ts'
import { claimOf } from './claim.ts'

const text =
  'Ada Brock said the north lock stays shut. Norland wants the toll. ' +
  'Sudmark paid 40 million crowns. They met in Haven. “Not one gate”, Brock said.'
const sketch: Sketch = {
  day: '2031-01-02',
  names: { 'Ada Brock': 'person:Ada Brock' },
  statements: [
    { by: 'person:Ada Brock', says: 'the north lock stays shut', source: 'Ada Brock', cue: 'said' },
    { by: 'person:Ada Brock', says: 'Not one gate', layer: 'verbatim' },
  ],
  positions: [
    { on: 'the north lock stays shut', party: 'state:Norland', issue: 'locks', stance: 'refuses', holder: 's1' },
    { on: 'Norland wants the toll', party: 'state:Norland', issue: 'tolls', stance: 'seeks' },
  ],
  figures: [{ on: '40 million crowns', value: 4e7, unit: 'crowns', topic: 'money' }],
  events: [{ on: 'They met in Haven', actors: ['state:Norland'] }],
}
const entry = entryOf(text, sketch)
const toll = on(entry, 'position', 'Norland wants the toll')
const lock = on(entry, 'position', 'the north lock stays shut')
const span = (quote: string) => {
  const { start, end } = on(entry, 'position', quote)
  return { start, end, quote }
}
/** The positions in short, with their marks. */
const positions = (desk: ReturnType<typeof judging>) =>
  desk
    .reading()
    .positions.map((one) => `${one.span.quote}: ${claimOf('position', one)}${one.judged ? ` (${one.judged})` : ''}`)
const untouched = [
  'the north lock stays shut: state:norland · locks · refuses',
  'Norland wants the toll: state:norland · tolls · seeks',
]

describe('what was judged of a reading', () => {
  it('stays as it is while nobody judges', () => expect(judging([entry]).judged().entries[0]).toBe(entry))

  it('goes when it is rejected', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    expect(positions(desk)).toEqual([untouched[0]])
  })
  it('says so when it is accepted', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: toll })
    expect(positions(desk)).toEqual([untouched[0], `${untouched[1]} (accepted)`])
  })
  it('changes where it is corrected, field by field', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'correct', target: toll, to: { stance: 'demands' } })
    await desk.judge({ verb: 'correct', target: toll, to: { firmness: 'red-line' } })
    expect(positions(desk)[1]).toBe('Norland wants the toll: state:norland · tolls · demands (corrected)')
    expect(desk.reading().positions[1]?.firmness).toBe('red-line')
  })
  it('goes back field by field', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'correct', target: toll, to: { stance: 'demands' } })
    await desk.judge({ verb: 'correct', target: toll, to: { firmness: 'red-line' } })
    await desk.judge({ verb: 'undo', of: '1' })
    expect(positions(desk)[1]).toBe('Norland wants the toll: state:norland · tolls · seeks (corrected)')
  })
  it('may get other words, and is known by either then', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'correct', target: toll, to: { span: span('the toll'), toward: 'the toll' } })
    await desk.judge({ verb: 'correct', target: on(entry, 'position', 'the toll'), to: { stance: 'demands' } })
    await desk.judge({ verb: 'correct', target: toll, to: { issue: 'fees' } })
    expect(positions(desk)[1]).toBe('the toll: state:norland · fees · demands (corrected)')
  })
  it('comes back when it is accepted after all', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    await desk.judge({ verb: 'accept', target: toll }, 'Ben')
    expect(positions(desk)[1]).toBe(`${untouched[1]} (accepted)`)
  })
  it('comes in at its place when it is added, under an id that no reader gives', async () => {
    const desk = judging([entry])
    const item = { kind: 'position', article: entry.article.id, span: span('Sudmark paid 40 million crowns') } as const
    await desk.judge({ verb: 'add', item: { ...item, party: ref('state:Sudmark'), issue: 'fees', stance: 'offers' } })
    expect(positions(desk)[2]).toBe('Sudmark paid 40 million crowns: state:sudmark · fees · offers (added)')
    expect(desk.reading().positions[2]).toMatchObject({
      id: 'j66-96',
      firmness: 'ask',
      layer: 'reported',
      toward: 'Sudmark paid 40 million crowns',
      rule: 'judged',
    })
  })
  it('added by hand can be corrected, rejected and accepted again', async () => {
    const desk = judging([entry])
    const item = { kind: 'position', article: entry.article.id, span: span('They met in Haven') } as const
    await desk.judge({ verb: 'add', item: { ...item, party: ref('state:Sudmark'), issue: 'talks', stance: 'open' } })
    const target = on(entry, 'position', 'They met in Haven')
    await desk.judge({ verb: 'correct', target, to: { stance: 'seeks' } })
    expect(positions(desk)[2]).toBe('They met in Haven: state:sudmark · talks · seeks (added)')
    await desk.judge({ verb: 'reject', target })
    expect(positions(desk)).toEqual(untouched)
    await desk.judge({ verb: 'accept', target })
    expect(positions(desk)[2]).toBe('They met in Haven: state:sudmark · talks · seeks (added)')
    await desk.judge({ verb: 'undo', of: '1' })
    expect(positions(desk)).toEqual(untouched)
    expect(desk.judged().orphans).toEqual([
      { judgement: '2', why: 'entry 1, which added it, does not count', stands: false },
      { judgement: '3', why: 'entry 1, which added it, does not count', stands: false },
      { judgement: '4', why: 'entry 1, which added it, does not count', stands: false },
    ])
  })
  it('a statement that is rejected leaves no reference to it', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: on(entry, 'statement', 'the north lock stays shut') })
    expect(desk.reading().statements.map(({ id }) => id)).toEqual(['s2'])
    expect(desk.reading().positions[0]?.holder).toBeNull()
  })
  test.each([
    ['figure', '40 million crowns', { high: 5e7, bound: 'range' }],
    ['event', 'They met in Haven', { status: 'denied' }],
    ['name', 'Ada Brock', { entity: ref('person:Adam Brock') }],
    ['statement', 'Not one gate', { speaker: ref('person:Tom Vell') }],
  ] as const)('a %s can be corrected', async (kind, words, to) => {
    const desk = judging([entry])
    await desk.judge({ verb: 'correct', target: on(entry, kind, words), to })
    const list = desk.reading()[`${kind}s`] as object[]
    expect(list.filter((one) => 'judged' in one)).toEqual([expect.objectContaining({ ...to, judged: 'corrected' })])
  })
  test.each([
    ['date', { when: said('2031-01') }, { kind: 'date', rule: 'judged' }],
    ['term', { gloss: 'a word of one side' }, { voice: 'author' }],
    ['doubt', { message: 'the name is damaged', reading: 'Haven' }, { rule: 'judged' }],
    ['condition', { then: { start: 80, end: 84, quote: text.slice(80, 84) } }, { holder: null }],
    ['proposal', { by: ref('state:Norland') }, { points: [], name: 'They met in Haven' }],
    ['name', { entity: ref('place:Haven') }, { kind: 'place' }],
    ['name', { is: 'law' }, { kind: 'law', entity: null }],
    ['event', { type: 'CONSULT' }, { status: 'reported', actors: [] }],
    ['figure', { low: 3, high: 3 }, { bound: 'exact', topic: 'other' }],
    ['statement', { speaker: null }, { content: [span('They met in Haven')], manner: 'indirect' }],
  ] as const)('a %s can be added: %j', async (kind, fields, usual) => {
    const desk = judging([entry])
    await desk.judge({
      verb: 'add',
      item: { kind, article: entry.article.id, span: span('They met in Haven'), ...fields },
    })
    const all = Object.values(desk.reading()).flatMap((layer) => (Array.isArray(layer) ? (layer as object[]) : []))
    expect(all.filter((one) => 'judged' in one)).toEqual([expect.objectContaining({ ...usual, judged: 'added' })])
  })
})

describe('a new reading', () => {
  const reread = (changes: Partial<Sketch>) => [entryOf(text, { ...sketch, ...changes })]
  const tolls = (stance: 'seeks' | 'refuses', more: object = {}) => ({
    on: 'Norland wants the toll',
    party: 'state:Norland',
    issue: 'tolls',
    stance,
    ...more,
  })

  it('does not overwrite what was accepted: details stay as they were judged', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: toll })
    desk.readAnew(reread({ positions: [tolls('seeks', { firmness: 'red-line', id: 'p7' })] }))
    expect(desk.reading().positions[0]).toMatchObject({ id: 'p7', firmness: 'ask', judged: 'accepted' })
    expect(desk.judged().orphans).toEqual([])
  })
  it('does not bring back what was rejected', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    desk.readAnew(reread({ positions: [tolls('seeks', { firmness: 'red-line' })] }))
    expect(positions(desk)).toEqual([])
  })
  it('that claims something else of the same words is not what was rejected: an orphan says so', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    desk.readAnew(reread({ positions: [tolls('refuses')] }))
    expect(positions(desk)).toEqual(['Norland wants the toll: state:norland · tolls · refuses'])
    expect(desk.judged().orphans).toEqual([
      {
        judgement: '1',
        why: 'this reading finds no such position on “Norland wants the toll”, so there is nothing to reject',
        stands: false,
      },
    ])
  })
  it('that claims something else of the same words gives way to what was accepted', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: toll })
    desk.readAnew(reread({ positions: [tolls('refuses')] }))
    expect(positions(desk)).toEqual([`${untouched[1]} (accepted)`])
    expect(desk.judged().orphans[0]).toMatchObject({
      stands: true,
      why: expect.stringContaining('it stands as it was judged, in place of state:norland · tolls · refuses'),
    })
  })
  it('that no longer finds what was corrected lists it, and it stands', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'correct', target: lock, to: { stance: 'demands' } })
    desk.readAnew(reread({ positions: [] }))
    expect(positions(desk)).toEqual(['the north lock stays shut: state:norland · locks · demands (corrected)'])
    expect(desk.judged().orphans).toEqual([{ judgement: '1', why: expect.any(String), stands: true }])
  })
  it('that gives statements other ids: positions keep their speaker', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: lock })
    const [first, second] = sketch.statements!
    desk.readAnew(
      reread({
        statements: [
          { ...second!, id: 's1' },
          { ...first!, id: 's2' },
        ],
      }),
    )
    expect(desk.reading().positions[0]).toMatchObject({ holder: 's2', judged: 'accepted' })
  })
  it('that has lost the statement behind what was accepted: the statement comes back with it', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: lock })
    desk.readAnew(reread({ statements: [] }))
    expect(desk.reading().positions[0]).toMatchObject({ holder: 'j15-40', judged: 'accepted' })
    expect(desk.reading().statements).toMatchObject([{ id: 'j15-40', speaker: { name: 'Ada Brock' } }])
    expect(desk.reading().statements[0]?.judged).toBeUndefined()
    expect(desk.dossier().table[0]?.cells[0]?.holder?.name).toBe('Ada Brock')
    await desk.judge({ verb: 'undo', of: '1' })
    expect(desk.reading().statements).toEqual([])
  })
  it('that has lost a statement which was rejected: it does not come back', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: lock })
    await desk.judge({ verb: 'reject', target: on(entry, 'statement', 'the north lock stays shut') })
    expect(desk.reading().positions[0]?.holder).toBeNull()
    desk.readAnew(reread({ statements: [] }))
    expect(desk.reading().statements).toEqual([])
    expect(desk.reading().positions[0]?.holder).toBeNull()
  })
  it('that comes round to what was corrected: no orphan', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'correct', target: toll, to: { stance: 'refuses' } })
    desk.readAnew(reread({ positions: [tolls('refuses', { id: 'p9' })] }))
    expect(desk.judged().orphans).toEqual([])
    expect(desk.reading().positions).toMatchObject([{ id: 'p9', stance: 'refuses', judged: 'corrected' }])
    await desk.judge({ verb: 'undo', of: '1' })
    expect(positions(desk)).toEqual(['Norland wants the toll: state:norland · tolls · refuses'])
  })
  it('that draws the words a little otherwise finds the same thing', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    desk.readAnew(reread({ positions: [tolls('seeks', { on: 'wants the toll' })] }))
    expect(positions(desk)).toEqual([])
  })
  it('that draws them quite otherwise does not', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    desk.readAnew(reread({ positions: [tolls('seeks', { on: 'the toll' })] }))
    expect(positions(desk)).toEqual(['the toll: state:norland · tolls · seeks'])
    expect(desk.judged().orphans).toHaveLength(1)
  })
  it('with two things on the same words: only the one that was judged goes', async () => {
    const two = reread({ positions: [tolls('seeks'), tolls('refuses')] })
    const desk = judging(two)
    expect(await codeOf(desk.judge({ verb: 'reject', target: toll }))).toBe('judgement-ambiguous')
    await desk.judge({ verb: 'reject', target: { ...toll, like: { stance: 'refuses' } } })
    expect(positions(desk)).toEqual([untouched[1]])
    desk.readAnew(reread({ positions: [tolls('seeks')] }))
    expect(positions(desk)).toEqual([untouched[1]])
    expect(desk.judged().orphans).toHaveLength(1)
  })
  it('that repeats itself is judged at once', async () => {
    const desk = judging(reread({ positions: [tolls('seeks'), tolls('seeks')] }))
    await desk.judge({ verb: 'reject', target: toll })
    expect(positions(desk)).toEqual([])
  })
  it('after which somebody judges again: both speak of one thing', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'reject', target: toll })
    desk.readAnew(reread({ positions: [tolls('seeks', { on: 'wants the toll' })] }))
    await desk.judge({ verb: 'accept', target: on(entry, 'position', 'wants the toll') })
    expect(positions(desk)).toEqual([`${untouched[1]} (accepted)`])
    await desk.judge({ verb: 'undo', of: '2' })
    expect(positions(desk)).toEqual([])
  })
  it('of another case without the article: listed, not lost', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: toll })
    desk.readAnew([entryOf('Another text.', { day: '2031-01-01' })])
    expect(desk.judged().orphans).toEqual([
      {
        judgement: '1',
        why: `article ${entry.article.id.slice(0, 12)} is not in the case, or nobody has read it yet`,
        stands: false,
      },
    ])
    desk.readAnew([entry])
    expect(desk.judged().orphans).toEqual([])
  })
  it('of a text that was changed: nothing is applied to other words', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'correct', target: toll, to: { stance: 'demands' } })
    const changed = entryOf(text.replace('wants', 'hates'), { day: '2031-01-02' })
    desk.readAnew([{ ...changed, article: { ...changed.article, id: entry.article.id } }])
    expect(positions(desk)).toEqual([])
    expect(desk.judged().orphans).toEqual([
      { judgement: '1', why: 'the words “Norland wants the toll” no longer stand there', stands: false },
    ])
  })
})

describe('the dossier', () => {
  const cells = (desk: ReturnType<typeof judging>) =>
    desk.dossier().table.flatMap(({ issue, cells: all }) => all.map(({ stance, judged }) => [issue, stance, judged]))

  it('marks a cell only where everything behind it was judged', async () => {
    const [one, copy] = ['First', 'Second'].map((paper) =>
      entryOf(`${paper}: Norland demands the return of all four lock gates at Haven.`, {
        path: `${paper}.txt`,
        day: '2031-01-02',
        names: { Norland: 'state:Norland' },
        statements: [{ by: 'state:Norland', says: 'the return of all four lock gates at Haven' }],
        positions: [
          {
            on: 'demands the return of all four lock gates at Haven',
            party: 'state:Norland',
            toward: 'the return of all four lock gates at Haven',
            holder: 's1',
          },
        ],
      }),
    ) as [typeof entry, typeof entry]
    const words = 'demands the return of all four lock gates at Haven'
    const desk = judging([one, copy])
    await desk.judge({ verb: 'accept', target: on(one, 'position', words) })
    expect(cells(desk)).toEqual([['territory', 'demands', undefined]])
    await desk.judge({ verb: 'accept', target: on(copy, 'position', words) })
    expect(cells(desk)).toEqual([['territory', 'demands', 'accepted']])
    await desk.judge({ verb: 'correct', target: on(copy, 'position', words), to: { firmness: 'red-line' } })
    expect(cells(desk)).toEqual([['territory', 'demands', 'corrected']])
  })
  it('marks figures and events', async () => {
    const desk = judging([entry])
    await desk.judge({ verb: 'accept', target: on(entry, 'figure', '40 million crowns') })
    await desk.judge({
      verb: 'correct',
      target: on(entry, 'event', 'They met in Haven'),
      to: { place: ref('place:Haven') },
    })
    expect(desk.dossier().figures[0]?.entries[0]?.judged).toBe('accepted')
    expect(desk.dossier().timeline[0]?.judged).toBe('corrected')
  })
})
