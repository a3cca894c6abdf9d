import { type FormEvent, useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { Answer, Answers } from '../../../src/model/ask.ts'
import type { Evidence as Words } from '../../../src/model/index.ts'
import { answerVoice, otherArticles, takesTwo } from '../../../src/present/words/answer.ts'
import { names } from '../../../src/present/words/event.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useAnswers, useArticle, useTable } from '../../client/answers.ts'
import { Page, useAsOf, useEvidence, useQuery } from '../../kit/desk.tsx'
import { type JudgedAs, placeOf } from '../../kit/Evidence.tsx'
import { PartyChip } from '../../kit/parties.tsx'
import { Stanced, StanceMark } from '../../kit/StanceMark.tsx'
import { Answered } from '../../kit/states.tsx'
import { When } from '../../kit/When.tsx'
import { usePrint } from '../twin/usePrint.ts'
import '../twin/twin.css'
import './ask.css'
import { contextOf } from './context.ts'
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
  const [words, setWords] = useState(question)
  useEffect(() => setWords(question), [question])
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onAsk(words.trim())
  }
  return (
    <search>
      <form className="view-filters search-form" onSubmit={ask}>
        <label className="search-words">
          Question
          <input
            type="search"
            name="q"
            value={words}
            maxLength={1000}
            autoComplete="off"
            onChange={({ target }) => setWords(target.value)}
          />
        </label>
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

function OneAnswer({ answer, n }: { answer: Answer; n: number }) {
  const show = useEvidence()
  const { parties, issue, kind, stance, layer, outlet, published, evidence } = answer
  const [first, second] = evidence
  const others = otherArticles(answer)
  const title = [names(parties), issue ? `on ${visible(issue.name)}` : '', stance ?? kind]
    .filter((x) => x !== '')
    .join(' ')
  const as: JudgedAs | undefined =
    kind === 'position' && issue && stance ? { kind, like: { issue: issue.id, stance } } : undefined
  return (
    <article className="one-answer" aria-label={`Answer ${n}`}>
      <p className="answer-head">
        {parties.map((party) => (
          <PartyChip key={party.id} party={party} long />
        ))}
        {issue && <bdi>on {visible(issue.name)}</bdi>}
        <What answer={answer} />
      </p>
      <button type="button" className="opens" onClick={() => show({ title, evidence, layer, ...(as ? { as } : {}) })}>
        <span className={`answer-words ${layer}`}>
          {first && first.quote.length < short && !takesTwo(answer) ? (
            <InContext words={first} />
          ) : (
            <bdi className="very-words">{visible(first?.quote ?? '')}</bdi>
          )}
          {takesTwo(answer) && second && <bdi> … {visible(second.quote)}</bdi>}
        </span>
      </button>
      <p className="soft">
        <bdi>{answerVoice(answer)}</bdi> · {layer} · <bdi>{outlet ? visible(outlet.name) : 'outlet not known'}</bdi>,{' '}
        <When when={published} />
        {others > 0 && ` · and ${counted(others, 'more article', 'more articles')}`}
        {first && (
          <>
            {' '}
            · <Link href={placeOf(first)}>In the article</Link>
          </>
        )}
      </p>
    </article>
  )
}

/** Words of so few letters say little without those around them. */
const short = 70

/** A few words within those around them; alone until their article is there. */
function InContext({ words }: { words: Words }) {
  const text = useArticle(words.article).data?.text
  const { before, after } = text === undefined ? { before: '', after: '' } : contextOf(text, words)
  return (
    <bdi>
      <span className="soft">{visible(before)}</span>
      <span className="very-words">{visible(words.quote)}</span>
      <span className="soft">{visible(after)}</span>
    </bdi>
  )
}

/** Kinds of answers as they are called here. */
const kindWords: Readonly<Record<Answer['kind'], string>> = {
  position: 'position',
  move: 'move',
  reaction: 'reaction',
  proposal: 'proposal',
  condition: 'condition',
  figure: 'figure',
  event: 'event',
  statement: 'statement',
  name: 'who it is',
  passage: 'passage',
}

/** What kind of answer it is: a stance as it is held, or else a move, a condition, an event and how it stands. */
function What({ answer: { kind, stance, firmness, layer, when, status } }: { answer: Answer }) {
  const isHeld = stance !== null && kind !== 'condition' && kind !== 'move'
  return (
    <>
      {!isHeld && <b>{kindWords[kind]}</b>}
      {isHeld && firmness && <StanceMark stance={stance} firmness={firmness} layer={layer} />}
      {isHeld && !firmness && <Stanced stance={stance} />}
      {status && <span>{visible(status)}</span>}
      {when && <When when={when} />}
    </>
  )
}
