import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { DossierPartOf } from '../../../src/model/answers.ts'
import type { Evidence as Words } from '../../../src/model/index.ts'
import { creditWords } from '../../../src/present/words/credits.ts'
import { eventNoun, eventWho, names } from '../../../src/present/words/event.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { edtfWords } from '../../../src/present/words/when.ts'
import { useDigest } from '../../client/answers.ts'
import { useEvidence } from '../../kit/EvidencePanel.tsx'
import { Page } from '../../kit/Page.tsx'
import { PartyChip } from '../../kit/parties.tsx'
import { useAsOf, useQuery } from '../../kit/query.ts'
import { Stanced } from '../../kit/StanceMark.tsx'
import { Answered, EmptyState } from '../../kit/states.tsx'
import { When } from '../../kit/When.tsx'
import './briefing.css'

type Digest = DossierPartOf<'digest'>

/** The case in a page: what is on the table, what moved, what is disputed, what is next, what was withheld and why. */
export function BriefingView() {
  const asOf = useAsOf()
  const answer = useDigest(asOf)
  const day = answer.data?.asOf ?? null
  return (
    <Page title="Briefing" lead={day ? `As known on ${edtfWords(day)}.` : undefined} className="briefing">
      <Answered of={answer} what="Laying out the case">
        {(digest) => <Parts digest={digest} />}
      </Answered>
    </Page>
  )
}

function Parts({ digest }: { digest: Digest }) {
  if (digest.coverage.articles === 0) {
    return (
      <EmptyState title="The case holds no article yet.">
        Drop files on this page, or press <kbd>a</kbd> to paste one.
      </EmptyState>
    )
  }
  return (
    <>
      <Sentences digest={digest} />
      <Part title="What moved" count={digest.moved.length}>
        <Moved digest={digest} />
      </Part>
      <Part title="What is disputed" count={digest.contradictions.length}>
        <Disputed digest={digest} />
      </Part>
      <Part title="What is next" count={digest.next.length}>
        <Next digest={digest} />
      </Part>
      <Part title="Withheld, and why" count={digest.withheld.length}>
        <Withheld digest={digest} />
      </Part>
    </>
  )
}

function Part({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className="part">
      <h2>
        {title} {count !== undefined && count > 0 && <span className="count">{count}</span>}
      </h2>
      <div>{children}</div>
    </section>
  )
}

/** Words that open the words behind them. */
function Opens({ title, evidence, children }: { title: string; evidence: readonly Words[]; children: ReactNode }) {
  const show = useEvidence()
  if (evidence.length === 0) return <span className="opens">{children}</span>
  return (
    <button type="button" className="opens" onClick={() => show({ title, evidence })}>
      {children}
    </button>
  )
}

/** So many sentences are a briefing; the rest is one click away. */
const most = 12

function Sentences({ digest: { digest } }: { digest: Digest }) {
  const [query, setQuery] = useQuery()
  const all = query.get('all') === 'yes'
  const shown = all ? digest : digest.slice(0, most)
  return (
    <Part title="On the table">
      {digest.length === 0 && (
        <p className="soft">No sentence can be stood behind yet: nothing in these articles is firm enough.</p>
      )}
      <ol className="sentences">
        {shown.map(({ sentence, credits, evidence }) => (
          <li key={sentence}>
            <Opens title={visible(sentence)} evidence={evidence}>
              <bdi>{visible(sentence)}</bdi> <small>{creditWords(credits, sentence)}</small>
            </Opens>
          </li>
        ))}
      </ol>
      {digest.length > most && (
        <button type="button" onClick={() => setQuery({ all: all ? null : 'yes' })}>
          {all ? 'Show the first only' : `${counted(digest.length - most, 'more sentence')}`}
        </button>
      )}
    </Part>
  )
}

function Moved({ digest: { moved, issues } }: { digest: Digest }) {
  const name = new Map(issues.map(({ id, name }) => [id, name]))
  if (moved.length === 0) return <p className="soft">Nobody is seen to have changed a stance.</p>
  return (
    <ul className="dated">
      {moved.map((move) => {
        const issue = visible(name.get(move.issue) ?? move.issue)
        const title = `${visible(move.party.name)} on ${issue}: from ${move.from} to ${move.to}`
        return (
          <li key={`${move.party.id} ${move.issue} ${move.when?.value} ${move.from} ${move.to}`}>
            <span className="day">
              <When when={move.when} />
            </span>
            <Opens title={title} evidence={move.evidence}>
              <PartyChip party={move.party} long /> <span className="on">{issue}</span>{' '}
              <span className="change">
                <Stanced stance={move.from} /> <span aria-hidden="true">→</span>
                <span className="hidden">then</span> <Stanced stance={move.to} />
              </span>
            </Opens>
          </li>
        )
      })}
    </ul>
  )
}

function Disputed({ digest: { contradictions } }: { digest: Digest }) {
  if (contradictions.length === 0) return <p className="soft">No two accounts are seen to contradict each other.</p>
  return contradictions.map(({ about, sides }) => (
    <section key={`${about} ${sides[0]?.claim}`} className="dispute">
      <h3>
        <bdi>{visible(about)}</bdi>
      </h3>
      <ul>
        {sides.map(({ claim, holders, evidence }) => (
          <li key={claim}>
            <b>
              <bdi>{holders.length > 0 ? names(holders) : 'Nobody named'}</bdi>
            </b>
            <Opens title={`${about}: ${claim}`} evidence={evidence}>
              <span className="press">
                <bdi>{visible(claim)}</bdi>
              </span>
            </Opens>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Next({ digest: { next } }: { digest: Digest }) {
  if (next.length === 0) return <p className="soft">Nothing is announced for the day of this briefing or later.</p>
  return (
    <ul className="dated">
      {next.map((event) => (
        <li key={event.id}>
          <span className="day">
            <When when={event.when} />
          </span>
          <Opens title={`${eventNoun[event.type]}, ${event.status}: ${eventWho(event)}`} evidence={event.evidence}>
            <b>{eventNoun[event.type]}</b>, {event.status} <bdi>{eventWho(event)}</bdi>{' '}
            <small>
              {counted(event.reports, 'article')}, {event.origins} independent
            </small>
          </Opens>
        </li>
      ))}
    </ul>
  )
}

function Withheld({ digest: { withheld } }: { digest: Digest }) {
  if (withheld.length === 0) {
    return (
      <p className="soft">
        Nothing: every sentence that could be written stands in the words that it cites. See also the{' '}
        <Link href="/sources?part=silence">silence map</Link>.
      </p>
    )
  }
  return (
    <ul className="withheld">
      {withheld.map(({ sentence, why }) => (
        <li key={sentence}>
          <bdi>{visible(sentence)}</bdi> <small>{visible(why)}</small>
        </li>
      ))}
    </ul>
  )
}
