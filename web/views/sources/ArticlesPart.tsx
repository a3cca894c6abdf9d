import { useMemo } from 'react'
import { Link } from 'wouter'
import type { Dossier, DossierArticle } from '../../../src/model/index.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { isInferred, whenWords } from '../../../src/present/words/when.ts'
import { useQuery } from '../../kit/desk.tsx'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import { creditsOf } from './copying.ts'
import { outletsIn } from './outlets.ts'
import { relatedArticles } from './related.ts'
import { chooseArticles, daysOf, titleOf } from './shelves.ts'

const columns = ['published', 'certainty', 'outlet', 'title', 'genre', 'words', 'credits', 'origin', 'path', 'url']

/** The articles of the case, newest first: all, or those of a date or an outlet; and what is related to one of them. */
export function ArticlesPart({ dossier }: { dossier: Dossier }) {
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
      <div className="view-filters">
        <label>
          Of the day
          <select value={choice.date} onChange={({ target }) => setQuery({ date: target.value || null })}>
            <option value="">any</option>
            {choice.date !== '' && !days.some(({ day }) => day === choice.date) && <option>{choice.date}</option>}
            {days.map(({ day, articles: n, origins }) => (
              <option key={day} value={day}>
                {whenWords({ value: day, certainty: 'said', because: null, span: null })} ({n}
                {origins < n ? `, ${origins} independent` : ''})
              </option>
            ))}
          </select>
        </label>
        <label>
          Outlet
          <select value={choice.outlet} onChange={({ target }) => setQuery({ outlet: target.value || null })}>
            <option value="">all</option>
            {outlets.map(({ id, name, articles: own }) => (
              <option key={id} value={id}>
                {name} ({own.length})
              </option>
            ))}
          </select>
        </label>
        <label>
          With words in the title
          <input type="search" value={choice.words} onChange={({ target }) => setQuery({ q: target.value || null })} />
        </label>
        <Exports name="articles" sheet={sheet} />
      </div>
      {near && <Near dossier={dossier} article={near} onClose={() => setQuery({ near: null })} />}
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

function Near({ dossier, article, onClose }: { dossier: Dossier; article: DossierArticle; onClose: () => void }) {
  const find = useMemo(() => relatedArticles(dossier), [dossier])
  const related = find(article.id, 12)
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
