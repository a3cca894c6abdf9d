import { memo, type RefObject, useMemo } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { Layer, Position } from '../../../src/model/index.ts'
import { stanceMark } from '../../../src/present/words/marks.ts'
import { type Seat, useSeats } from '../../kit/parties.tsx'
import { paragraphsOf, type Segment, segmentsOf, sharedOut } from './segments.ts'
import type { UnderOf } from './standsFor.ts'
import type { Stretch, Thing } from './things.ts'

/** A stretch of one thing, or of furniture (`thing: null`), over the text. */
interface Mark extends Stretch {
  readonly thing: Thing | null
}

export interface ArticleTextProps {
  readonly page: ArticlePage
  readonly things: readonly Thing[]
  readonly chosen: Thing | null
  /** Words that the address points at. */
  readonly at: Stretch | null
  readonly underOf: UnderOf
  readonly textRef: RefObject<HTMLDivElement | null>
  readonly onPick: (things: readonly Thing[]) => void
}

/** The text as it stands, with everything that was found drawn over it. Only text: nothing in it is ever markup. */
export function ArticleText({ page, things, chosen, at, underOf, textRef, onPick }: ArticleTextProps) {
  const { text, reading } = page
  const seats = useSeats()
  const seatOf = useMemo(() => (position: Position) => seats.get(underOf(position).id), [seats, underOf])
  const paragraphs = useMemo(() => paragraphsOf(text), [text])
  const shares = useMemo(() => {
    const furniture = (reading?.furniture ?? []).map(({ span }): Mark => ({ ...span, thing: null }))
    const marks = things.flatMap((thing) => thing.stretches.map(({ start, end }): Mark => ({ start, end, thing })))
    return sharedOut(paragraphs, [...furniture, ...marks])
  }, [paragraphs, things, reading])
  const language = reading?.article.language ?? 'und'
  const lang = /^[a-z]{2,3}$/.test(language) && language !== 'und' ? language : undefined
  return (
    <div ref={textRef} className="article-text" lang={lang} dir="auto">
      {paragraphs.map((paragraph, n) => (
        <Lines
          key={paragraph.start}
          text={text}
          paragraph={paragraph}
          marks={shares[n] ?? []}
          seatOf={seatOf}
          onPick={onPick}
          chosen={chosen && overlap(chosen, paragraph) ? chosen : null}
          at={at && at.start < paragraph.end && paragraph.start < at.end ? at : null}
        />
      ))}
    </div>
  )
}

const overlap = ({ stretches }: Thing, { start, end }: Stretch): boolean =>
  stretches.some((one) => one.start < end && start < one.end)

type SeatOf = (position: Position) => Seat | undefined

interface LinesProps {
  readonly text: string
  readonly paragraph: Stretch
  readonly marks: readonly Mark[]
  readonly seatOf: SeatOf
  readonly chosen: Thing | null
  readonly at: Stretch | null
  readonly onPick: (things: readonly Thing[]) => void
}

const Lines = memo(function Lines({ text, paragraph, marks, seatOf, chosen, at, onPick }: LinesProps) {
  const pointed: Mark[] = at ? [{ ...at, thing: null }] : []
  const all = at ? [...marks, ...pointed].sort((a, b) => a.start - b.start) : marks
  const segments = segmentsOf(paragraph, all)
  const dimmed = (segment: Segment<Mark>): boolean => segment.over.some((mark) => !mark.thing && mark !== pointed[0])
  return (
    <p dir="auto" className={segments.every(dimmed) ? 'furniture' : undefined}>
      {segments.map((segment) => {
        const things = segment.over.flatMap(({ thing }) => (thing ? [thing] : []))
        const look = lookOf({ segment, things, chosen, seatOf })
        const isPointed = pointed[0] !== undefined && segment.over.includes(pointed[0])
        const words = text.slice(segment.start, segment.end)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the text does the same by keys
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <span
            key={segment.start}
            data-from={segment.start}
            className={
              [look.className, dimmed(segment) ? 'dim' : '', isPointed ? 'pointed' : ''].join(' ').trim() || undefined
            }
            data-hue={look.hue}
            data-sign={look.sign}
            onClick={things.length > 0 ? () => onPick(things) : undefined}
          >
            {words}
          </span>
        )
      })}
    </p>
  )
})

interface Looked {
  readonly segment: Segment<Mark>
  readonly things: readonly Thing[]
  readonly chosen: Thing | null
  readonly seatOf: SeatOf
}

/** How a piece looks: each kind has a channel of its own, so that all of them can lie over the same words. */
function lookOf({ segment, things, chosen, seatOf }: Looked): { className: string; hue?: number; sign?: string } {
  const classes = new Set(things.map(({ kind }) => `on-${kind}`))
  const statement = things.findLast(({ kind }) => kind === 'statement')
  if (statement) classes.add((statement.item as { layer?: Layer }).layer ?? 'reported')
  const figure = things.find(({ kind, words }) => kind === 'event' && words.start === segment.start)
  if (figure) classes.add('event-begins')
  if (things.some(({ kind, words }) => kind === 'event' && words.end === segment.end)) classes.add('event-ends')
  if (chosen && things.includes(chosen)) classes.add('chosen')
  const position = things.findLast(({ kind }) => kind === 'position')
  const seat = position && seatOf(position.item as unknown as Position)
  const signs = things.flatMap(({ kind, item, words }) => {
    if (kind !== 'position' || words.start !== segment.start) return []
    const held = item as unknown as Position
    return [`${stanceMark[held.stance]} ${seatOf(held)?.short ?? ''}`.trim()]
  })
  return {
    className: [...classes].join(' '),
    ...(seat ? { hue: seat.n } : {}),
    ...(signs.length > 0 ? { sign: signs.join(' ') } : {}),
  }
}
