import { memo, type RefObject, useMemo } from 'react'
import type { ArticlePage } from '../../../src/model/answers.ts'
import type { Layer, Position } from '../../../src/model/index.ts'
import { stanceMark } from '../../../src/present/words/marks.ts'
import { type Seat, useSeats } from '../../kit/parties.tsx'
import { paragraphsOf, type Segment, segmentsOf, sharedOut } from './segments.ts'
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
  readonly textRef: RefObject<HTMLDivElement | null>
  readonly onPick: (things: readonly Thing[]) => void
}

/** The text as it stands, with everything that was found drawn over it. Only text: nothing in it is ever markup. */
export function ArticleText({ page, things, chosen, at, textRef, onPick }: ArticleTextProps) {
  const { text, reading } = page
  const seats = useSeats()
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
          seats={seats}
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

interface LinesProps {
  readonly text: string
  readonly paragraph: Stretch
  readonly marks: readonly Mark[]
  readonly seats: ReadonlyMap<string, Seat>
  readonly chosen: Thing | null
  readonly at: Stretch | null
  readonly onPick: (things: readonly Thing[]) => void
}

const Lines = memo(function Lines({ text, paragraph, marks, seats, chosen, at, onPick }: LinesProps) {
  const pointed: Mark[] = at ? [{ ...at, thing: null }] : []
  const all = at ? [...marks, ...pointed].sort((a, b) => a.start - b.start) : marks
  const segments = segmentsOf(paragraph, all)
  const dimmed = (segment: Segment<Mark>): boolean => segment.over.some((mark) => !mark.thing && mark !== pointed[0])
  return (
    <p dir="auto" className={segments.every(dimmed) ? 'furniture' : undefined}>
      {segments.map((segment) => {
        const things = segment.over.flatMap(({ thing }) => (thing ? [thing] : []))
        const look = lookOf({ segment, things, chosen, seats })
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
  readonly seats: ReadonlyMap<string, Seat>
}

/** How a piece looks: each kind has a channel of its own, so that all of them can lie over the same words. */
function lookOf({ segment, things, chosen, seats }: Looked): { className: string; hue?: number; sign?: string } {
  const classes = new Set(things.map(({ kind }) => `on-${kind}`))
  const statement = things.findLast(({ kind }) => kind === 'statement')
  if (statement) classes.add((statement.item as { layer?: Layer }).layer ?? 'reported')
  const figure = things.find(({ kind, words }) => kind === 'event' && words.start === segment.start)
  if (figure) classes.add('event-begins')
  if (things.some(({ kind, words }) => kind === 'event' && words.end === segment.end)) classes.add('event-ends')
  if (chosen && things.includes(chosen)) classes.add('chosen')
  const position = things.findLast(({ kind }) => kind === 'position')
  const { party } = (position?.item ?? {}) as Partial<Position>
  const seat = party ? seats.get(party.id) : undefined
  const signs = things.flatMap(({ kind, item, words }) => {
    if (kind !== 'position' || words.start !== segment.start) return []
    const { party: of, stance } = item as unknown as Position
    return [`${stanceMark[stance]} ${seats.get(of.id)?.short ?? ''}`.trim()]
  })
  return {
    className: [...classes].join(' '),
    ...(seat ? { hue: seat.n } : {}),
    ...(signs.length > 0 ? { sign: signs.join(' ') } : {}),
  }
}
