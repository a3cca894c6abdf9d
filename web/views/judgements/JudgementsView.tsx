import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { JudgementLog } from '../../../src/model/answers.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useAgreement, useArticles, useLog } from '../../client/answers.ts'
import { ask, refusalWords } from '../../client/get.ts'
import { useJudge } from '../../client/judging.ts'
import { useBlind } from '../../client/who.ts'
import { Evidence } from '../../kit/Evidence.tsx'
import { LogEntry } from '../../kit/judging/LogEntry.tsx'
import { Page } from '../../kit/Page.tsx'
import { Answered, EmptyState } from '../../kit/states.tsx'
import { titleOf } from '../sources/shelves.ts'
import { LongList } from '../twin/LongList.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import '../twin/twin.css'
import { type Disagreement, settling } from './settle.ts'
import './judgements.css'

/** The log of everything that was judged, how far coders agree, and what is to be settled between them. */
export function JudgementsView() {
  const log = useLog()
  return (
    <Page
      title="Judgements"
      lead="Who judged what, when, why. The log only grows: taking back is another entry."
      className="judgements-view"
    >
      <Answered of={log} what="Opening the log">
        {(data) => <Parts log={data} />}
      </Answered>
    </Page>
  )
}

function Parts({ log }: { log: JudgementLog }) {
  const { judgements, inForce, orphans } = log
  const force = new Set(inForce)
  const byId = new Map(judgements.map((entry) => [entry.id, entry]))
  return (
    <>
      {orphans.length > 0 && (
        <section>
          <h2>No longer fit</h2>
          <ul className="plain-list entries">
            {orphans.map(({ judgement, why, stands }) => {
              const entry = byId.get(judgement)
              return (
                <li key={judgement}>
                  {entry && <LogEntry entry={entry} holds={force.has(judgement)} />}
                  <p className="fault">
                    {visible(why)} {stands ? 'It stands nevertheless, as it was judged.' : 'It does not count.'}
                  </p>
                </li>
              )
            })}
          </ul>
        </section>
      )}
      <Agreed />
      <section>
        <h2>The log, the newest first</h2>
        {judgements.length === 0 && (
          <EmptyState title="Nothing is judged here yet.">
            Open a cell of the table, or an article: what was found there can be accepted, rejected and corrected.
          </EmptyState>
        )}
        <LongList
          items={judgements.toReversed()}
          keyOf={({ id }) => id}
          estimate={40}
          className="plain-list entries"
          label="Entries"
        >
          {(entry) => <LogEntry entry={entry} holds={force.has(entry.id)} />}
        </LongList>
      </section>
    </>
  )
}

const columns = ['Article', 'Kind', 'About', 'Coders', 'Units', 'Alpha', '95 % interval']

function Agreed() {
  const { data } = useAgreement()
  const articles = useArticles().data?.articles
  const titles = useMemo(() => new Map(articles?.map((article) => [article.id, titleOf(article)])), [articles])
  const blind = useBlind()
  if (blind) return <p className="soft">How far coders agree is shown when you no longer code blind.</p>
  if (!data || (data.agreement.length === 0 && data.disagreements.length === 0)) return null
  const open = data.disagreements.filter(({ settledBy }) => settledBy.length === 0)
  return (
    <section>
      <h2>How far coders agree</h2>
      <SheetTable
        caption="Krippendorff’s alpha: 1 is perfect, 0 as good as chance"
        columns={columns}
        numeric={[4, 5]}
        items={data.agreement}
        keyOf={({ article, kind, about }) => `${article} ${kind} ${about}`}
        cells={({ article, kind, about, coders, units, alpha, interval, because }) => [
          article === null ? (
            'all of them'
          ) : (
            <Link key="article" href={`/article/${article}`} className="press">
              {titles.get(article) ?? 'an article that is gone'}
            </Link>
          ),
          kind,
          about,
          coders.map(visible).join(', '),
          units,
          alpha === null ? '' : alpha.toFixed(2),
          interval ? `${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}` : (because ?? ''),
        ]}
      />
      {open.length > 0 && (
        <>
          <h3>To be settled</h3>
          <ul className="plain-list entries">
            {open.slice(0, 40).map((one) => (
              <Settle key={`${one.kind} ${one.words.article} ${one.words.start}`} one={one} />
            ))}
          </ul>
          {open.length > 40 && <p className="soft">and {open.length - 40} more</p>}
        </>
      )}
    </section>
  )
}

function Settle({ one }: { one: Disagreement }) {
  const { judge, busy, error } = useJudge()
  const [wrong, setWrong] = useState<string | null>(null)
  const settle = async (who: string) => {
    try {
      // What a coder entered blind is told to that coder alone, and to whoever settles it.
      const log = await ask<JudgementLog>(`/api/judgements?who=${encodeURIComponent(who)}`)
      const draft = settling(one, who, log.judgements)
      setWrong(draft ? null : 'This coding is no longer in the log.')
      if (draft) await judge(draft)
    } catch (problem) {
      setWrong(refusalWords(problem))
    }
  }
  return (
    <li>
      <Evidence evidence={[one.words]} />
      <ul className="codings">
        {one.codings.map(({ who, claim }) => (
          <li key={who}>
            <b>
              <bdi>{visible(who)}</bdi>
            </b>
            : {claim === null ? `there is no such ${one.kind}` : visible(claim)}{' '}
            <button type="button" disabled={busy} onClick={() => void settle(who)}>
              Settle so
            </button>
          </li>
        ))}
      </ul>
      {(error ?? wrong) && <p role="alert">{error ?? wrong}</p>}
    </li>
  )
}
