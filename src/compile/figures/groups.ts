import type { FigureEntry, FigureGroup, Ref } from '../../model/index.ts'
import { daysMeet, lengthOf } from '../ground/days.ts'
import { from, type Ground, tidyEvidence, tidyRefs } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { once, onceOfAll } from '../ground/memo.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { isComparable } from './comparable.ts'
import type { Counted } from './counted.ts'

/** A group of figures, with the figures of the articles behind it. */
export interface FilledGroup {
  readonly group: FigureGroup
  readonly counted: readonly Counted[]
}

/** Periods whose lengths differ by more than this factor are not the same period ("in 2024", "in the second half"). */
const SAME_LENGTH = 1.5

/**
 * Figures that speak of the same thing: same topic, subject, unit, rate, thing counted, and period. Figures are never
 * compared across subjects: what one side lost says nothing of the other.
 */
export function figureGroups(ground: Ground, all: readonly Counted[]): FilledGroup[] {
  return [...bucketsOf(all, keyOf).values()].flatMap((bucket) => groupsIn(bucket, ground))
}

const keyOf = once(({ figure, subject, head }: Counted): string =>
  [figure.topic, subject?.id ?? '', figure.unit ?? '', figure.per ?? '', head].join('|'),
)

const groupsIn = onceOfAll((bucket: readonly Counted[], ground: Ground): FilledGroup[] =>
  byPeriod(bucket).map((counted) => groupOf(ground, counted)),
)

function byPeriod(bucket: readonly Counted[]): Counted[][] {
  const groups: Counted[][] = []
  for (const counted of bucket) {
    const fitting = groups.find((group) => samePeriod(group[0] as Counted, counted))
    if (fitting) fitting.push(counted)
    else groups.push([counted])
  }
  return groups
}

function samePeriod(a: Counted, b: Counted): boolean {
  const [x, y] = [a.figure.period, b.figure.period]
  if (x === null && y === null) return true
  if (x === null || y === null || !daysMeet(x, y)) return false
  const [long, short] = [lengthOf(x), lengthOf(y)].sort((m, n) => (n ?? 0) - (m ?? 0))
  return !long || !short ? x.value === y.value : long / short <= SAME_LENGTH
}

function groupOf(ground: Ground, counted: readonly Counted[]): FilledGroup {
  const { figure, subject } = counted[0] as Counted
  const { topic, unit, of, period, per } = figure
  const asserted = counted.filter(({ statement }) => !statement?.denial)
  const denied = counted.filter(({ statement }) => statement?.denial)
  const entries = entriesOf(ground, asserted, denied)
  const verdict = verdictOf(asserted)
  return { counted, group: { topic, subject, unit, of, period, per, entries, verdict, audit: [] } }
}

function entriesOf(ground: Ground, asserted: readonly Counted[], denied: readonly Counted[]): FigureEntry[] {
  const keyOf = ({ figure, who }: Counted) => `${figure.low} ${figure.high} ${figure.bound} ${who?.id ?? ''}`
  const entries = [...bucketsOf(asserted, keyOf).values()].map((same) => entryOf(ground, same, denied))
  const alone = denied.filter((one) => !asserted.some((other) => sameValue(one, other)))
  for (const same of bucketsOf(alone, ({ figure }) => `${figure.low} ${figure.high}`).values()) {
    const [first] = same as [Counted]
    entries.push({ ...entryOf(ground, same, same), who: null, bound: first.figure.bound })
  }
  return entries.sort(
    (a, b) => (a.low ?? a.high ?? 0) - (b.low ?? b.high ?? 0) || compare(a.who?.name ?? '~', b.who?.name ?? '~'),
  )
}

function entryOf(ground: Ground, same: readonly Counted[], denied: readonly Counted[]): FigureEntry {
  const { figure, who } = same[0] as Counted
  const against = denied.filter((one) => sameValue(one, same[0] as Counted))
  const all = new Set([...same, ...against])
  return {
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    who,
    disputedBy: tidyRefs(against.map(({ who: denier }) => denier).filter((ref): ref is Ref => ref !== null)),
    evidence: tidyEvidence(
      ground,
      [...all].map((one) => from(one.paper, one.figure.span)),
    ),
    ...markOf([...all].map((one) => one.figure)),
  }
}

const sameValue = (a: Counted, b: Counted): boolean => a.figure.low === b.figure.low && a.figure.high === b.figure.high

/**
 * `differs` only where two ranges cannot both hold, the figures are of one time, and different people stand behind
 * them; `not-comparable` where it is not known that they count the same thing.
 */
function verdictOf(counted: readonly Counted[]): FigureGroup['verdict'] {
  const values = new Set(counted.map(({ figure }) => `${figure.low} ${figure.high} ${figure.bound}`))
  if (values.size <= 1) return counted.length <= 1 || distinctSources(counted) < 2 ? 'single' : 'agrees'
  const apart = pairs(counted).filter(([a, b]) => a.low > b.high || b.low > a.high)
  if (apart.length === 0) return distinctSources(counted) < 2 ? 'single' : 'agrees'
  return apart.every(([a, b]) => isComparable(a, b)) ? 'differs' : 'not-comparable'
}

function distinctSources(counted: readonly Counted[]): number {
  return new Set(counted.map(({ who, paper }) => who?.id ?? paper.id)).size
}

const MOST_PAIRS = 60

function pairs(counted: readonly Counted[]): [Counted, Counted][] {
  const some = counted.slice(0, MOST_PAIRS)
  return some.flatMap((a, at) => some.slice(at + 1).map((b): [Counted, Counted] => [a, b]))
}
