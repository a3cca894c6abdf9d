import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { DossierPartOf } from '../../../src/model/answers.ts'
import type { Evidence as Words } from '../../../src/model/index.ts'
import { blameTally, blameWords } from '../../../src/present/words/blame.ts'
import { creditWords } from '../../../src/present/words/credits.ts'
import { eventNoun, eventWho, names } from '../../../src/present/words/event.ts'
import { moveWords } from '../../../src/present/words/move.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { edtfWords } from '../../../src/present/words/when.ts'
import { useDigest } from '../../client/answers.ts'
import { useEvidence } from '../../kit/EvidencePanel.tsx'
import { FirstWords } from '../../kit/FirstWords.tsx'
import { Page } from '../../kit/Page.tsx'
import { PartyChip } from '../../kit/parties.tsx'
import { useAsOf, useQuery } from '../../kit/query.ts'
import { Moved } from '../../kit/StanceMark.tsx'
import { Answered } from '../../kit/states.tsx'
import { When } from '../../kit/When.tsx'
import { usePrint } from '../twin/usePrint.ts'
import './briefing.css'

type Digest = DossierPartOf<'digest'>

/** The case in a page: what is on the table, what moved, what is disputed, who blames whom, what is next, what was withheld and why. */
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
  return (
    <>
      <Sentences digest={digest} />
      <Part title="What moved" count={digest.moved.length}>
        <Moves digest={digest} />
      </Part>
      <Part title="What is disputed" count={digest.contradictions.length}>
        <Disputed digest={digest} />
      </Part>
      <Part title="Who blames whom" count={digest.criticisms?.length ?? 0}>
        <Blamed digest={digest} />
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

interface OpensProps {
  readonly title: string
  readonly note?: string | null
  readonly evidence: readonly Words[]
  readonly children: ReactNode
}

/** Words that open the words behind them. */
function Opens({ title, note = null, evidence, children }: OpensProps) {
  const show = useEvidence()
  if (evidence.length === 0) return <span className="opens">{children}</span>
  return (
    <button type="button" className="opens" onClick={() => show({ title, note, evidence })}>
      {children}
    </button>
  )
}

/** So many are shown of a list at first; the rest is one click away, and that stands in the address. */
const most = { table: 12, moved: 20, disputed: 12, blamed: 12, next: 20, withheld: 12 } as const

/** The first of a list, or all of it on paper and where the address says so, and what switches between them. */
function useFirst<T>(list: readonly T[], name: keyof typeof most): { shown: readonly T[]; more: ReactNode } {
  const [query, setQuery] = useQuery()
  const open = (query.get('all') ?? '').split(',').filter((x) => x !== '')
  const isOpen = open.includes(name)
  const isPaper = usePrint()
  if (list.length <= most[name] || isPaper) return { shown: list, more: null }
  const next = isOpen ? open.filter((x) => x !== name) : [...open, name]
  const more = (
    <button type="button" className="more" onClick={() => setQuery({ all: next.join(',') || null })}>
      {isOpen ? 'Show the first only' : `${list.length - most[name]} more`}
    </button>
  )
  return { shown: isOpen ? list : list.slice(0, most[name]), more }
}

function Sentences({ digest: { digest } }: { digest: Digest }) {
  const { shown, more } = useFirst(digest, 'table')
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
      {more}
    </Part>
  )
}

function Moves({ digest: { moved, issues } }: { digest: Digest }) {
  const name = new Map(issues.map(({ id, name }) => [id, name]))
  const { shown, more } = useFirst(moved, 'moved')
  if (moved.length === 0) return <p className="soft">Nobody is seen to have changed a stance.</p>
  return (
    <>
      <ul className="dated">
        {shown.map((move) => {
          const issue = visible(name.get(move.issue) ?? move.issue)
          const title = `${visible(move.party.name)} on ${issue}: ${moveWords(move)}`
          return (
            <li
              key={`${move.party.id} ${move.issue} ${move.from} ${move.to} ${move.evidence.map(({ start }) => start)}`}
            >
              <span className="day">
                <When when={move.when} />
              </span>
              <Opens title={title} evidence={move.evidence}>
                <PartyChip party={move.party} long /> <span className="on">{issue}</span>{' '}
                <Moved from={move.from} to={move.to} />
                <FirstWords evidence={move.evidence.slice(-1)} most={120} />
              </Opens>
            </li>
          )
        })}
      </ul>
      {more}
    </>
  )
}

function Disputed({ digest: { contradictions } }: { digest: Digest }) {
  const { shown, more } = useFirst(contradictions, 'disputed')
  if (contradictions.length === 0) return <p className="soft">No two accounts are seen to contradict each other.</p>
  const disputes = shown.map(({ about, sides }) => (
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
  return (
    <>
      {disputes}
      {more}
    </>
  )
}

function Blamed({ digest: { criticisms = [] } }: { digest: Digest }) {
  const { shown, more } = useFirst(criticisms, 'blamed')
  if (criticisms.length === 0) return <p className="soft">No party is seen to accuse another in plain words.</p>
  return (
    <>
      <ul className="blamed">
        {shown.map((one) => (
          <li key={`${one.by.id} ${one.target.id}`}>
            <Opens title={blameWords(one)} note={blamed} evidence={one.evidence}>
              <PartyChip party={one.by} long /> blames <PartyChip party={one.target} long />{' '}
              <small>{blameTally(one)}</small>
              <FirstWords evidence={one.evidence} />
            </Opens>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

/** What counts. */
const blamed = 'Counted where somebody accuses another, or is quoted with a grave word; reports of deeds are not.'

function Next({ digest: { next } }: { digest: Digest }) {
  const { shown, more } = useFirst(next, 'next')
  if (next.length === 0) return <p className="soft">Nothing is announced for the day of this briefing or later.</p>
  return (
    <>
      <ul className="dated">
        {shown.map((event) => (
          <li key={event.id}>
            <span className="day">
              <When when={event.when} />
            </span>
            <Opens title={`${eventNoun[event.type]}, ${event.status}: ${eventWho(event)}`} evidence={event.evidence}>
              <b>{eventNoun[event.type]}</b>, {event.status} <bdi>{eventWho(event)}</bdi>{' '}
              <small>
                {counted(event.reports, 'article')}, {event.origins} independent
              </small>
              <FirstWords evidence={event.evidence} most={120} />
            </Opens>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}

function Withheld({ digest: { withheld } }: { digest: Digest }) {
  const { shown, more } = useFirst(withheld, 'withheld')
  if (withheld.length === 0) {
    return (
      <p className="soft">
        Nothing: every sentence that could be written stands in the words that it cites. See also the{' '}
        <Link href="/sources?part=silence">silence map</Link>.
      </p>
    )
  }
  return (
    <>
      <ul className="withheld">
        {shown.map(({ sentence, why }) => (
          <li key={sentence}>
            <bdi>{visible(sentence)}</bdi> <small>{visible(why)}</small>
          </li>
        ))}
      </ul>
      {more}
    </>
  )
}
