import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Cell, Distance, Ref } from '../../../src/model/index.ts'
import { distanceWords } from '../../../src/present/words/distance.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { useCellLog } from '../../client/answers.ts'
import { useJudge } from '../../client/judging.ts'
import { Evidence } from '../../kit/Evidence.tsx'
import { useEvidence } from '../../kit/EvidencePanel.tsx'
import { CommentForm } from '../../kit/judging/Judging.tsx'
import { useKeys } from '../../kit/keys.ts'
import { useQuery } from '../../kit/query.ts'
import { StanceMark } from '../../kit/StanceMark.tsx'
import { When } from '../../kit/When.tsx'
import { CellHistory } from './CellHistory.tsx'
import type { Held } from './tableModel.ts'

export interface OpenCellProps {
  readonly party: Ref
  readonly issue: { readonly id: string; readonly name: string }
  readonly held: Held | null
  readonly distances: readonly Distance[]
  readonly onClose: () => void
}

/** A cell, opened like a spread: its positions on the left, the words behind the chosen one on the right. */
export function OpenCell({ party, issue, held, distances, onClose }: OpenCellProps) {
  const [query, setQuery] = useQuery()
  const cells = held ? held.row.cells.toReversed() : []
  const at = Math.min(Math.max(0, Number(query.get('pos') ?? 0) || 0), Math.max(0, cells.length - 1))
  const choose = (n: number) => setQuery({ pos: n === 0 ? null : String(n) })
  const chosen = cells[at]
  const ref = useRef<HTMLElement>(null)
  useKeys({ j: () => choose(Math.min(cells.length - 1, at + 1)), k: () => choose(Math.max(0, at - 1)) })
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={ref} className="open-cell" aria-label={`${visible(party.name)} on ${visible(issue.name)}`}>
      <header>
        <h2>
          <bdi>{visible(party.name)}</bdi> on <bdi>{visible(issue.name)}</bdi>
        </h2>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </header>
      {held ? <Ledger cells={cells} at={at} onChoose={choose} /> : <Nothing party={party} issue={issue.name} />}
      <div className="open-words">
        {chosen && <Chosen cell={chosen} issue={issue.id} />}
        <About party={party} issue={issue} distances={distances} />
      </div>
    </section>
  )
}

function Ledger({ cells, at, onChoose }: { cells: readonly Cell[]; at: number; onChoose: (n: number) => void }) {
  return (
    <ol className="ledger" aria-label="Positions, the latest first">
      {cells.map((cell, n) => (
        <li key={`${cell.when?.value} ${cell.stance} ${cell.toward} ${cell.evidence[0]?.start}`}>
          <button type="button" aria-pressed={n === at} onClick={() => onChoose(n)}>
            <StanceMark stance={cell.stance} firmness={cell.firmness} layer={cell.layer} />
            <span className="day">
              <When when={cell.when} />
            </span>
            <bdi className="press">{visible(cell.toward)}</bdi>
            <small>
              {cell.holder ? visible(cell.holder.name) : 'no speaker named'}
              {cell.judged ? `, ${cell.judged}` : ''}
            </small>
          </button>
        </li>
      ))}
    </ol>
  )
}

const Nothing = ({ party, issue }: { party: Ref; issue: string }) => (
  <div className="ledger">
    <p>No article in the case is seen to say where {visible(party.name)} stands on this.</p>
    <p>
      <Link href={`/search?q=${encodeURIComponent(issue)}&party=${encodeURIComponent(party.id)}`}>
        Search for what was missed
      </Link>
      , and add it where it stands.
    </p>
  </div>
)

function Chosen({ cell, issue }: { cell: Cell; issue: string }) {
  const why = cell.when?.certainty === 'inferred' ? cell.when : null
  return (
    <>
      <Evidence
        evidence={cell.evidence}
        layer={cell.layer}
        as={{ kind: 'position', like: { issue, stance: cell.stance } }}
        keyed
      />
      {why && (
        <p className="soft">
          The day, <When when={why} why />
        </p>
      )}
    </>
  )
}

function About({ party, issue, distances }: Pick<OpenCellProps, 'party' | 'issue' | 'distances'>) {
  const show = useEvidence()
  const [writes, setWrites] = useState(false)
  const { judge, busy, error } = useJudge()
  const cell = { party: party.id, issue: issue.id }
  const log = useCellLog(cell).data
  const known = distances.filter(({ gap }) => gap !== null)
  return (
    <div className="about-cell">
      {known.length > 0 && (
        <section>
          <h3>How far from the others</h3>
          <ul>
            {known.slice(0, 6).map((distance) => (
              <li key={distance.parties.map(({ id }) => id).join()}>
                <button
                  type="button"
                  className="as-words"
                  onClick={() => show({ title: distanceWords(distance), evidence: distance.evidence })}
                >
                  {distanceWords({ ...distance, because: '' })}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h3>History of this cell</h3>
        {log && <CellHistory log={log} />}
        {error && <p role="alert">{error}</p>}
        {writes ? (
          <CommentForm
            busy={busy}
            onCancel={() => setWrites(false)}
            onSave={(text) =>
              void judge({ verb: 'comment', cell, text }).then((entry) => entry !== null && setWrites(false))
            }
          />
        ) : (
          <button type="button" onClick={() => setWrites(true)}>
            Comment on the cell
          </button>
        )}
      </section>
    </div>
  )
}
