import type { Cell } from '../../model/index.ts'
import { alikePairs } from '../ground/alike.ts'
import { from, type Ground, tidyEvidence } from '../ground/ground.ts'
import { markOf } from '../ground/judged.ts'
import { bucketsOf, groupsOf, unionOf } from '../ground/union.ts'
import { statedAmounts } from './amounts.ts'
import type { Held } from './held.ts'

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
 * stand, and all are kept as evidence.
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
  return groupsOf(row, union).map((held) => ({ held, cell: cellOf(ground, held) }))
}

function isSame(ground: Ground, a: Held, b: Held): boolean {
  if (ground.originOf(a.paper.id) === ground.originOf(b.paper.id)) {
    return a.paper.id !== b.paper.id || a.position.toward === b.position.toward
  }
  return a.holder?.id === b.holder?.id && a.object.size >= 3 && [...a.object].every((word) => b.object.has(word))
}

function cellOf(ground: Ground, held: readonly Held[]): Cell {
  const { position, layer, when, holder } = held[0] as Held
  const { stance, firmness, toward } = position
  const spans = held.map((each) => from(each.paper, each.position.span))
  const judged = markOf(held.map((each) => each.position))
  const evidence = tidyEvidence(ground, spans)
  return { stance, firmness, toward, layer, when, holder, ...statedAmounts(held), evidence, ...judged }
}
