import { useMemo } from 'react'
import { Link } from 'wouter'
import type { DossierArticle } from '../../../src/model/index.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { edtfWords, isInferred, whenWords } from '../../../src/present/words/when.ts'
import { type Joined, useParts } from '../../client/answers.ts'
import type { Choice } from '../../kit/choices.ts'
import { useAsOf, useQuery } from '../../kit/desk.tsx'
import { Filters, Picker, WordsFilter } from '../../kit/Filters.tsx'
import { Answered } from '../../kit/states.tsx'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import { creditsOf } from './copying.ts'
import { type Outlet, outletsIn } from './outlets.ts'
import { relatedArticles } from './related.ts'
import { chooseArticles, daysOf, titleOf } from './shelves.ts'
import type { Shared } from './topics.ts'

const columns = ['published', 'certainty', 'outlet', 'title', 'genre', 'words', 'credits', 'origin', 'path', 'url']

const pieces = ['articles'] as const

/** The articles of the case, newest first: all, or those of a date or an outlet; and what is related to one of them. */
export const ArticlesPart = () => (
  <Answered of={useParts(pieces, useAsOf())} what="Fetching the articles">
    {(dossier) => <Laid dossier={dossier} />}
  </Answered>
)

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const [query, setQuery] = useQuery()
  const choice = { date: query.get('date') ?? '', outlet: query.get('outlet') ?? '', words: query.get('q') ?? '' }
  const articles = chooseArticles(dossier, choice)
  const days = useMemo(() => daysOf(dossier), [dossier])
  const { outlets } = useMemo(() => outletsIn(dossier), [dossier])
  const near = dossier.articles.find(({ id }) => id === query.get('near'))
  const copies = useMemo(() => copiesOf(dossier.articles), [dossier])
  const sheet = () => ({ columns, rows: articles.map(articleRow) })
  return (
    <>
      <Filters>
        <Picker label="Of the day" name="date" all="any" choices={days.map(dayChoice)} />
        <Picker label="Outlet" name="outlet" all="all" choices={outlets.map(outletChoice)} />
        <WordsFilter label="With words in the title" name="q" />
        <Exports name="articles" sheet={sheet} />
      </Filters>
      {near && <Near article={near} onClose={() => setQuery({ near: null })} />}
      <p className="soft">{counted(articles.length, 'article')}, the latest first.</p>
      {articles.length === 0 && (
        <p>
          {dossier.articles.length === 0
            ? 'This case has no articles yet. Add some with “a”.'
            : 'No article fits these filters. Take one away to see more.'}
        </p>
      )}
      <LongList
        items={articles}
        keyOf={({ id }) => id}
        estimate={64}
        className="articles"
        label="Articles, the latest first"
      >
        {(article) => (
          <ArticleLine
            article={article}
            shared={copies.get(article.origin) ?? 1}
            onNear={() => setQuery({ near: article.id })}
          />
        )}
      </LongList>
    </>
  )
}

const dayChoice = ({ day, articles, origins }: ReturnType<typeof daysOf>[number]): Choice => ({
  value: day,
  words: `${edtfWords(day)} (${articles}${origins < articles ? `, ${origins} independent` : ''})`,
})
const outletChoice = ({ id, name, articles }: Outlet): Choice => ({ value: id, words: `${name} (${articles.length})` })

interface ArticleLineProps {
  readonly article: DossierArticle
  readonly shared: number
  readonly onNear: () => void
}

function ArticleLine({ article, shared, onNear }: ArticleLineProps) {
  const { id, outlet, published, genre, words } = article
  const credits = creditsOf(article)
  const facts = [
    genre === 'unknown' ? '' : genre,
    counted(words, 'word'),
    credits.length > 0 ? `credits ${credits.join(', ')}` : '',
    shared > 1 ? `one of ${shared} of one origin` : '',
  ].filter((fact) => fact !== '')
  return (
    <>
      <span className="date">{isInferred(published) ? <i>{whenWords(published)}</i> : whenWords(published)}</span>
      <span className="what">
        <Link href={`/article/${id}`} className="press">
          {titleOf(article)}
        </Link>{' '}
        <b>{outlet ? visible(outlet.name) : 'outlet not known'}</b> <span className="soft">{facts.join('; ')}</span>
      </span>
      <button
        type="button"
        className="as-words"
        onClick={onNear}
        aria-label={`Articles related to ${titleOf(article)}`}
      >
        related
      </button>
    </>
  )
}

const alike = ['articles', 'table', 'timeline', 'figures', 'digest'] as const

const Near = (props: { article: DossierArticle; onClose: () => void }) => (
  <Answered of={useParts(alike, useAsOf())} what="Comparing the articles">
    {(dossier) => <Related dossier={dossier} {...props} />}
  </Answered>
)

interface RelatedProps {
  readonly dossier: Shared
  readonly article: DossierArticle
  readonly onClose: () => void
}

function Related({ dossier, article, onClose }: RelatedProps) {
  const find = useMemo(() => relatedArticles(dossier), [dossier])
  const related = useMemo(() => find(article.id, 12), [find, article])
  return (
    <section className="near" aria-label="Related articles">
      <h2>
        Related to <span className="press">{titleOf(article)}</span>
      </h2>
      {related.length === 0 && <p>No other article of the case tells the same things.</p>}
      <ol>
        {related.map(({ article: other, nearness, copy, shared }) => (
          <li key={other.id}>
            <Link href={`/article/${other.id}`} className="press">
              {titleOf(other)}
            </Link>{' '}
            {other.outlet ? visible(other.outlet.name) : ''}, {whenWords(other.published)}{' '}
            <span className="soft">
              nearness {nearness.toFixed(2)}
              {copy ? ', of the same origin' : ''}; both tell {shared.slice(0, 3).join('; ')}
              {shared.length > 3 ? ` and ${shared.length - 3} more` : ''}
            </span>
          </li>
        ))}
      </ol>
      <button type="button" onClick={onClose}>
        Close related articles
      </button>
    </section>
  )
}

function articleRow({
  published,
  outlet,
  title,
  genre,
  words,
  credits,
  origin,
  path,
  url,
}: DossierArticle): (string | number)[] {
  return [
    published?.value ?? '',
    published?.certainty ?? '',
    outlet?.name ?? '',
    title ?? '',
    genre,
    words,
    credits.join('; '),
    origin,
    path,
    url ?? '',
  ]
}

function copiesOf(articles: readonly DossierArticle[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (const { origin } of articles) copies.set(origin, (copies.get(origin) ?? 0) + 1)
  return copies
}
