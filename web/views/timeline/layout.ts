import { clip, widthOf } from '../../../src/present/words/width.ts'
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
  /** Empty where the mark says itself what it is, and where no labels are shown. */
  readonly label: string
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
  /** How many letters a label may have, best first: the first with which a lane puts fewest marks on heaps. 0 for none. */
  readonly letters: readonly number[]
}

/** How wide a letter of a label is, about, in pixels. */
const letter = 6.3

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
    const packed = packedBest(own, top + headHeight, room)
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

interface Packed {
  readonly placed: Placed[]
  readonly heaps: Heap[]
  readonly rows: number
}

function packedBest(marks: readonly Mark[], top: number, room: Room): Packed {
  const ways = room.letters.map((letters) => pack(marks, top, { ...room, letters }))
  return ways.reduce((best, one) => (heapedIn(one) < heapedIn(best) ? one : best))
}

const heapedIn = ({ heaps }: Packed): number => heaps.reduce((sum, { marks }) => sum + marks.length, 0)

/** A room whose labels have so many letters at most. */
type Lettered = Omit<Room, 'letters'> & { readonly letters: number }

function pack(marks: readonly Mark[], top: number, room: Lettered): Packed {
  const ends: number[] = []
  const placed: Placed[] = []
  const left: Placed[] = []
  const ordered = marks.map((mark) => spread(mark, room)).sort((a, b) => a.left - b.left || a.x - b.x)
  for (const item of ordered) {
    const label = widthOfLabel(item.label)
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

function spread(mark: Mark, room: Lettered): Placed {
  const { from, to } = mark.stretch!
  const within = (x: number): number => Math.min(room.width, Math.max(0, x))
  const left = from === null ? Number.NEGATIVE_INFINITY : placeOf(from, room)
  const right = to === null ? Number.POSITIVE_INFINITY : placeOf(to, room)
  const middle = placeOf(middleOf(mark.stretch!), room)
  const side = Math.max(edge, halfWidth(mark))
  const x = Math.min(room.width - side, Math.max(side, middle))
  const reach = from === null || to === null ? 42 : 0
  const [begin, end] = [
    within(from === null ? Math.max(0, right - reach) : left),
    within(to === null ? Math.min(room.width, left + reach) : right),
  ]
  const after = Math.max(end, x + halfWidth(mark)) + 3
  const before = Math.min(begin, x - halfWidth(mark)) - 3
  const whole = labelOf(mark, room.letters)
  const isTight = after + widthOfLabel(whole) > room.width
  const isCut = isTight && widthOfLabel(whole) > before
  const isAfter = !isTight || (isCut && room.width - after > before)
  return {
    mark,
    x,
    y: 0,
    left: begin,
    right: end,
    opensLeft: from === null || left < 0,
    opensRight: to === null || right > room.width,
    labelX: isAfter ? after : before,
    labelSide: isAfter ? 'after' : 'before',
    label: isCut ? clip(whole, Math.floor((isAfter ? room.width - after : before) / letter) - 1) : whole,
  }
}

/** In lanes that hold acts of many kinds, the act and who; contacts are nearly all talks, and a proposal has a name. */
function labelOf(mark: Mark, letters: number): string {
  const { what, who, lane } = mark
  if (letters === 0 || saysItself(mark)) return ''
  return clip(lane === 'proposals' || who === '' ? what : lane === 'contacts' ? who : `${what} ${who}`, letters)
}

const widthOfLabel = (label: string): number => (label === '' ? 0 : widthOf(label) * letter + 6)

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
