import type { Shelf } from '../../../src/present/words/cite.ts'
import { cite } from '../../../src/present/words/cite.ts'
import { isInferred, whenWords } from '../../../src/present/words/when.ts'
import { FirstWords } from '../../kit/FirstWords.tsx'
import { LongList } from '../twin/LongList.tsx'
import { SheetTable } from '../twin/SheetTable.tsx'
import { saysItself } from './layout.ts'
import { laneName, type Mark } from './marks.ts'
import { markWords, statusWords, toldBy } from './words.ts'

const columns = ['When', 'What', 'Who', 'Words', 'Told by']

interface TimelineTableProps {
  readonly marks: readonly Mark[]
  readonly shelf: Shelf
  readonly onOpen: (mark: Mark) => void
}

/** The same marks as a table, in order of time. */
export function TimelineTable({ marks, shelf, onOpen }: TimelineTableProps) {
  if (marks.length === 0) return null
  return (
    <SheetTable
      caption="The marks with a date, in order of time"
      className="timeline-table"
      columns={columns}
      items={marks}
      keyOf={({ id }) => id}
      cells={(mark) => {
        const [first] = mark.evidence
        const when = whenWords(mark.when)
        return [
          <button key="when" type="button" className="as-words" onClick={() => onOpen(mark)}>
            {isInferred(mark.when) ? <i className="inferred-date">{when}</i> : when}
          </button>,
          <span key="what">
            {mark.what}
            {saysItself(mark) || mark.lane === 'proposals' ? '' : `, ${statusWords(mark)}`}{' '}
            <span className="soft">{laneName[mark.lane]}</span>
          </span>,
          mark.who,
          <button key="words" type="button" className="opens" onClick={() => onOpen(mark)}>
            <FirstWords evidence={mark.evidence} most={130} />
            <small>{first ? cite(shelf, first) : 'no words'}</small>
          </button>,
          toldBy(mark),
        ]
      }}
    />
  )
}

/** What is told without a date: it stands in no picture, and is not left out. */
export function UndatedList({ marks, onOpen }: Pick<TimelineTableProps, 'marks' | 'onOpen'>) {
  if (marks.length === 0) return null
  return (
    <details className="timeline-undated">
      <summary>{marks.length} without a date</summary>
      <LongList items={marks} keyOf={({ id }) => id} estimate={32} className="plain-list" label="Marks without a date">
        {(mark) => (
          <button type="button" className="as-words" onClick={() => onOpen(mark)}>
            {markWords(mark).replace(/^undated: /, '')}
          </button>
        )}
      </LongList>
    </details>
  )
}
