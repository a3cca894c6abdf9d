import type { Cell, When } from '../../model/index.ts'
import { alikePairs } from '../ground/alike.ts'
import { daysOf, lengthOf } from '../ground/days.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { bucketsOf, groupsOf, unionOf } from '../ground/union.ts'
import { statedAmounts } from './amounts.ts'
import type { Held } from './held.ts'
import { objectTold } from './objectTold.ts'

/** Share of content words that makes two positions of copies one. */
const SAME_IN_COPIES = 0.6

/** A cell with the positions that it was made from. */
export interface FilledCell {
  readonly cell: Cell
  readonly held: readonly Held[]
}

/**
 * The cells of one row in order of time. Positions of the same stance are one cell where copies of an article tell
 * them in much the same words, or where several articles give the same words of the same holder; the earliest words
 * stand, and all are kept as evidence. A copy that states another amount keeps it.
 */
export function cellsOf(ground: Ground, row: readonly Held[]): FilledCell[] {
  const union = unionOf(row.length)
  const numbered = row.map((held, index) => ({ held, index }))
  for (const bucket of bucketsOf(numbered, ({ held }) => held.position.stance).values()) {
    const sets = bucket.map(({ held }) => held.object)
    for (const [a, b] of alikePairs(sets, SAME_IN_COPIES)) {
      const [one, other] = [bucket[a], bucket[b]]
      if (one && other && isSame(ground, one.held, other.held)) union.join(one.index, other.index)
    }
  }
  joinAmounts(row, union)
  return groupsOf(row, union).map((held) => ({ held, cell: cellOf(ground, held) }))
}

function isSame(ground: Ground, a: Held, b: Held): boolean {
  if (ground.originOf(a.paper.id) === ground.originOf(b.paper.id)) {
    return a.paper.id === b.paper.id ? isWithin(a, b) || isWithin(b, a) : !statesAnother(a, b)
  }
  return a.holder?.id === b.holder?.id && a.object.size >= 3 && [...a.object].every((word) => b.object.has(word))
}

/** True where one article tells the same words again, or more of the same words. */
const isWithin = ({ position: { toward } }: Held, { position: other }: Held): boolean =>
  other.toward === toward || (toward.trim().split(/\s+/).length >= 3 && other.toward.endsWith(toward))

/** True where two positions state an amount of one unit, and not the same: one of two copies has changed it. */
function statesAnother(a: Held, b: Held): boolean {
  const [one, other] = [a, b].map((held) => statedAmounts([held]).amounts ?? [])
  return (one ?? []).some(({ low, high, unit, per }) => {
    const same = (other ?? []).filter((amount) => amount.unit === unit && amount.per === per)
    return same.length > 0 && !same.some((amount) => amount.low === low && amount.high === high)
  })
}

/** True when both times can be the same day. */
function isOneTime(a: When | null, b: When | null): boolean {
  const [one, other] = [daysOf(a), daysOf(b)]
  return one !== null && other !== null && one.first <= other.last && other.first <= one.last
}

/** The time that says most: a day rather than the week in which it lies. */
function closest(held: readonly Held[]): When | null {
  const [{ when }] = held as [Held]
  const length = lengthOf(when)
  if (!when || length === null || length === 1) return when
  const nearer = held.filter((one) => (lengthOf(one.when) ?? length) < length && isOneTime(one.when, when))
  return nearer.sort((a, b) => (lengthOf(a.when) ?? 0) - (lengthOf(b.when) ?? 0))[0]?.when ?? when
}

/**
 * "Asked for 55 percent last week", "asked for 55 percent": of one stance, one amount, told in two articles of days that
 * can be the same.
 */
function joinAmounts(row: readonly Held[], union: ReturnType<typeof unionOf>): void {
  const told = row.flatMap((held, index) => {
    const { amounts } = statedAmounts([held])
    return amounts?.length === 1 ? [{ held, index, key: `${held.position.stance} ${JSON.stringify(amounts)}` }] : []
  })
  for (const same of bucketsOf(told, ({ key }) => key).values())
    same.forEach((one, at) => {
      const before = same[at - 1]
      if (before && before.held.paper.id !== one.held.paper.id && isOneTime(before.held.when, one.held.when))
        union.join(before.index, one.index)
    })
}

function cellOf(ground: Ground, held: readonly Held[]): Cell {
  const { position, layer, holder } = held[0] as Held
  const when = closest(held)
  const { stance, firmness } = position
  const toward = objectTold(ground, held[0] as Held)
  const spans = held.map((each) => from(each.paper, each.position.span))
  const judged = markOf(held.map((each) => each.position))
  const evidence = tidyEvidence(ground, spans)
  return { stance, firmness, toward, layer, when, holder, ...statedAmounts(held), evidence, ...judged }
}
