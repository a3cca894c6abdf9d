import type { FormEvent } from 'react'
import { Link } from 'wouter'
import type { Answers } from '../../../src/model/ask.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useAnswers, useTable } from '../../client/answers.ts'
import { Page, useAsOf, useQuery } from '../../kit/desk.tsx'
import { SearchWords } from '../../kit/SearchWords.tsx'
import { Answered } from '../../kit/states.tsx'
import { usePrint } from '../twin/usePrint.ts'
import '../twin/twin.css'
import './ask.css'
import { OneAnswer } from './OneAnswer.tsx'
import { suggestionsOf } from './suggestions.ts'
import { understoodWords } from './understood.ts'

/** A question, answered in words of the articles alone: best first, each one click from where it stands. */
export function AskView() {
  const [query, setQuery] = useQuery()
  const asOf = useAsOf()
  const question = (query.get('q') ?? '').trim()
  const answers = useAnswers(question, asOf)
  return (
    <Page className="view ask" title="Ask">
      <AskForm question={question} onAsk={(q) => setQuery({ q: q === '' ? null : q, all: null })} />
      {question === '' ? (
        <Suggestions onAsk={(q) => setQuery({ q })} />
      ) : (
        <Answered of={answers} what="Looking through the articles">
          {(found) => <Found found={found} />}
        </Answered>
      )}
    </Page>
  )
}

function AskForm({ question, onAsk }: { question: string; onAsk: (question: string) => void }) {
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onAsk(String(new FormData(event.currentTarget).get('q') ?? '').trim())
  }
  return (
    <search>
      <form className="view-filters search-form" onSubmit={ask}>
        <SearchWords label="Question" asked={question} longest={1000} />
        <button type="submit">Ask</button>
      </form>
    </search>
  )
}

function Suggestions({ onAsk }: { onAsk: (question: string) => void }) {
  const table = useTable(null).data
  const some = table ? suggestionsOf(table) : []
  return (
    <>
      <p className="soft">
        Who wants, offers, accepts or rejects what; who said what; who met whom; how many; under which conditions. Every
        answer is words of the articles. What the case does not say is said to be missing.
      </p>
      {some.length > 0 && (
        <ul className="plain-list">
          {some.map((one) => (
            <li key={one}>
              <button type="button" className="as-words press" onClick={() => onAsk(one)}>
                <bdi>{visible(one)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** So many answers are shown at first. */
const most = 8

function Found({ found: { question, answers, because, understood } }: { found: Answers }) {
  const [query, setQuery] = useQuery()
  const isPaper = usePrint()
  const isAll = isPaper || query.get('all') === 'yes'
  const taken = understoodWords(understood)
  const shown = isAll ? answers : answers.slice(0, most)
  return (
    <>
      <div role="status">
        {because !== null && <p className={answers.length === 0 ? 'state-title' : undefined}>{visible(because)}</p>}
        {answers.length > 0 && <p className="soft">{counted(answers.length, 'answer')}, the best first.</p>}
      </div>
      {taken !== '' && answers.length > 0 && <p className="soft">Looked for {taken}.</p>}
      {answers.length === 0 && (
        <p>
          <Link href={`/search?q=${encodeURIComponent(wordsOf(question))}`}>Search the articles for these words</Link>
        </p>
      )}
      <ol className="answers">
        {shown.map((answer, n) => (
          <li key={`${answer.kind} ${answer.evidence.map(({ article, start }) => `${article} ${start}`)}`}>
            <OneAnswer answer={answer} n={n + 1} />
          </li>
        ))}
      </ol>
      {answers.length > shown.length && (
        <button type="button" className="more" onClick={() => setQuery({ all: 'yes' })}>
          {answers.length - shown.length} more
        </button>
      )}
    </>
  )
}

/** A question as words to search for: either of them, without what every question has. */
const wordsOf = (question: string): string =>
  (question.match(/[\p{L}\p{N}’'-]{4,}/gu) ?? [])
    .filter(
      (word) => !/^(?:what|which|when|where|who[ms]?e?|does|did|have|has|will|would|about|with|from|that)$/i.test(word),
    )
    .join(' OR ')
