import type { Cell, Dossier, DossierArticle, Evidence, Ref, When } from '../../src/model/index.ts'
import { cut, evidence, refOf } from '../../src/model/index.ts'

/** Four invented articles about an invented quarrel over a canal, by a short id. */
const texts = {
  gazette: `Norvania digs in\n\nThe Norvan Gazette, May 2, 2031\n\nPresident Ada Brock told reporters on Friday that Norvania would keep the lock gates. “Not one gate leaves our hands,” she said. Her office puts the yearly fees at 40 million crowns.\n\nHer envoy, Tom Vell, was said to be open to joint crews on the upper locks.`,
  herald: `Sudmark answers\n\nSudmark Herald, 6 May 2031\n\nForeign Minister Lena Orst called the gates “stolen property” and demanded all four of them back. “We will pay half the dredging, no more,” Orst said.\n\nThe minister put the fees at 65 million crowns. If the gates are returned, she said, the ferry will run again.`,
  copy: `Sudmark wants gates\n\nHarbour Post, 7 May 2031\n\nForeign Minister Lena Orst called the gates “stolen property” and demanded all four of them back.`,
  wire: `Talks set\n\nCanal Wire, 12 May 2031\n\nBoth sides will meet on June 1 in Haven, mediator Ivo Pelt said. Norvania, once immovable, offered two gates at the weekend. The text names him “Ivo Plet” elsewhere.`,
} as const
export type FixtureArticle = keyof typeof texts

const id = (key: FixtureArticle): string => `${key}${'0'.repeat(64)}`.slice(0, 64)

/** The evidence for some words in an article of the fixture; throws when they are not there. */
export function words(key: FixtureArticle, quote: string): Evidence {
  const start = texts[key].indexOf(quote)
  if (start < 0) throw new Error(`no "${quote}" in ${key}`)
  return evidence(id(key), cut(texts[key], start, start + quote.length))
}

/** The texts by article id, as the page wants them. */
export const fixtureTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(texts).map(([key, text]) => [id(key as FixtureArticle), text]),
)

const said = (value: string): When => ({ value, certainty: 'said', because: null, span: null })
const inferred = (value: string, because: string): When => ({ value, certainty: 'inferred', because, span: null })

const norvania = refOf('state', 'Norvania')
const sudmark = refOf('state', 'Sudmark')
const brock = refOf('person', 'Ada Brock')
const vell = refOf('person', 'Tom Vell')
const orst = refOf('person', 'Lena Orst')
const pelt = refOf('person', 'Ivo Pelt')
const wire = refOf('outlet', 'Canal Wire')

function article(
  key: FixtureArticle,
  outlet: string,
  facts: { title: string; day: string; origin?: FixtureArticle },
): DossierArticle {
  const { title, day, origin = key } = facts
  const length = texts[key].split(/\s+/).length
  return {
    id: id(key),
    path: `articles/${key}.txt`,
    outlet: refOf('outlet', outlet),
    title,
    published: said(day),
    language: 'en',
    genre: 'news',
    credits: [],
    words: length,
    origin: id(origin),
  }
}

const cell = (fields: Partial<Cell> & Pick<Cell, 'stance' | 'toward' | 'evidence'>, holder: Ref | null): Cell => ({
  firmness: 'ask',
  layer: 'reported',
  when: said('2031-05-02'),
  ...fields,
  holder,
})

/** A small dossier in which every part holds something, with real spans. Made anew at each call. */
export function fixtureDossier(): Dossier {
  const gates = words('herald', 'demanded all four of them back')
  const digest = {
    sentence: 'Norvania offered two of the four gates.',
    credits: ['Canal Wire'],
    evidence: [words('wire', 'offered two gates at the weekend')],
  }
  return {
    case: 'The canal',
    asOf: '2031-05-12',
    articles: [
      article('gazette', 'The Norvan Gazette', { title: 'Norvania digs in', day: '2031-05-02' }),
      article('herald', 'Sudmark Herald', { title: 'Sudmark answers', day: '2031-05-06' }),
      article('copy', 'Harbour Post', { title: 'Sudmark wants gates', day: '2031-05-07', origin: 'herald' }),
      article('wire', 'Canal Wire', { title: 'Talks set', day: '2031-05-12' }),
    ],
    identities: [
      {
        id: pelt.id,
        name: pelt.name,
        kind: 'person',
        forms: [{ form: 'Ivo Pelt', count: 1 }],
        speaksFor: [],
        links: [
          {
            to: 'person:ivo-plet',
            verdict: 'possibly-same',
            reason: 'one letter moved',
            evidence: [words('wire', 'Ivo Plet')],
          },
        ],
      },
      {
        id: orst.id,
        name: orst.name,
        kind: 'person',
        forms: [
          { form: 'Lena Orst', count: 2 },
          { form: 'Orst', count: 3 },
        ],
        speaksFor: [{ party: sudmark, role: 'foreign minister', from: '2031-05-06', to: '2031-05-06' }],
        links: [],
      },
      {
        id: 'person:ivo-plet',
        name: 'Ivo Plet',
        kind: 'person',
        forms: [{ form: 'Ivo Plet', count: 1 }],
        speaksFor: [],
        links: [],
      },
    ],
    issues: [
      { id: 'gates', name: 'The lock gates' },
      { id: 'dredging', name: 'The cost of dredging' },
    ],
    parties: [norvania, sudmark],
    table: [
      {
        party: norvania,
        issue: 'gates',
        cells: [
          cell(
            {
              stance: 'refuses',
              firmness: 'red-line',
              layer: 'verbatim',
              toward: 'Not one gate leaves our hands',
              evidence: [words('gazette', 'Not one gate leaves our hands')],
            },
            brock,
          ),
          cell(
            {
              stance: 'open',
              layer: 'inferred',
              toward: 'joint crews on the upper locks',
              when: inferred('2031-05', 'the day the article was printed'),
              evidence: [words('gazette', 'open to joint crews on the upper locks')],
            },
            vell,
          ),
          cell(
            {
              stance: 'offers',
              toward: 'two gates',
              when: said('2031-05-10'),
              evidence: [words('wire', 'offered two gates at the weekend')],
            },
            null,
          ),
        ],
        moves: [
          {
            from: 'refuses',
            to: 'offers',
            when: inferred('2031-05-10', '“the weekend” before 12 May'),
            evidence: [words('wire', 'offered two gates at the weekend')],
          },
        ],
      },
      {
        party: sudmark,
        issue: 'gates',
        cells: [
          cell(
            {
              stance: 'demands',
              firmness: 'signal',
              toward: 'all four of them back',
              when: said('2031-05-06'),
              evidence: [gates, words('copy', 'demanded all four of them back')],
            },
            orst,
          ),
        ],
        moves: [],
      },
      {
        party: sudmark,
        issue: 'dredging',
        cells: [
          cell(
            {
              stance: 'offers',
              firmness: 'bottom-line',
              layer: 'verbatim',
              toward: 'pay half the dredging, no more',
              when: said('2031-05-06'),
              evidence: [words('herald', 'We will pay half the dredging, no more')],
            },
            orst,
          ),
        ],
        moves: [],
      },
    ],
    distances: [
      {
        issue: 'gates',
        parties: [norvania, sudmark],
        gap: 0.5,
        direction: 'closing',
        because: 'two gates offered, four demanded',
        evidence: [gates],
      },
    ],
    timeline: [
      {
        id: 'e1',
        type: 'REQUEST',
        status: 'reported',
        when: said('2031-05-06'),
        place: null,
        actors: [sudmark],
        recipients: [norvania],
        reports: 2,
        origins: 1,
        evidence: [gates],
      },
      {
        id: 'e2',
        type: 'CONSULT',
        status: 'announced',
        when: inferred('2031-06-01', 'the year is the article’s'),
        place: refOf('place', 'Haven'),
        actors: [norvania, sudmark],
        recipients: [],
        reports: 1,
        origins: 1,
        evidence: [words('wire', 'Both sides will meet on June 1 in Haven')],
      },
    ],
    figures: [
      {
        topic: 'money',
        subject: null,
        unit: 'crowns',
        of: 'fees',
        period: null,
        per: 'year',
        entries: [
          {
            low: 4e7,
            high: 4e7,
            bound: 'exact',
            who: norvania,
            disputedBy: [sudmark],
            evidence: [words('gazette', '40 million crowns')],
          },
          {
            low: 6.5e7,
            high: 6.5e7,
            bound: 'exact',
            who: orst,
            disputedBy: [],
            evidence: [words('herald', '65 million crowns')],
          },
        ],
        verdict: 'differs',
        audit: [
          {
            check: 'half of the fees',
            expected: 2e7,
            found: 3.25e7,
            holds: false,
            evidence: [words('herald', '65 million crowns')],
          },
        ],
      },
    ],
    proposals: [
      {
        id: 'p1',
        by: pelt,
        name: 'the Haven paper',
        when: said('2031-05-12'),
        points: [{ n: 1, issue: 'gates', evidence: [words('wire', 'offered two gates')] }],
        reactions: [{ by: sudmark, stance: 'conditional', evidence: [words('herald', 'If the gates are returned')] }],
        revises: null,
        changes: [{ change: 'added', evidence: [words('wire', 'two gates')] }],
        evidence: [words('wire', 'Both sides will meet')],
      },
    ],
    conditions: [
      {
        if: words('herald', 'the gates are returned'),
        then: words('herald', 'the ferry will run again'),
        holder: orst,
        status: 'not-met',
        evidence: [],
      },
    ],
    chains: [
      {
        statement: 's1',
        article: id('wire'),
        hops: [
          { ref: wire, how: 'reported', span: null },
          { ref: pelt, how: 'said', span: words('wire', 'mediator Ivo Pelt said') },
        ],
      },
    ],
    origins: [
      {
        claim: 'Sudmark demanded all four gates back',
        articles: 2,
        independent: 1,
        evidence: [gates, words('copy', 'demanded all four of them back')],
      },
    ],
    contradictions: [
      {
        about: 'the yearly fees',
        sides: [
          {
            claim: '40 million crowns',
            holders: [norvania],
            evidence: [words('gazette', 'Her office puts the yearly fees at 40 million crowns')],
          },
          {
            claim: '65 million crowns',
            holders: [orst],
            evidence: [words('herald', 'put the fees at 65 million crowns')],
          },
        ],
      },
    ],
    terms: [
      {
        term: 'stolen property',
        gloss: 'says that a court would call it theft',
        author: 0,
        quoted: 2,
        outlets: [refOf('outlet', 'Sudmark Herald')],
        evidence: [words('herald', 'stolen property')],
      },
    ],
    doubts: [
      {
        rule: 'name-likeness',
        message: 'a name one letter away from another',
        reading: 'Ivo Pelt',
        evidence: [words('wire', 'Ivo Plet')],
      },
    ],
    digest: [
      digest,
      {
        sentence: 'Sudmark demands all four.',
        credits: ['Sudmark Herald', 'Harbour Post (a copy)'],
        evidence: [gates],
      },
    ],
    withheld: [{ sentence: 'Norvania will leave the canal.', why: 'one article hints at it and nobody is quoted' }],
  }
}

const open = new Set([
  'name',
  'title',
  'path',
  'case',
  'toward',
  'sentence',
  'why',
  'claim',
  'about',
  'message',
  'reading',
  'gloss',
  'term',
  'because',
  'check',
  'role',
  'form',
  'reason',
  'genre',
  'unit',
  'of',
  'per',
  'rule',
  'value',
])

/** The fixture with `venom` before every text that may come from outside, and before every article's text (spans moved along). */
export function poisoned(venom: string): { dossier: Dossier; texts: ReadonlyMap<string, string> } {
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return open.has(key) || key === 'credits' ? venom + value : value
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (value === null || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([k, v]) => [k, walk(v, k)])
    const moved = Object.fromEntries(entries) as Record<string, unknown>
    if (typeof moved.article === 'string' && typeof moved.start === 'number') {
      return {
        ...moved,
        start: 0,
        end: (moved.end as number) + venom.length,
        quote: poison(moved.article).slice(0, (moved.end as number) + venom.length),
      }
    }
    return moved
  }
  const poison = (article: string): string => venom + (fixtureTexts.get(article) ?? '')
  return {
    dossier: walk(fixtureDossier(), '') as Dossier,
    texts: new Map([...fixtureTexts.keys()].map((article) => [article, poison(article)])),
  }
}
