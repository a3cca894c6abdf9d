import { isInferred } from '../../../src/present/words/when.ts'
import type { Heap, Layout, Placed } from './layout.ts'
import { halfWidth, placeOf } from './layout.ts'
import type { Mark } from './marks.ts'
import { StatusMark } from './StatusMark.tsx'
import { ticksOf } from './ticks.ts'
import type { Window } from './view.ts'
import { markWords } from './words.ts'

const foot = 24

export interface TimelinePictureProps {
  readonly layout: Layout
  readonly window: Window
  readonly width: number
  /** The mark that the walk stands at: the one that takes the focus. */
  readonly current: string | null
  readonly onOpen: (mark: Mark) => void
  /** A mark has the focus. */
  readonly onReach: (mark: Mark) => void
  readonly onHeap: (heap: Heap) => void
}

/** Lanes of marks over a calendar. Each mark is a button that says itself in words. */
export function TimelinePicture({ layout, window, width, current, onOpen, onReach, onHeap }: TimelinePictureProps) {
  const height = layout.height + foot
  const first = layout.lanes[0]?.placed[0]?.mark.id ?? null
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no fieldset within SVG
    <svg
      className="timeline-picture"
      role="group"
      aria-label="Timeline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {ticksOf(window, Math.max(3, Math.floor(width / 90))).map(({ day, label }) => {
        const x = placeOf(day, { window, width })
        return (
          <g key={day} className="tick">
            <line x1={x} x2={x} y1="0" y2={layout.height} />
            <text x={x + 3} y={height - 8}>
              {label}
            </text>
          </g>
        )
      })}
      {layout.lanes.map(({ lane, name, top, placed, heaps }) => (
        <g key={lane}>
          <line className="lane" x1="0" x2={width} y1={top} y2={top} />
          <text className="lane-name" x="0" y={top + 15}>
            {name}
          </text>
          {placed.map((item) => (
            <MarkOf
              key={item.mark.id}
              item={item}
              label={item.label}
              isCurrent={item.mark.id === (current ?? first)}
              onOpen={onOpen}
              onReach={onReach}
            />
          ))}
          {heaps.map((heap) => (
            <HeapOf key={heap.marks[0]?.id} heap={heap} onHeap={onHeap} />
          ))}
        </g>
      ))}
    </svg>
  )
}

/** What is to be seen on a mark, then the mark in words: who speaks to the machine says what they see. */
const spoken = (mark: Mark, label: string): string => {
  const seen = mark.short ?? label
  return seen === '' ? markWords(mark) : `${seen}: ${markWords(mark)}`
}

interface MarkOfProps {
  readonly item: Placed
  readonly label: string
  readonly isCurrent: boolean
  readonly onOpen: (mark: Mark) => void
  readonly onReach: (mark: Mark) => void
}

function MarkOf({ item, label, isCurrent, onOpen, onReach }: MarkOfProps) {
  const { mark, x, y } = item
  const certainty = isInferred(mark.when) ? 'inferred' : 'said'
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element within SVG
    <g
      role="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={spoken(mark, label)}
      className={`mark ${certainty}`}
      data-mark={mark.id}
      onClick={() => onOpen(mark)}
      onFocus={() => onReach(mark)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen(mark)
      }}
    >
      <title>{markWords(mark)}</title>
      <rect
        className="ring"
        x={x - 2 - halfWidth(mark)}
        y={y - 11}
        width={2 * halfWidth(mark) + 4}
        height="22"
        rx="2"
      />
      <Reach item={item} />
      {mark.stretch?.kind !== 'day' && (
        <rect className="back" x={x - halfWidth(mark)} y={y - 7} width={2 * halfWidth(mark)} height="14" />
      )}
      <StatusMark status={mark.status} x={x} y={y} glyphs={mark.glyphs} short={mark.short} />
      {mark.stretch?.hedged && (
        <text className="hedge" x={x - halfWidth(mark) - 6} y={y + 4}>
          ~
        </text>
      )}
      {label !== '' && (
        <text className="label" x={item.labelX} y={y + 4} textAnchor={item.labelSide === 'before' ? 'end' : 'start'}>
          {label}
        </text>
      )}
    </g>
  )
}

/**
 * How sure the day is: nothing more for a day; a thin line with ends for “some day of these”; a thick one for what lasts;
 * an arrow where an end is open. Dotted where the date was worked out.
 */
function Reach({ item: { mark, x, y, left, right, opensLeft, opensRight } }: { item: Placed }) {
  const kind = mark.stretch?.kind
  if (kind === 'day')
    return <line className="reach" x1={x + 2 - halfWidth(mark)} x2={x - 2 + halfWidth(mark)} y1={y + 9} y2={y + 9} />
  return (
    <g className={`reach ${kind}`}>
      <line x1={left} x2={right} y1={y} y2={y} />
      {opensLeft ? <path d={`M${left + 5} ${y - 4}l-5 4l5 4`} /> : <path d={`M${left} ${y - 4}v8`} />}
      {opensRight ? <path d={`M${right - 5} ${y - 4}l5 4l-5 4`} /> : <path d={`M${right} ${y - 4}v8`} />}
    </g>
  )
}

function HeapOf({ heap, onHeap }: { heap: Heap; onHeap: (heap: Heap) => void }) {
  const { x, y, marks } = heap
  const words = `+${marks.length} more here: come closer`
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element within SVG
    <g
      role="button"
      tabIndex={-1}
      aria-label={words}
      className="heap"
      onClick={() => onHeap(heap)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onHeap(heap)
      }}
    >
      <title>{words}</title>
      <rect className="ring" x={x - 16} y={y - 10} width="32" height="20" rx="2" />
      <text x={x} y={y + 4}>
        +{marks.length}
      </text>
    </g>
  )
}
