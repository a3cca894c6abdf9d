import { type KeyboardEvent, useRef, useState } from 'react'
import type { DossierPartOf } from '../../../src/model/answers.ts'
import type { Ref } from '../../../src/model/index.ts'
import { visible } from '../../../src/present/words/visible.ts'
import { clip } from '../../../src/present/words/width.ts'
import { useEvidence } from '../../kit/EvidencePanel.tsx'
import { PartyChip } from '../../kit/parties.tsx'
import { useQuery } from '../../kit/query.ts'
import { StanceMark, StanceSign } from '../../kit/StanceMark.tsx'
import { When } from '../../kit/When.tsx'
import { OpenCell } from './OpenCell.tsx'
import { step } from './step.ts'
import { cellKey, type Grid as GridShape, type Held, type IssueRow, trailOf } from './tableModel.ts'

export interface GridProps {
  readonly grid: GridShape
  readonly table: DossierPartOf<'table'>
}

/** The grid: one stop for Tab, arrows from cell to cell, Enter opens a cell on the words behind it. */
export function Grid({ grid, table }: GridProps) {
  const { parties, rows } = grid
  const [query, setQuery] = useQuery()
  const open = query.get('cell')
  const ref = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState<readonly [number, number]>([0, 0])
  const current: readonly [number, number] = [Math.min(at[0], rows.length - 1), Math.min(at[1], parties.length - 1)]
  const toggle = (key: string) => setQuery({ cell: open === key ? null : key, pos: null })
  const focusCell = ([row, column]: readonly [number, number]) => {
    setAt([row, column])
    ref.current?.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus()
  }
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const cell = (event.target as HTMLElement).dataset.at
    if (event.key === 'Escape' && open !== null) {
      event.preventDefault()
      setQuery({ cell: null, pos: null })
      focusCell(current)
      return
    }
    if (cell === undefined) return
    const next = step(event, current, { rows: rows.length, columns: parties.length })
    if (!next) return
    event.preventDefault()
    focusCell(next)
  }
  return (
    <div className="grid-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of cells to walk through */}
      <table ref={ref} className="grid" role="grid" aria-label="The table: issues by parties" onKeyDown={press}>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            {parties.map((party) => (
              <th key={party.id} scope="col">
                <PartyHead party={party} />
              </th>
            ))}
          </tr>
        </thead>
        {rows.map((row, r) => (
          <Body
            key={row.id}
            row={row}
            parties={parties}
            open={open}
            table={table}
            stop={current[0] === r ? current[1] : null}
            at={r}
            onOpen={(column, key) => {
              setAt([r, column])
              toggle(key)
            }}
          />
        ))}
      </table>
    </div>
  )
}

const PartyHead = ({ party }: { party: Ref }) => (
  <>
    <PartyChip party={party} /> <bdi className="party-name">{visible(party.name)}</bdi>
  </>
)

interface BodyProps {
  readonly row: IssueRow
  readonly parties: readonly Ref[]
  readonly open: string | null
  readonly table: DossierPartOf<'table'>
  /** The column of the cell that Tab stops at; `null` when it is in another row. */
  readonly stop: number | null
  readonly at: number
  readonly onOpen: (column: number, key: string) => void
}

function Body({ row, parties, open, table, stop, at, onOpen }: BodyProps) {
  const opened = parties.findIndex(({ id }) => cellKey(id, row.id) === open)
  const party = parties[opened]
  return (
    <tbody>
      <tr>
        <th scope="row">
          <bdi>{visible(row.name)}</bdi>
          {row.note && <Lacking name={visible(row.name)} note={row.note} />}
        </th>
        {parties.map(({ id, name }, column) => {
          const key = cellKey(id, row.id)
          const held = row.cells[column] ?? null
          return (
            <td
              key={id}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: in a grid it opens
              role="gridcell"
              data-at={`${at} ${column}`}
              data-cell={key}
              tabIndex={stop === column ? 0 : -1}
              aria-expanded={open === key}
              className={open === key ? 'opened' : held ? undefined : 'empty'}
              onClick={() => onOpen(column, key)}
              onKeyDown={(event) => {
                if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
                event.preventDefault()
                onOpen(column, key)
              }}
            >
              {held ? (
                <CellWords held={held} />
              ) : (
                <>
                  <span aria-hidden="true">·</span>
                  <span className="hidden">no position of {name} found</span>
                </>
              )}
            </td>
          )
        })}
      </tr>
      {party && (
        <tr className="spread">
          <td colSpan={parties.length + 1}>
            <OpenCell
              party={party}
              issue={{ id: row.id, name: row.name }}
              held={row.cells[opened] ?? null}
              distances={table.distances.filter(
                ({ issue, parties: [a, b] }) => issue === row.id && (a.id === party.id || b.id === party.id),
              )}
              onClose={() => onOpen(opened, cellKey(party.id, row.id))}
            />
          </td>
        </tr>
      )}
    </tbody>
  )
}

/** That the codebook has no such issue; opens the words in which it is spoken of. */
function Lacking({ name, note: { words, evidence } }: { name: string; note: NonNullable<IssueRow['note']> }) {
  const show = useEvidence()
  return (
    <button
      type="button"
      className="as-words lacking"
      onClick={() => show({ title: `${name}: ${words}`, note: lackingMeans, evidence })}
    >
      {words}
    </button>
  )
}

const lackingMeans =
  'The articles come back to these words, and no issue has words for them. Take them into a codebook of your own, or leave them: the positions count all the same.'

function CellWords({ held: { now, row } }: { held: Held }) {
  const trail = trailOf(row.moves)
  const { stance, firmness, layer, toward, when, judged } = now
  return (
    <>
      <StanceMark stance={stance} firmness={firmness} layer={layer} />
      <bdi className="toward press">{clip(visible(toward), 74)}</bdi>
      <span className="cell-foot">
        <When when={when} />
        {trail.length > 1 && (
          <span className="trail" title={`moved: ${trail.join(', then ')}`}>
            <span className="hidden">moved: {trail.join(', then ')}</span>
            {trail.map((one, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same stance may come again
              <span key={n} aria-hidden="true">
                {n > 0 && '→'}
                <StanceSign stance={one} />
              </span>
            ))}
          </span>
        )}
        {judged && <span className="judged">{judged}</span>}
      </span>
    </>
  )
}
