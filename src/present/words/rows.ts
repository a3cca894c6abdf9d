import type { Cell, Dossier, DossierIssue, Evidence, Ref, TableRow } from '../../model/index.ts'
import { counted } from './quantity.ts'

/** The rows of one issue, in the order of the parties. */
export interface IssueBlock {
  readonly id: string
  readonly name: string
  readonly rows: readonly TableRow[]
  /** That the codebook lacks the issue, and how many speak of it; absent for one that it has. */
  readonly note?: string
  /** The words in which they do. */
  readonly noteWords?: readonly Evidence[]
}

/** The table by issue, those first on which most articles write. Issues on which nobody stands are left out; issues without a name stand under their id. */
export function blocksOf({ issues, parties, table }: Pick<Dossier, 'issues' | 'parties' | 'table'>): IssueBlock[] {
  const rank = new Map(parties.map(({ id }, n) => [id, n]))
  const byIssue = new Map<string, TableRow[]>(issues.map(({ id }) => [id, []]))
  for (const row of table) byIssue.set(row.issue, [...(byIssue.get(row.issue) ?? []), row])
  const known = new Map(issues.map((issue) => [issue.id, issue]))
  const order = (row: TableRow): number => rank.get(row.party.id) ?? parties.length
  const blocks = [...byIssue].flatMap(([id, rows]): IssueBlock[] => {
    const held = rows.filter(({ cells }) => cells.length > 0).sort((a, b) => order(a) - order(b))
    const issue = known.get(id)
    const lacking = issue?.proposed && { note: proposedWords(issue.proposed), noteWords: issue.proposed.evidence }
    return held.length > 0 ? [{ id, name: issue?.name ?? id, rows: held, ...lacking }] : []
  })
  return blocks.sort((a, b) => coverageOf(b) - coverageOf(a))
}

/** `not in the codebook: 2 articles and 1 party speak of it`. */
function proposedWords({ articles, parties }: NonNullable<DossierIssue['proposed']>): string {
  return `not in the codebook: ${counted(articles, 'article')} and ${counted(parties, 'party', 'parties')} speak of it`
}

/** On how many articles an issue rests; what fits no issue comes last. */
function coverageOf({ id, rows }: IssueBlock): number {
  if (id === 'other') return -1
  return new Set(rows.flatMap(({ cells }) => cells.flatMap(({ evidence }) => evidence.map(({ article }) => article))))
    .size
}

/** The parties that stand on at least one issue, in the dossier's order; parties only the table knows come last. */
export function seated({ parties, table }: Pick<Dossier, 'parties' | 'table'>): Ref[] {
  const held = new Map(table.filter(({ cells }) => cells.length > 0).map(({ party }) => [party.id, party]))
  const known = parties.filter(({ id }) => held.has(id))
  const others = [...held.values()].filter(({ id }) => !parties.some((party) => party.id === id))
  return [...known, ...others]
}

/** Where a party stands now: its latest cell. */
export function latest({ cells }: TableRow): Cell | undefined {
  return cells.at(-1)
}
