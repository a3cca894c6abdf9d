import type { Outlook } from '../../model/index.ts'
import { type StateRow, stateRows, strength } from './holds.ts'

/** A state with its place in the picture, in pixels; `column` counts steps from today. */
export interface Node {
  readonly row: StateRow
  readonly column: number
  readonly x: number
  readonly y: number
}

/** A step of one party from state to state. `paying`: the way it belongs to pays at each step. */
export interface Edge {
  readonly from: Node
  readonly to: Node
  readonly party: string
  readonly paying: boolean
}

export interface Picture {
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
  readonly width: number
  readonly height: number
  /** States that hold under some concept and found no room. */
  readonly left: number
}

const columnWidth = 210
const rowHeight = 50
const margin = 34

/**
 * The part of the graph that an analyst asks about: today, the agreement, the states that hold most strongly, and the
 * states on the shortest ways there, in columns by steps from today. A way on which each step pays is drawn before a
 * shorter one on which it does not. States that cannot be reached stand in a last column of their own.
 */
export function pictureOf(outlook: Outlook, most: number): Picture {
  const rows = stateRows(outlook)
  const asked = rows.filter((row) => row.isToday || row.isAgreement)
  const held = rows.filter((row) => strength(row) > 0 && !asked.includes(row))
  const shown = [...asked, ...held.slice(0, Math.max(0, most - asked.length))]
  const { steps, depth } = stepsTo(shown, outlook)
  const beyond = Math.max(0, ...depth.values()) + 1
  const byIndex = new Map(rows.map((row) => [row.index, row]))
  for (const { index } of shown) if (!depth.has(index)) depth.set(index, beyond)
  const columns = new Map<number, StateRow[]>()
  for (const [index, column] of depth) {
    const row = byIndex.get(index)
    if (row) columns.set(column, [...(columns.get(column) ?? []), row])
  }
  const tallest = Math.max(1, ...[...columns.values()].map((column) => column.length))
  const height = tallest * rowHeight + margin
  const nodes: Node[] = []
  for (const [column, members] of [...columns].sort(([a], [b]) => a - b)) {
    nodes.push(...placeColumn(untangled(members, steps, nodes), column, height))
  }
  const at = new Map(nodes.map((node) => [node.row.index, node]))
  const edges = steps.flatMap(({ from, to, party, paying }): Edge[] => {
    const [a, b] = [at.get(from), at.get(to)]
    return a && b ? [{ from: a, to: b, party, paying }] : []
  })
  const width = (Math.max(0, ...depth.values()) + 1) * columnWidth + margin
  return { nodes, edges, width, height, left: held.length - (shown.length - asked.length) }
}

function placeColumn(rows: readonly StateRow[], column: number, height: number): Node[] {
  const gap = height / rows.length
  return rows.map((row, n) => ({ row, column, x: margin + column * columnWidth + 24, y: gap * (n + 0.5) }))
}

/** The states of a column in the order of what leads to them, so that few lines cross (Sugiyama, Tagawa & Toda 1981). */
function untangled(rows: readonly StateRow[], steps: readonly Step[], placed: readonly Node[]): StateRow[] {
  const y = new Map(placed.map((node) => [node.row.index, node.y]))
  const middle = ({ index }: StateRow): number => {
    const before = steps.filter(({ to }) => to === index).flatMap(({ from }) => y.get(from) ?? [])
    return before.length === 0 ? Number.POSITIVE_INFINITY : before.reduce((sum, at) => sum + at, 0) / before.length
  }
  const middles = new Map(rows.map((row) => [row, middle(row)]))
  return rows.toSorted(
    (a, b) => compare(middles.get(a)!, middles.get(b)!) || strength(b) - strength(a) || a.index - b.index,
  )
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)

interface Step {
  readonly from: number
  readonly to: number
  readonly party: string
  readonly paying: boolean
}

/** The steps of a way to each state shown, each once, and how many steps from today each state on them is. */
function stepsTo(
  shown: readonly StateRow[],
  { reachable, statusQuo }: Outlook,
): { steps: Step[]; depth: Map<number, number> } {
  const ways = new Map(reachable.map((way) => [way.state, way]))
  const steps = new Map<string, Step>()
  const depth = new Map<number, number>([[statusQuo.state, 0]])
  for (const { index } of shown) {
    const way = ways.get(index)
    if (!way) continue
    let from = statusQuo.state
    for (const [n, { party, to }] of (way.improving ?? way.path).entries()) {
      const paying = way.improving !== null || steps.get(`${from} ${to}`)?.paying === true
      steps.set(`${from} ${to}`, { from, to, party, paying })
      depth.set(to, Math.min(depth.get(to) ?? n + 1, n + 1))
      from = to
    }
  }
  return { steps: [...steps.values()], depth }
}

/** Radius of a state in the picture, in pixels. */
export const radius = 15

/** A step as a curve between its states, as the data of an SVG path, and the place of its label. */
export function curveOf({ from, to }: Pick<Edge, 'from' | 'to'>): { path: string; x: number; y: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [x1, y1] = [from.x + ux * (radius + 2), from.y + uy * (radius + 2)]
  const [x2, y2] = [to.x - ux * (radius + 4), to.y - uy * (radius + 4)]
  const bend = Math.abs(to.column - from.column) > 1 || to.column <= from.column ? 26 : 0
  const [mx, my] = [(x1 + x2) / 2 - uy * bend, (y1 + y2) / 2 + ux * bend]
  return {
    path: `M${round(x1)} ${round(y1)}Q${round(mx)} ${round(my)} ${round(x2)} ${round(y2)}`,
    x: round(x1 + (x2 - x1) * 0.8 + (mx - (x1 + x2) / 2) * 0.6),
    y: round(y1 + (y2 - y1) * 0.8 + (my - (y1 + y2) / 2) * 0.6 - 4),
  }
}

/** To a tenth of a pixel. */
export const round = (value: number): number => Math.round(value * 10) / 10
