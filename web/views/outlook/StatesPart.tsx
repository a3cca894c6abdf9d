import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { Outlook } from '../../../src/model/index.ts'
import {
  conceptMeaning,
  concepts,
  type StateRow,
  stateRows,
  strength,
  wayWords,
} from '../../../src/present/outlook/holds.ts'
import { pictureOf } from '../../../src/present/outlook/picture.ts'
import { counted } from '../../../src/present/words/quantity.ts'
import { Exports } from '../twin/Exports.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { StateDetail } from './StateDetail.tsx'
import { StatePicture } from './StatePicture.tsx'
import { nextState } from './stateWalk.ts'

export interface StatesPartProps {
  readonly outlook: Outlook
  readonly short: (party: string) => string
  /** The number of the state that is opened, as the address has it. */
  readonly asked: string | null
  readonly onState: (state: string | null) => void
}

const mostDrawn = 14

/** Which states hold, drawn with the ways there, and as a table. */
export function StatesPart({ outlook, short, asked, onState }: StatesPartProps) {
  const picture = useRef<HTMLDivElement>(null)
  const rows = useMemo(() => stateRows(outlook), [outlook])
  const drawn = useMemo(() => pictureOf(outlook, mostDrawn), [outlook])
  const [current, setCurrent] = useState<number | null>(null)
  const opened = rows.find(({ index }) => String(index) === asked)
  const held = rows.filter((row) => strength(row) > 0 || row.isToday || row.isAgreement)
  const open = (row: StateRow) => {
    setCurrent(row.index)
    onState(String(row.index))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextState(drawn, current, event.key)
    if (next === null) return
    event.preventDefault()
    setCurrent(next)
    picture.current?.querySelector<SVGGElement>(`[data-state="${next}"]`)?.focus()
  }
  const sheet = () => ({ columns: sheetColumns, rows: rows.map(stateRow) })
  return (
    <>
      <h2>States and ways</h2>
      <p className="soft">
        A filled circle holds because nobody gains by leaving; a firm one because leaving would be answered in the
        others’ own interest; a broken one only by threats. The square is the agreement. A firm line is a way on which
        every step pays for whoever takes it.
        {drawn.left > 0 && ` ${counted(drawn.left, 'state')} that hold are only in the table.`}
      </p>
      <Exports name="states" sheet={sheet} picture={picture} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the states inside */}
      <div className="state-scroll" onKeyDown={onKeyDown}>
        <div ref={picture}>
          <StatePicture
            picture={drawn}
            short={short}
            current={current}
            onOpen={open}
            onReach={({ index }) => setCurrent(index)}
          />
        </div>
      </div>
      {opened && <StateDetail row={opened} outlook={outlook} onClose={() => onState(null)} />}
      <SheetTable
        caption={`${counted(held.length, 'state')} of ${rows.length}: those that hold under some concept, today, and the agreement`}
        className="states"
        columns={['State', 'What is done', ...concepts.map((concept) => conceptMeaning[concept].name), 'From today']}
        items={held}
        keyOf={({ index }) => String(index)}
        cells={(row) => [
          <button key="state" type="button" className="as-words" onClick={() => open(row)}>
            {row.index}
            {row.isToday ? ' today' : ''}
            {row.isAgreement ? ' agreement' : ''}
          </button>,
          <Done key="done" row={row} />,
          ...concepts.map((concept) =>
            row.holds.includes(concept) ? (
              <span key={concept}>
                ■<span className="hidden">holds</span>
              </span>
            ) : (
              ''
            ),
          ),
          wayWords(row),
        ]}
      />
      <dl className="concepts">
        {concepts.map((concept) => (
          <div key={concept}>
            <dt>{conceptMeaning[concept].name}</dt>
            <dd>{conceptMeaning[concept].says}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Done({ row }: { row: StateRow }) {
  if (row.options.length === 0) return row.words
  return <span title={row.words}>options {row.options.join(', ')}</span>
}

const sheetColumns = [
  'state',
  'pattern',
  'what is done',
  ...concepts.map((concept) => conceptMeaning[concept].name),
  'today',
  'agreement',
  'steps from today',
  'each step pays',
]

function stateRow({
  index,
  words,
  options,
  holds,
  isToday,
  isAgreement,
  steps,
  paying,
}: StateRow): (string | number)[] {
  const yes = (value: boolean): string => (value ? 'yes' : '')
  const held = concepts.map((concept) => yes(holds.includes(concept)))
  return [index, options.join(' '), words, ...held, yes(isToday), yes(isAgreement), steps ?? '', yes(paying)]
}
