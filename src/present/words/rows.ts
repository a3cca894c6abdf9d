import type { Cell, Dossier, Ref, TableRow } from '../../model/index.ts'

/** The rows of one issue, in the order of the parties. */
export interface IssueBlock {
  readonly id: string
  readonly name: string
  readonly rows: readonly TableRow[]
}

/** The table by issue. Issues on which nobody stands are left out; issues without a name stand under their id. */
export function blocksOf({ issues, parties, table }: Dossier): IssueBlock[] {
  const rank = new Map(parties.map(({ id }, n) => [id, n]))
  const byIssue = new Map<string, TableRow[]>(issues.map(({ id }) => [id, []]))
  for (const row of table) byIssue.set(row.issue, [...(byIssue.get(row.issue) ?? []), row])
  const name = new Map(issues.map((issue) => [issue.id, issue.name]))
  const order = (row: TableRow): number => rank.get(row.party.id) ?? parties.length
  return [...byIssue].flatMap(([id, rows]) => {
    const held = rows.filter(({ cells }) => cells.length > 0).sort((a, b) => order(a) - order(b))
    return held.length > 0 ? [{ id, name: name.get(id) ?? id, rows: held }] : []
  })
}

/** The parties that stand on at least one issue, in the dossier's order; parties only the table knows come last. */
export function seated({ parties, table }: Dossier): Ref[] {
  const held = new Map(table.filter(({ cells }) => cells.length > 0).map(({ party }) => [party.id, party]))
  const known = parties.filter(({ id }) => held.has(id))
  const others = [...held.values()].filter(({ id }) => !parties.some((party) => party.id === id))
  return [...known, ...others]
}

/** Where a party stands now: its latest cell. */
export function latest({ cells }: TableRow): Cell | undefined {
  return cells.at(-1)
}
