import { useInfiniteQuery } from '@tanstack/react-query'
import { type FormEvent, useEffect, useMemo, useRef } from 'react'
import { Link } from 'wouter'
import type { SearchHit } from '../../../src/model/answers.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { edtfWords } from '../../../src/present/words/when.ts'
import { useArticles, useTable } from '../../client/answers.ts'
import { Page, search, useQuery } from '../../kit/desk.tsx'
import { DayFilter, NamePicker } from '../../kit/Filters.tsx'
import { SearchWords } from '../../kit/SearchWords.tsx'
import { outletsIn } from '../sources/outlets.ts'
import { Exports } from '../twin/Exports.tsx'
import { LongList } from '../twin/LongList.tsx'
import '../twin/twin.css'
import { piecesOf } from './pieces.ts'
import { type Question, queryOf, questionOf } from './question.ts'
import './search.css'

const page = 50
/** What is asked for when the form is sent; what is picked acts at once. */
const typed = ['q', 'from', 'to'] as const
const columns = ['outlet', 'published', 'title', 'sentence', 'start', 'end', 'article']

/** Full text: sentences that hold the words, in their paragraphs, one click from the article at that place. */
export function SearchView() {
  const [query, setQuery] = useQuery()
  const question = useMemo(() => questionOf(query), [query])
  const answer = useInfiniteQuery({
    queryKey: ['search', question],
    enabled: question.q !== '',
    initialPageParam: 0,
    queryFn: ({ pageParam }) => search(queryOf(question, { limit: page, offset: pageParam })),
    getNextPageParam: ({ total }, pages) => {
      const seen = pages.reduce((sum, { hits }) => sum + hits.length, 0)
      return seen < total && (pages.at(-1)?.hits.length ?? 0) > 0 ? seen : undefined
    },
  })
  const hits = answer.data?.pages.flatMap((found) => found.hits) ?? []
  const total = answer.data?.pages[0]?.total ?? 0
  const sheet = () => ({ columns, rows: hits.map(hitRow) })
  return (
    <Page className="view" title="Search">
      <SearchForm question={question} onAsk={setQuery} />
      <div role="status" className="search-status">
        {question.q === '' && (
          <p className="soft">
            Words find passages; "quoted words" stand together; word* takes every ending; -word leaves out; OR asks for
            either.
          </p>
        )}
        {answer.isLoading && <p className="soft">Searching…</p>}
        {answer.data && total === 0 && (
          <p>
            Nothing holds these words{isFiltered(question) ? ' under these filters' : ''}. Fewer words, or word* with a
            star, find more.
          </p>
        )}
        {answer.data && total > 0 && <p className="soft">{counted(total, 'passage')}, the best first.</p>}
      </div>
      {answer.error && <p role="alert">{answer.error.message}</p>}
      {hits.length > 0 && <Exports name="search" sheet={sheet} />}
      <LongList
        items={hits}
        keyOf={({ article, sentence }) => `${article} ${sentence.start}`}
        estimate={132}
        className="hits"
        label="Passages"
      >
        {(hit) => <Hit hit={hit} />}
      </LongList>
      {answer.hasNextPage && (
        <More
          isLoading={answer.isFetchingNextPage}
          left={total - hits.length}
          onMore={() => void answer.fetchNextPage()}
        />
      )}
    </Page>
  )
}

const isFiltered = ({ party, outlet, from, to }: Question): boolean => party + outlet + from + to !== ''

interface SearchFormProps {
  readonly question: Question
  readonly onAsk: (patch: Readonly<Record<string, string | null>>) => void
}

function SearchForm({ question, onAsk }: SearchFormProps) {
  const parties = useTable(null).data?.parties ?? []
  const articles = useArticles().data?.articles
  const { outlets } = useMemo(() => outletsIn({ articles: articles ?? [] }), [articles])
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    onAsk(Object.fromEntries(typed.map((field) => [field, String(form.get(field) ?? '').trim() || null])))
  }
  return (
    <search>
      <form className="view-filters search-form" onSubmit={ask}>
        <SearchWords label="Words" asked={question.q} longest={500} />
        <NamePicker label="Naming the party" name="party" all="any party" names={parties} />
        <NamePicker label="Outlet" name="outlet" all="all" names={outlets} />
        <DayFilter label="From" name="from" />
        <DayFilter label="Until" name="to" />
        <button type="submit">Search</button>
      </form>
    </search>
  )
}

function Hit({ hit }: { hit: SearchHit }) {
  const { article, title, outlet, published, paragraph, sentence, marks } = hit
  const href = `/article/${article}?at=${sentence.start}-${sentence.end}`
  return (
    <article className="hit">
      <p className="press">
        {piecesOf(paragraph, sentence, marks).map(({ at, text, part }) =>
          part === 'found' ? (
            <mark key={at}>{text}</mark>
          ) : (
            <span key={at} className={part}>
              {text}
            </span>
          ),
        )}
      </p>
      <p className="soft">
        {outlet ? visible(outlet.name) : 'outlet not known'}, {published ? edtfWords(published) : 'undated'}{' '}
        <Link href={href} className="press">
          {visible(title ?? 'the article')}
        </Link>
      </p>
    </article>
  )
}

function More({ isLoading, left, onMore }: { isLoading: boolean; left: number; onMore: () => void }) {
  const ref = useRef<HTMLButtonElement>(null)
  const more = useRef(onMore)
  more.current = onMore
  useEffect(() => {
    const button = ref.current
    if (!button || isLoading) return
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) more.current()
    })
    observer.observe(button)
    return () => observer.disconnect()
  }, [isLoading])
  return (
    <p>
      <button ref={ref} type="button" disabled={isLoading} onClick={onMore}>
        {isLoading ? 'Fetching…' : `${left} more`}
      </button>
    </p>
  )
}

function hitRow({ article, title, outlet, published, sentence }: SearchHit): (string | number)[] {
  return [
    outlet?.name ?? '',
    published ?? '',
    title ?? '',
    visible(sentence.quote),
    sentence.start,
    sentence.end,
    article,
  ]
}
