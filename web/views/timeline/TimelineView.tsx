import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { shelve } from '../../../src/present/words/cite.ts'
import { type Joined, useParts } from '../../client/answers.ts'
import { Page, PageOf, useAsOf, useEvidence, useQuery } from '../../kit/desk.tsx'
import { Exports } from '../twin/Exports.tsx'
import { useWidth } from '../twin/useWidth.ts'
import '../twin/twin.css'
import { choiceOf, windowFrom } from './address.ts'
import { dayName, middleOf } from './day.ts'
import { type Heap, layoutOf, saysItself } from './layout.ts'
import { type Mark, marksOf } from './marks.ts'
import { TimelineControls } from './TimelineControls.tsx'
import { TimelineKey } from './TimelineKey.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'
import { TimelineTable, UndatedList } from './TimelineTable.tsx'
import './timeline.css'
import { chosen, moved, showing, type Window, widest, windowOf, zoomed } from './view.ts'
import { step, wayOfKey } from './walk.ts'
import { markColumns, markRow, markWords } from './words.ts'

/** Up to so many marks in view have room for a name beside them. */
const mostLabels = 36

/** Letters of a label: many where a lane has the room. */
const letters = [44, 24]

const pieces = ['timeline', 'table', 'figures', 'articles'] as const

/** Contacts, acts, proposals, moves and figures along the calendar, with a table of the same marks. */
export function TimelineView() {
  return (
    <PageOf title="Timeline" of={useParts(pieces, useAsOf())} what="Laying out the timeline">
      {(dossier) => <Laid dossier={dossier} />}
    </PageOf>
  )
}

function Laid({ dossier }: { dossier: Joined<(typeof pieces)[number]> }) {
  const [query, setQuery] = useQuery()
  const showEvidence = useEvidence()
  const [frame, width] = useWidth<HTMLDivElement>()
  const marks = useMemo(() => marksOf(dossier), [dossier])
  const shelf = useMemo(() => shelve(dossier), [dossier])
  const choice = useMemo(() => choiceOf(query), [query])
  const { dated, undated } = useMemo(() => chosen(marks, choice), [marks, choice])
  const window = useMemo(() => windowFrom(query) ?? windowOf(dated), [query, dated])
  const inView = dated.filter(
    ({ stretch }) => (stretch?.from ?? 0) < window.to && (stretch?.to ?? window.to) > window.from,
  )
  const labelled = width >= 640 && inView.filter((mark) => !saysItself(mark)).length <= mostLabels
  const layout = useMemo(
    () => layoutOf(dated, { width, window, letters: labelled ? letters : [0] }),
    [dated, width, window, labelled],
  )
  const [current, setCurrent] = useState<string | null>(null)
  const follow = useRef(false)
  useEffect(() => {
    if (!follow.current || current === null) return
    follow.current = false
    frame.current?.querySelector<SVGGElement>(`[data-mark="${CSS.escape(current)}"]`)?.focus()
  })

  const look = (next: Window) => setQuery({ from: dayName(next.from), to: dayName(next.to - 1) })
  const open = (mark: Mark) => {
    setCurrent(mark.id)
    showEvidence({ title: markWords(mark), note: mark.when?.because ?? null, evidence: mark.evidence })
  }
  const walkTo = (mark: Mark) => {
    follow.current = true
    setCurrent(mark.id)
    const next = showing(window, middleOf(mark.stretch!))
    if (next !== window) look(next)
  }
  const around = dated.find(({ id }) => id === current)
  const closer = (factor: number) => look(zoomed(window, factor, around ? middleOf(around.stretch!) : undefined))
  const openHeap = ({ marks: [first, ...others] }: Heap) => {
    if (first) look(zoomed(widest([first, ...others]), 1.2))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actOf(event, { look, closer, window, all: widest(dated) })
    if (act) {
      event.preventDefault()
      act()
      return
    }
    const way = wayOfKey[event.key]
    if (way === undefined) return
    event.preventDefault()
    const next = step(layout, current, way)?.mark ?? null
    const beyond = next?.id === current ? neighbour(dated, current, way) : next
    if (beyond) walkTo(beyond)
  }

  const sheet = () => ({ columns: markColumns, rows: [...dated, ...undated].map((mark) => markRow(mark, shelf)) })
  return (
    <Page className="view" title="Timeline" lead={`${dated.length} marks with a date, ${undated.length} without.`}>
      <TimelineControls marks={marks} parties={dossier.parties} choice={choice} onChoose={setQuery} />
      <div className="timeline-tools" role="toolbar" aria-label="Calendar">
        <button type="button" onClick={() => closer(0.5)}>
          Closer
        </button>
        <button type="button" onClick={() => closer(2)}>
          Further
        </button>
        <button type="button" onClick={() => look(moved(window, -0.4))}>
          Earlier
        </button>
        <button type="button" onClick={() => look(moved(window, 0.4))}>
          Later
        </button>
        <button type="button" onClick={() => look(widest(dated))}>
          Everything
        </button>
        <Exports name="timeline" sheet={sheet} picture={frame} />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the marks inside */}
      <div ref={frame} className="timeline-frame" onKeyDown={onKeyDown}>
        {width > 0 && layout.lanes.length > 0 && (
          <TimelinePicture
            {...{ layout, window, width, current }}
            onOpen={open}
            onReach={({ id }) => setCurrent(id)}
            onHeap={openHeap}
          />
        )}
        {layout.lanes.length === 0 && (
          <Nothing isEmpty={marks.length === 0} total={dated.length} onAll={() => look(widest(dated))} />
        )}
      </div>
      <TimelineKey />
      <UndatedList marks={undated} onOpen={open} />
      <TimelineTable marks={dated} shelf={shelf} onOpen={open} />
    </Page>
  )
}

function Nothing({ isEmpty, total, onAll }: { isEmpty: boolean; total: number; onAll: () => void }) {
  if (isEmpty)
    return <p className="soft">Nothing was found in this case that has a time. Add articles to it with “a”.</p>
  if (total === 0) return <p className="soft">Nothing with a date fits these filters. Take one away to see more.</p>
  return (
    <p className="soft">
      Nothing is dated between these days.{' '}
      <button type="button" onClick={onAll}>
        Show everything
      </button>
    </p>
  )
}

interface Acts {
  readonly look: (window: Window) => void
  readonly closer: (factor: number) => void
  readonly window: Window
  readonly all: Window
}

/** What the keys of the calendar do; those of the walk are not among them. */
function actOf({ key, shiftKey }: KeyboardEvent, { look, closer, window, all }: Acts): (() => void) | null {
  if (key === '+' || key === '=') return () => closer(0.5)
  if (key === '-') return () => closer(2)
  if (key === '0') return () => look(all)
  if (shiftKey && key === 'ArrowLeft') return () => look(moved(window, -0.4))
  if (shiftKey && key === 'ArrowRight') return () => look(moved(window, 0.4))
  return null
}

/** The next mark in time beyond what is in view. */
function neighbour(dated: readonly Mark[], current: string | null, way: string): Mark | null {
  const at = dated.findIndex(({ id }) => id === current)
  if (at < 0 || (way !== 'earlier' && way !== 'later')) return null
  return dated[way === 'earlier' ? at - 1 : at + 1] ?? null
}
