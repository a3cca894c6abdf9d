import type { Distance, Ref, Stance } from '../../model/index.ts'
import { type Ground, tidyEvidence } from '../ground/ground.ts'
import { onceOfAll } from '../ground/memo.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { likeness } from '../ground/vocabulary.ts'
import { sharedAmounts } from '../table/amounts.ts'
import type { FilledCell } from '../table/cells.ts'
import type { FilledRow } from '../table/table.ts'
import { stanceGap } from './compatibility.ts'

/** Parties compared on an issue: those with most to say about it. More would give pairs that nobody can look through. */
const COMPARED = 10
/** Share of content words that makes two positions be about the same thing. */
const SAME_THING = 0.6

interface Gap {
  readonly gap: number | null
  readonly because: string
}

/**
 * How far parties stand apart on each issue, pair by pair, from the latest stance of each. Amounts of one unit are
 * compared where both name one; else the same stance on the same thing is together, and other stances are compared by
 * a fixed table. What is filed under `other` is not compared: it is about different things. The direction compares with the stances before the last change.
 */
export function distances(ground: Ground, rows: readonly FilledRow[]): Distance[] {
  const byIssue = bucketsOf(rows, ({ row }) => row.issue)
  const comparable = [...byIssue.keys()].filter((issue) => issue !== 'other')
  return comparable.sort(compare).flatMap((issue) => {
    const most = (byIssue.get(issue) as FilledRow[])
      .map((row, index) => ({ row, index }))
      .sort((a, b) => b.row.cells.length - a.row.cells.length || a.index - b.index)
      .slice(0, COMPARED)
      .sort((a, b) => a.index - b.index)
      .map(({ row }) => row)
    return between(most, ground)
  })
}

const between = onceOfAll((rows: readonly FilledRow[], ground: Ground): Distance[] =>
  rows.flatMap((one, at) => rows.slice(at + 1).flatMap((other) => distance(ground, one, other) ?? [])),
)

function distance(ground: Ground, one: FilledRow, other: FilledRow): Distance | null {
  const [a, b] = [spoken(one), spoken(other)]
  const [lastA, lastB] = [a.at(-1), b.at(-1)]
  if (!lastA || !lastB) return null
  const parties: [Ref, Ref] = [one.row.party, other.row.party]
  const now = gapOf(lastA, lastB, parties)
  const before = earlier(a, b)
  const past = before && gapOf(before[0], before[1], parties).gap
  return {
    issue: one.row.issue,
    parties,
    gap: now.gap,
    direction: directionOf(past, now.gap),
    because: now.because,
    evidence: tidyEvidence(
      ground,
      [...(before ?? []), lastA, lastB].flatMap(({ cell }) => cell.evidence),
    ),
  }
}

/** Positions that somebody said or reported; those that were only inferred where there are no others. */
function spoken({ cells }: FilledRow): readonly FilledCell[] {
  const said = cells.filter(({ cell }) => cell.layer !== 'inferred')
  return said.length > 0 ? said : cells
}

/** The state of both parties before the latest dated position of either. */
function earlier(a: readonly FilledCell[], b: readonly FilledCell[]): [FilledCell, FilledCell] | null {
  const latest = [dayOf(a.at(-1)), dayOf(b.at(-1))].sort().at(-1)
  if (!latest) return null
  const past = (cells: readonly FilledCell[]) =>
    cells.filter((cell) => dayOf(cell) !== '' && dayOf(cell) < latest).at(-1)
  const [x, y] = [past(a), past(b)]
  return x && y ? [x, y] : null
}

const dayOf = (cell: FilledCell | undefined): string => cell?.held[0]?.day ?? ''

function directionOf(past: number | null, now: number | null): Distance['direction'] {
  if (past === null || now === null) return 'unknown'
  return now < past - 0.05 ? 'closing' : now > past + 0.05 ? 'widening' : 'still'
}

function gapOf(a: FilledCell, b: FilledCell, [one, other]: readonly [Ref, Ref]): Gap {
  const say = (party: Ref, { cell }: FilledCell) => `${party.name} ${verb(cell.stance)} “${short(cell.toward)}”`
  const both = `${say(one, a)}; ${say(other, b)}`
  const amounts = sharedAmounts(a, b)
  if (amounts) {
    const [x, y, unit] = amounts
    const gap = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y))
    return { gap: round(gap), because: `${both}: ${x} against ${y} ${unit}` }
  }
  const [objectA, objectB] = [a.held[0]?.object, b.held[0]?.object]
  const same = objectA && objectB && likeness(objectA, objectB) >= SAME_THING
  if (same && a.cell.stance === b.cell.stance) return { gap: 0, because: `${both}: the same stance on the same thing` }
  const gap = stanceGap(a.cell.stance, b.cell.stance)
  return { gap, because: `${both}${gap === null ? ': these cannot be compared' : ''}` }
}

const VERBS: Readonly<Record<Stance, string>> = {
  demands: 'demands',
  seeks: 'seeks',
  offers: 'offers',
  accepts: 'accepts',
  open: 'is open to',
  conditional: 'sets conditions on',
  refuses: 'refuses',
  shifts: 'has shifted on',
}

const verb = (stance: Stance): string => VERBS[stance]
const short = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length <= 120 ? line : `${line.slice(0, line.lastIndexOf(' ', 117))} …`
}
const round = (value: number): number => Math.round(Math.min(1, value) * 1000) / 1000
