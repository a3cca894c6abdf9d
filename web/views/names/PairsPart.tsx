import { useState } from 'react'
import { visible } from '../../../src/present/words/visible.ts'
import { useEvidence, useJudge } from '../../kit/desk.tsx'
import { LongList } from '../twin/LongList.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import type { Pair } from './pairs.ts'

/** So many pairs stand open at once. */
const shownAtFirst = 3

const keyOf = ({ a, other }: Pair): string => `${a.id} ${other}`

export interface PairsPartProps {
  readonly pairs: readonly Pair[]
  readonly nameOf: (id: string) => string
  readonly onOpen: (id: string) => void
}

/** Names that may be one, with the reason and the words; nothing is joined until somebody says so. */
export function PairsPart({ pairs, onOpen }: PairsPartProps) {
  const open = pairs.filter(({ link }) => link.verdict === 'possibly-same')
  const settled = pairs.filter(({ link }) => link.verdict !== 'possibly-same')
  return (
    <section className="pairs" aria-labelledby="pairs-head">
      <h2 id="pairs-head">Possibly the same</h2>
      {open.length === 0 && <p className="soft">No two names of this case are in doubt.</p>}
      <ul className="plain-list">
        {open.slice(0, shownAtFirst).map((pair) => (
          <li key={keyOf(pair)}>
            <OpenPair pair={pair} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {open.length > shownAtFirst && (
        <details>
          <summary>{open.length - shownAtFirst} more that may be the same</summary>
          <LongList
            items={open.slice(shownAtFirst)}
            keyOf={keyOf}
            estimate={96}
            className="plain-list"
            label="More names that may be the same"
          >
            {(pair) => <OpenPair pair={pair} onOpen={onOpen} />}
          </LongList>
        </details>
      )}
      {settled.length > 0 && (
        <details>
          <summary>{settled.length} taken for one, or for two, with the reason</summary>
          <SheetTable
            caption="What was joined or kept apart by the reader or by judgement"
            columns={['Name', 'And', 'Verdict', 'Reason']}
            items={settled}
            keyOf={keyOf}
            cells={({ a, otherName, link }) => [visible(a.name), otherName, link.verdict, visible(link.reason)]}
          />
        </details>
      )}
    </section>
  )
}

function OpenPair({ pair: { a, other, otherName, link }, onOpen }: { pair: Pair; onOpen: (id: string) => void }) {
  const showEvidence = useEvidence()
  const { judge, busy, error } = useJudge()
  const [why, setWhy] = useState('')
  const say = (verb: 'join' | 'keep-apart') => judge({ verb, identities: [a.id, other], why: why.trim() || null })
  const pairName = `${visible(a.name)} and ${otherName}`
  return (
    <>
      <p>
        <button type="button" className="as-words doubted" onClick={() => onOpen(a.id)}>
          {visible(a.name)}
        </button>{' '}
        <span className="soft">{a.kind}</span> and{' '}
        <button type="button" className="as-words doubted" onClick={() => onOpen(other)}>
          {otherName}
        </button>{' '}
        <span className="soft">{other.split(':')[0]}</span>: {visible(link.reason)}{' '}
        <button
          type="button"
          className="as-words"
          onClick={() => showEvidence({ title: `${pairName}: ${visible(link.reason)}`, evidence: link.evidence })}
        >
          the words
        </button>
      </p>
      <div className="pair-verbs">
        <label>
          <span className="soft">Why</span>{' '}
          <input
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            maxLength={400}
            aria-label={`Why, about ${pairName}`}
          />
        </label>
        <button type="button" disabled={busy} onClick={() => say('join')} aria-label={`Join ${pairName}`}>
          Join
        </button>
        <button type="button" disabled={busy} onClick={() => say('keep-apart')} aria-label={`Keep apart ${pairName}`}>
          Keep apart
        </button>
      </div>
      {error && <p role="alert">{error}</p>}
    </>
  )
}
