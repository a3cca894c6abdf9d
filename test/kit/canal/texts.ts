import {
  type Cell,
  cut,
  type DossierArticle,
  type Evidence,
  evidence,
  type Ref,
  refOf,
  type When,
} from '../../../src/model/index.ts'

/** Four invented articles about an invented quarrel over a canal, by a short id. */
const texts = {
  gazette: `Norvania digs in\n\nThe Norvan Gazette, May 2, 2031\n\nPresident Ada Brock told reporters on Friday that Norvania would keep the lock gates. “Not one gate leaves our hands,” she said. Her office puts the yearly fees at 40 million crowns.\n\nHer envoy, Tom Vell, was said to be open to joint crews on the upper locks.`,
  herald: `Sudmark answers\n\nSudmark Herald, 6 May 2031\n\nForeign Minister Lena Orst called the gates “stolen property” and demanded all four of them back. “We will pay half the dredging, no more,” Orst said.\n\nThe minister put the fees at 65 million crowns. If the gates are returned, she said, the ferry will run again.`,
  copy: `Sudmark wants gates\n\nHarbour Post, 7 May 2031\n\nForeign Minister Lena Orst called the gates “stolen property” and demanded all four of them back.`,
  wire: `Talks set\n\nCanal Wire, 12 May 2031\n\nBoth sides will meet on June 1 in Haven, mediator Ivo Pelt said. Norvania, once immovable, offered two gates at the weekend. The text names him “Ivo Plet” elsewhere.`,
} as const
/** The short id of an article of the fixture. */
export type FixtureArticle = keyof typeof texts

/** The id of an article of the fixture, as long as a real one. */
export const id = (key: FixtureArticle): string => `${key}${'0'.repeat(64)}`.slice(0, 64)

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

export const said = (value: string): When => ({ value, certainty: 'said', because: null, span: null })
export const inferred = (value: string, because: string): When => ({
  value,
  certainty: 'inferred',
  because,
  span: null,
})

export const norvania = refOf('state', 'Norvania')
export const sudmark = refOf('state', 'Sudmark')
export const brock = refOf('person', 'Ada Brock')
export const vell = refOf('person', 'Tom Vell')
export const orst = refOf('person', 'Lena Orst')
export const pelt = refOf('person', 'Ivo Pelt')
export const wire = refOf('outlet', 'Canal Wire')

export function article(
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

export const cell = (
  fields: Partial<Cell> & Pick<Cell, 'stance' | 'toward' | 'evidence'>,
  holder: Ref | null,
): Cell => ({
  firmness: 'ask',
  layer: 'reported',
  when: said('2031-05-02'),
  ...fields,
  holder,
})
