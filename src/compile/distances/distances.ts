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
import { latestOnOneMatter } from './sameMatter.ts'

/** Parties compared on an issue: those with most to say about it. More would give pairs that nobody can look through. */
const COMPARED = 10
/** Share of content words that makes two positions be about the same thing. */
const SAME_THING = 0.6

interface Gap {
  readonly gap: number | null
  readonly because: string
}

/**
 * How far parties stand apart on each issue, pair by pair, from the latest stances of both on one matter. Amounts of one
 * unit are compared where both name one; else the same stance on the same thing is together, and other stances are
 * compared by a fixed table. Where the two speak of different things, the gap is `null`; what is filed under `other` is
 * not compared at all. The direction compares with the stances before the last change.
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
  const latest = latestOnOneMatter(a, b)
  const [x, y] = latest ?? [lastA, lastB]
  const now = latest ? gapOf(x, y, parties) : unlike(x, y, parties)
  const before = latest && earlier(latest, [a, b])
  const past = before && gapOf(before[0], before[1], parties).gap
  return {
    issue: one.row.issue,
    parties,
    gap: now.gap,
    direction: directionOf(past, now.gap),
    because: now.because,
    evidence: tidyEvidence(
      ground,
      [...(before ?? []), x, y].flatMap(({ cell }) => cell.evidence),
    ),
  }
}

/** Positions that somebody said or reported; those that were only inferred where there are no others. */
function spoken({ cells }: FilledRow): readonly FilledCell[] {
  const said = cells.filter(({ cell }) => cell.layer !== 'inferred')
  return said.length > 0 ? said : cells
}

/** What both held of one matter before the later of two positions. */
function earlier(
  [x, y]: readonly [FilledCell, FilledCell],
  [a, b]: readonly [readonly FilledCell[], readonly FilledCell[]],
): readonly [FilledCell, FilledCell] | null {
  const latest = [dayOf(x), dayOf(y)].sort().at(-1)
  if (!latest) return null
  const past = (cells: readonly FilledCell[]) => cells.filter((cell) => dayOf(cell) !== '' && dayOf(cell) < latest)
  return latestOnOneMatter(past(a), past(b))
}

const dayOf = (cell: FilledCell | undefined): string => cell?.held[0]?.day ?? ''

function directionOf(past: number | null, now: number | null): Distance['direction'] {
  if (past === null || now === null) return 'unknown'
  return now < past - 0.05 ? 'closing' : now > past + 0.05 ? 'widening' : 'still'
}

function gapOf(a: FilledCell, b: FilledCell, [one, other]: readonly [Ref, Ref]): Gap {
  const both = said(a, b, [one, other])
  const amounts = sharedAmounts(a, b)
  if (amounts) {
    const [x, y, unit] = amounts
    const gap = Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y))
    return { gap: round(gap), because: `${both}: ${x} against ${y} ${unit}` }
  }
  const [objectA, objectB] = [a.held[0]?.object, b.held[0]?.object]
  const same = objectA && objectB && likeness(objectA, objectB) >= SAME_THING
  if (same && a.cell.stance === b.cell.stance) return { gap: 0, because: `${both}: the same stance on the same thing` }
  // Two who ask for much the same in other words may want one thing or two: the words do not say.
  const gap = ASKING.has(a.cell.stance) && ASKING.has(b.cell.stance) ? null : stanceGap(a.cell.stance, b.cell.stance)
  return { gap, because: `${both}${gap === null ? ': these cannot be compared' : ''}` }
}

const ASKING: ReadonlySet<Stance> = new Set<Stance>(['demands', 'seeks'])

/** Positions on one issue that have nothing in common: how far apart they stand cannot be said. */
const unlike = (a: FilledCell, b: FilledCell, parties: readonly [Ref, Ref]): Gap => ({
  gap: null,
  because: `${said(a, b, parties)}: these are about different things`,
})

function said(a: FilledCell, b: FilledCell, [one, other]: readonly [Ref, Ref]): string {
  const say = (party: Ref, { cell }: FilledCell) => `${party.name} ${verb(cell.stance)} “${short(cell.toward)}”`
  return `${say(one, a)}; ${say(other, b)}`
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
