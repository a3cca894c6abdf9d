import { middleOf, type Stretch } from './day.ts'
import { type Lane, laneName, lanes, type Mark } from './marks.ts'
import type { Window } from './view.ts'

/** A mark with its place in the picture, in pixels. `left` and `right` are its stretch, cut at the edges. */
export interface Placed {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly left: number
  readonly right: number
  /** Where the stretch goes on beyond the picture, or has no end. */
  readonly opensLeft: boolean
  readonly opensRight: boolean
  /** Where its label begins, or ends where there is no room on the right. */
  readonly labelX: number
  readonly labelSide: 'after' | 'before'
}

/** Marks that found no room of their own: how many, and where; zooming in takes them apart. */
export interface Heap {
  readonly x: number
  readonly y: number
  readonly marks: readonly Mark[]
}

/** One lane of the picture with its head at `top`. */
export interface PlacedLane {
  readonly lane: Lane
  readonly name: string
  readonly top: number
  readonly height: number
  readonly placed: readonly Placed[]
  readonly heaps: readonly Heap[]
}

/** The whole picture, `height` pixels high. */
export interface Layout {
  readonly lanes: readonly PlacedLane[]
  readonly height: number
}

export interface Room {
  readonly width: number
  readonly window: Window
  /** How wide a label is; 0 where none is shown. */
  readonly labelWidth: number
}

const rowHeight = 24
const headHeight = 22
const mostRows = 6
const edge = 9

/** Half the width of a mark without its label, in pixels. A move has two glyphs, a figure is its number. */
export function halfWidth({ glyphs, short }: Pick<Mark, 'glyphs' | 'short'>): number {
  return glyphs ? (glyphs.length > 1 ? 17 : 9) : short === undefined ? 9 : Math.max(9, short.length * 3.8)
}

/** True for marks that say themselves what they are; others have a label where there is room. */
export function saysItself({ glyphs, short }: Pick<Mark, 'glyphs' | 'short'>): boolean {
  return glyphs !== undefined || short !== undefined
}

/** From a day to its place in the picture, in pixels. */
export function placeOf(day: number, { width, window }: Pick<Room, 'width' | 'window'>): number {
  return ((day - window.from) / (window.to - window.from)) * width
}

/** Puts the dated marks that are in view in lanes, each lane in as many rows as it needs, at most six. Near-linear. */
export function layoutOf(marks: readonly Mark[], room: Room): Layout {
  const seen = marks.filter(({ stretch }) => stretch !== null && touches(stretch, room.window))
  let top = 0
  const placed = lanes.flatMap((lane): PlacedLane[] => {
    const own = seen.filter((mark) => mark.lane === lane)
    if (own.length === 0) return []
    const packed = pack(own, top + headHeight, room)
    const height = headHeight + packed.rows * rowHeight + 10
    const result = { lane, name: laneName[lane], top, height, placed: packed.placed, heaps: packed.heaps }
    top += height
    return [result]
  })
  return { lanes: placed, height: top }
}

function touches({ from, to }: Stretch, window: Window): boolean {
  return (from ?? Number.NEGATIVE_INFINITY) < window.to && (to ?? Number.POSITIVE_INFINITY) > window.from
}

function pack(marks: readonly Mark[], top: number, room: Room): { placed: Placed[]; heaps: Heap[]; rows: number } {
  const ends: number[] = []
  const placed: Placed[] = []
  const left: Placed[] = []
  const ordered = marks.map((mark) => spread(mark, room)).sort((a, b) => a.left - b.left || a.x - b.x)
  for (const item of ordered) {
    const label = saysItself(item.mark) ? 0 : room.labelWidth
    const begin = leftOf(item) - (item.labelSide === 'before' ? label : 0)
    const end = rightOf(item) + (item.labelSide === 'after' ? label : 0)
    let row = ends.findIndex((taken) => taken <= begin)
    if (row < 0 && ends.length < mostRows) row = ends.length
    if (row < 0) {
      left.push(item)
      continue
    }
    ends[row] = end + 4
    placed.push({ ...item, y: top + row * rowHeight + rowHeight / 2 })
  }
  const heaps = heaped(left, top + ends.length * rowHeight + rowHeight / 2)
  return { placed, heaps, rows: ends.length + (heaps.length > 0 ? 1 : 0) }
}

function spread(mark: Mark, room: Room): Placed {
  const { from, to } = mark.stretch!
  const clip = (x: number): number => Math.min(room.width, Math.max(0, x))
  const left = from === null ? Number.NEGATIVE_INFINITY : placeOf(from, room)
  const right = to === null ? Number.POSITIVE_INFINITY : placeOf(to, room)
  const middle = placeOf(middleOf(mark.stretch!), room)
  const x = Math.min(room.width - edge, Math.max(edge, middle))
  const reach = from === null || to === null ? 42 : 0
  const [begin, end] = [
    clip(from === null ? Math.max(0, right - reach) : left),
    clip(to === null ? Math.min(room.width, left + reach) : right),
  ]
  const after = Math.max(end, x + halfWidth(mark)) + 3
  const isTight = after + room.labelWidth > room.width
  return {
    mark,
    x,
    y: 0,
    left: begin,
    right: end,
    opensLeft: from === null || left < 0,
    opensRight: to === null || right > room.width,
    labelX: isTight ? Math.min(begin, x - halfWidth(mark)) - 3 : after,
    labelSide: isTight ? 'before' : 'after',
  }
}

const leftOf = ({ mark, x, left }: Placed): number => Math.min(left, x - halfWidth(mark))
const rightOf = ({ mark, x, right }: Placed): number => Math.max(right, x + halfWidth(mark))

/** Marks without room, those within 40 pixels of each other on one heap. */
function heaped(items: readonly Placed[], y: number): Heap[] {
  const heaps: { x: number; y: number; marks: Mark[] }[] = []
  for (const { x, mark } of items.toSorted((a, b) => a.x - b.x)) {
    const last = heaps.at(-1)
    if (last && x - last.x < 40) last.marks.push(mark)
    else heaps.push({ x, y, marks: [mark] })
  }
  return heaps
}
