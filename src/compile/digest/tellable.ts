import type { Ref } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { bucketsOf } from '../ground/union.ts'
import type { FilledRow } from '../table/table.ts'

/** In a case of so many independent articles one that quotes a passer-by is not enough for a sentence. */
const MANY = 5
/** Those of whom a sentence is told whoever tells it, and those of whom two independent articles must tell. */
const LOOSE = /^(?:person|group|other):/u

/**
 * Whose wishes are worth a sentence: states and bodies; somebody of whom nobody says for whom he speaks, and "workers" or
 * "a few women", where two independent articles tell what they want. In a small case everybody.
 */
export function tellable(ground: Ground, rows: readonly FilledRow[]): (party: Ref) => boolean {
  const origins = new Set(ground.papers.map(({ id }) => ground.originOf(id)))
  if (origins.size < MANY) return () => true
  const byParty = bucketsOf(rows, ({ row }) => row.party.id)
  return ({ id }) => {
    if (!LOOSE.test(id)) return true
    const told = (byParty.get(id) ?? []).flatMap(({ cells }) =>
      cells.flatMap(({ held }) => held.map(({ paper }) => ground.originOf(paper.id))),
    )
    return new Set(told).size > 1
  }
}
