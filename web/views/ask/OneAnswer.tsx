import { Link } from 'wouter'
import type { Answer } from '../../../src/model/ask.ts'
import type { Evidence as Words } from '../../../src/model/index.ts'
import { answerVoice, otherArticles, takesTwo } from '../../../src/present/words/answer.ts'
import { names } from '../../../src/present/words/event.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useArticle } from '../../client/answers.ts'
import { useEvidence } from '../../kit/desk.tsx'
import { type JudgedAs, placeOf } from '../../kit/Evidence.tsx'
import { PartyChip } from '../../kit/parties.tsx'
import { Stanced, StanceMark } from '../../kit/StanceMark.tsx'
import { When } from '../../kit/When.tsx'
import { contextOf } from './context.ts'

/** An answer: what kind it is, its words, and who says them, how near they are, where and when. */
export function OneAnswer({ answer, n }: { answer: Answer; n: number }) {
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
