import type { DossierPartOf } from '../../../src/model/answers.ts'
import type { Cell, Evidence, Layer, Move, Ref, TableRow } from '../../../src/model/index.ts'
import { blocksOf, seated } from '../../../src/present/words/rows.ts'

/** Which positions are shown: those at least so near to the words. */
export type Near = 'all' | 'reported' | 'verbatim'

export interface TableChoice {
  readonly near: Near
  /** Only issues on which somebody moved. */
  readonly moved: boolean
  /** Only this party and issues it stands on; '' for all. */
  readonly party: string
  /** True shows as many parties as can be laid out at once; else the first seven. */
  readonly all: boolean
}

/** One row of the grid: an issue, with what each party holds on it (`null`: nothing found). */
export interface IssueRow {
  readonly id: string
  readonly name: string
  /** That the codebook lacks the issue, and the words in which it is spoken of. */
  readonly note: { readonly words: string; readonly evidence: readonly Evidence[] } | null
  readonly cells: readonly (Held | null)[]
}

/** A party on an issue: its positions, the latest last, and its moves. */
export interface Held {
  readonly row: TableRow
  readonly now: Cell
}

export interface Grid {
  readonly parties: readonly Ref[]
  /** Parties that are in the table and not shown. */
  readonly more: number
  readonly rows: readonly IssueRow[]
}

/** The parties that fit on a page; the others are one click away. */
export const mostParties = 7
/** More than so many cannot be looked over, and a table of hundreds would hold up the browser: those are picked by name. */
export const mostColumns = 40

const nearness: Readonly<Record<Near, readonly Layer[]>> = {
  all: ['verbatim', 'reported', 'inferred'],
  reported: ['verbatim', 'reported'],
  verbatim: ['verbatim'],
}

/** What the address asks of the table; anything unknown is as usual. */
export function choiceOf(query: URLSearchParams): TableChoice {
  const near = query.get('near') ?? ''
  return {
    near: near in nearness ? (near as Near) : 'all',
    moved: query.get('moved') === 'yes',
    party: query.get('party') ?? '',
    all: query.get('parties') === 'all',
  }
}

/** The grid of a table under a choice: issues by how much of the press speaks of them, parties in the case's order. */
export function gridOf(table: Pick<DossierPartOf<'table'>, 'issues' | 'parties' | 'table'>, choice: TableChoice): Grid {
  const layers = nearness[choice.near]
  const rows = table.table.map((row) => ({ ...row, cells: row.cells.filter(({ layer }) => layers.includes(layer)) }))
  const kept = { ...table, table: rows }
  const everybody = seated(kept)
  const chosen = everybody.filter(({ id }) => choice.party === '' || id === choice.party)
  const parties = chosen.slice(0, choice.all ? mostColumns : mostParties)
  const grid = blocksOf(kept).map(({ id, name, rows, note, noteWords = [] }): IssueRow => {
    const lacking = note === undefined ? null : { words: note, evidence: noteWords }
    return { id, name, note: lacking, cells: parties.map((party) => heldBy(party, rows)) }
  })
  const shown = grid.filter(({ cells }) => cells.some((held) => held && (!choice.moved || held.row.moves.length > 0)))
  return { parties, more: chosen.length - parties.length, rows: shown }
}

function heldBy(party: Ref, rows: readonly TableRow[]): Held | null {
  const row = rows.find((one) => one.party.id === party.id)
  const now = row?.cells.at(-1)
  return row && now ? { row, now } : null
}

/** The stances that a party went through, each once in a row, as moves tell them; none where it did not move. */
export function trailOf(moves: readonly Move[]): Move['from'][] {
  const trail: Move['from'][] = []
  for (const { from, to } of moves) {
    for (const stance of [from, to]) if (trail.at(-1) !== stance) trail.push(stance)
  }
  return trail.slice(-4)
}

/** A cell of the grid, as the address names it: `state:kelmaria~territory`. */
export const cellKey = (party: string, issue: string): string => `${party}~${issue}`
