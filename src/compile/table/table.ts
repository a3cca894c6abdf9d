import type { Ref, TableRow } from '../../model/index.ts'
import type { Ground } from '../ground/ground.ts'
import { onceOfAll } from '../ground/memo.ts'
import { compare } from '../ground/paper.ts'
import { bucketsOf } from '../ground/union.ts'
import { cellsOf, type FilledCell } from './cells.ts'
import type { Held } from './held.ts'
import { movesOf } from './moves.ts'

/** One party on one issue, with the positions behind each cell. */
export interface FilledRow {
  readonly row: TableRow
  readonly cells: readonly FilledCell[]
}

/** Rows by party (as in `parties`), then issue; cells by time, the latest last. */
export function table(ground: Ground, held: readonly Held[]): FilledRow[] {
  const rank = new Map(parties(held).map(({ id }, index) => [id, index]))
  return [...bucketsOf(held, ({ party, issue }) => `${party.id} ${issue}`).values()]
    .map((row) => rowOf(row, ground))
    .sort(
      ({ row: a }, { row: b }) =>
        (rank.get(a.party.id) ?? 0) - (rank.get(b.party.id) ?? 0) || compare(a.issue, b.issue),
    )
}

const rowOf = onceOfAll((row: readonly Held[], ground: Ground): FilledRow => {
  const cells = cellsOf(ground, row)
  const { party, issue } = row[0] as Held
  return { cells, row: { party, issue, cells: cells.map(({ cell }) => cell), moves: movesOf(ground, cells) } }
})

/** In a case of so many articles "a few women" of one of them are told after the parties. */
const MANY = 5

/**
 * Who holds positions: states and bodies first, then "a few women" whom one article names, people of whom it is not known
 * for whom they speak last; most first, then by name.
 */
export function parties(held: readonly Held[]): Ref[] {
  const counts = bucketsOf(held, ({ party }) => party.id)
  const isLarge = papersOf(held) >= MANY
  return [...counts.values()]
    .map((all) => {
      const { party } = all[0] as Held
      return { party, count: all.length, alone: isLarge || isPerson(party) ? alone(party, papersOf(all)) : 0 }
    })
    .sort(
      (a, b) =>
        a.alone - b.alone ||
        b.count - a.count ||
        compare(a.party.name, b.party.name) ||
        compare(a.party.id, b.party.id),
    )
    .map(({ party }) => party)
}

const papersOf = (held: readonly Held[]): number => new Set(held.map(({ paper }) => paper.id)).size
const isPerson = ({ id }: Ref): boolean => id.startsWith('person:')
const alone = (party: Ref, articles: number): number =>
  isPerson(party) ? 2 : party.id.startsWith('group:') && articles < 2 ? 1 : 0
