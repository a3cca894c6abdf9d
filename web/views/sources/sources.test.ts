import { describe, expect, it } from 'vitest'
import type { Dossier, DossierArticle, Evidence, TimelineEntry } from '../../../src/model/index.ts'
import { refOf } from '../../../src/model/index.ts'
import { fixtureDossier } from '../../../test/kit/dossier.ts'
import { copyGroups, debtsOf } from './copying.ts'
import { relatedArticles } from './related.ts'
import { chooseArticles, daysOf } from './shelves.ts'
import { silenceMap } from './silence.ts'
import { termsByOutlet } from './termsByOutlet.ts'
import { trendsOf } from './trends.ts'

const empty: Dossier = {
  ...fixtureDossier(),
  articles: [],
  issues: [],
  parties: [],
  table: [],
  timeline: [],
  figures: [],
  proposals: [],
  contradictions: [],
  terms: [],
  chains: [],
}

const article = (
  id: string,
  outlet: string,
  day: string | null,
  fields: Partial<DossierArticle> = {},
): DossierArticle => ({
  id,
  path: `${id}.txt`,
  outlet: refOf('outlet', outlet),
  title: `Title ${id}`,
  published: day === null ? null : { value: day, certainty: 'said', because: null, span: null },
  language: 'en',
  genre: 'news',
  credits: [],
  words: 100,
  origin: id,
  ...fields,
})
const cited = (...ids: string[]): Evidence[] => ids.map((id) => ({ article: id, start: 0, end: 1, quote: 'x' }))
const event = (id: string, ...articles: string[]): TimelineEntry => ({
  id,
  type: 'CONSULT',
  status: 'held',
  when: null,
  place: null,
  actors: [refOf('state', id)],
  recipients: [],
  reports: articles.length,
  origins: articles.length,
  evidence: cited(...articles),
})

describe('the silence map', () => {
  const day = (n: number): string => `2031-05-${String(n).padStart(2, '0')}`
  const articles = [
    article('a', 'Alpha', day(2)),
    article('b', 'Beta', day(3)),
    article('c', 'Gamma', day(4)),
    article('d', 'Delta', day(20)),
    article('e', 'Epsilon', null),
  ]
  const map = (timeline: TimelineEntry[]) => silenceMap({ ...empty, articles, timeline })
  const voices = (timeline: TimelineEntry[]) => {
    const { outlets, rows } = map(timeline)
    return outlets.map(({ name }, n) => `${name} ${rows[0]?.voices[n]?.kind}`)
  }
  it('calls silent who printed at that time and left it out', () => {
    expect(voices([event('talks', 'a', 'b')])).toEqual([
      'Alpha tells',
      'Beta tells',
      'Delta absent',
      'Epsilon absent',
      'Gamma silent',
    ])
  })
  it('has no row for what one outlet alone tells', () => expect(map([event('talks', 'a')]).rows).toEqual([]))
  it('calls nobody silent where the reports have no date', () => {
    const undated = articles.map((x) => ({ ...x, published: null }))
    const { rows } = silenceMap({ ...empty, articles: undated, timeline: [event('talks', 'a', 'b')] })
    expect(rows[0]).toMatchObject({ tellers: 2, silent: 0 })
  })
  it('puts what most leave out first', () => {
    const { rows } = map([event('known', 'a', 'b', 'c'), event('left-out', 'a', 'b')])
    expect(rows.map(({ id }) => id)).toEqual(['left-out', 'known'])
  })
})

describe('who copies whom', () => {
  it('groups what has one origin, the earliest first', () => {
    const dossier = fixtureDossier()
    expect(copyGroups(dossier).map(({ articles }) => articles.map(({ outlet }) => outlet?.name))).toEqual([
      ['Sudmark Herald', 'Harbour Post'],
    ])
  })
  it('says who credits whom, and who copies without a credit', () => {
    const articles = [
      article('a', 'Alpha', '2031-05-02'),
      article('b', 'Beta', '2031-05-03', { origin: 'a' }),
      article('c', 'Gamma', '2031-05-03', { origin: 'a', credits: ['WIRE', 'Wire', 'Gamma'] }),
      article('d', 'Delta', '2031-05-02', { origin: 'a' }),
    ]
    const debts = debtsOf({ articles, chains: [] }).map(({ by, how, from }) => `${by} ${how} ${from}`)
    expect(debts).toEqual(['Beta copies Alpha', 'Gamma credits WIRE'])
  })
  it('gives the words of a credit where a chain has them', () => {
    const span = cited('c')[0]!
    const hop = { ref: refOf('outlet', 'Wire'), how: 'reported', span } as const
    const chains = [
      { statement: 's1', article: 'c', hops: [hop, { ref: null, how: 'said', span: null }] },
    ] as Dossier['chains']
    const [debt] = debtsOf({ articles: [article('c', 'Gamma', null, { credits: ['Wire'] })], chains })
    expect(debt?.evidence).toEqual([span])
  })
})

describe('related articles', () => {
  const articles = ['a', 'b', 'c', 'd'].map((id) => article(id, id, '2031-05-02'))
  const find = relatedArticles({
    ...empty,
    articles,
    timeline: [event('rare', 'a', 'b'), event('usual', 'a', 'b', 'c'), event('own', 'd')],
  })
  it('are nearest who share what is rare', () => {
    const found = find('a', 5)
    expect(found.map(({ article: { id } }) => id)).toEqual(['b', 'c'])
    expect(found[0]!.nearness).toBeCloseTo(1)
    expect(found[0]!.shared[0]).toBe('talks: rare')
  })
  it('are none for an article that shares nothing, or is not there', () => {
    expect(find('d', 5)).toEqual([])
    expect(find('gone', 5)).toEqual([])
  })
})

describe('trends', () => {
  const articles = [
    article('a', 'Alpha', '2031-05-02'),
    article('b', 'Beta', '2031-05-03'),
    article('c', 'Gamma', '2031-05-03', { origin: 'b' }),
    article('d', 'Delta', '2031-05', {}),
  ]
  const trends = trendsOf(
    { ...empty, articles, timeline: [event('new', 'b', 'c'), event('old', 'a'), event('both', 'a', 'b')] },
    24,
  )
  it('count origins, not copies, of the last hours of the case', () => {
    expect(trends).toMatchObject({ from: '2031-05-03', to: '2031-05-03', origins: 1, wholeDays: true })
    expect(trends.trends.map(({ topic, origins, before, fresh }) => [topic.id, origins, before, fresh])).toEqual([
      ['new', 1, 0, true],
      ['both', 1, 1, false],
    ])
  })
  it('go by the hour where hours are known', () => {
    const timed = [article('a', 'A', '2031-05-02T06:00:00Z'), article('b', 'B', '2031-05-03T08:00:00Z')]
    expect(trendsOf({ ...empty, articles: timed }, 24).articles.map(({ id }) => id)).toEqual(['b'])
    expect(trendsOf({ ...empty, articles: timed }, 48).articles).toHaveLength(2)
  })
  it('are none in a case without dates', () => expect(trendsOf(empty, 24)).toMatchObject({ from: null, trends: [] }))
})

describe('articles', () => {
  const articles = [
    article('a', 'Alpha', '2031-05-02'),
    article('b', 'Beta', '2031-05'),
    article('c', 'Gamma', null),
    article('d', 'Alpha', '2031-06-01'),
  ]
  const ids = (choice: Partial<Parameters<typeof chooseArticles>[1]>) =>
    chooseArticles({ articles }, { date: '', outlet: '', words: '', ...choice })
      .map(({ id }) => id)
      .join('')
  it('are listed newest first, undated last', () => expect(ids({})).toBe('dabc'))
  it('of a date are those that may be of that date', () => expect(ids({ date: '2031-05-02' })).toBe('ab'))
  it('of an outlet, or with words in the title', () => {
    expect(ids({ outlet: 'outlet:alpha' })).toBe('da')
    expect(ids({ words: 'TITLE C' })).toBe('c')
  })
  it('are counted by day', () =>
    expect(daysOf({ articles }).map(({ day, articles: n }) => `${day} ${n}`)).toEqual(['2031-06-01 1', '2031-05-02 1']))
})

describe('terms by outlet', () => {
  it('have the words for each outlet that uses one', () => {
    const dossier = fixtureDossier()
    const { outlets, rows } = termsByOutlet(dossier)
    expect(rows).toHaveLength(dossier.terms.length)
    for (const { uses } of rows) expect(uses).toHaveLength(outlets.length)
    const pieces = rows.reduce((sum, { uses }) => sum + uses.flat().length, 0)
    expect(pieces).toBe(dossier.terms.reduce((sum, { evidence }) => sum + evidence.length, 0))
  })
})
