import type { Dossier } from '../../model/index.ts'

/** Names of the dossier's lists, each with what one of its items is called. */
const kinds = {
  articles: 'article',
  identities: 'identity',
  issues: 'issue',
  parties: 'party',
  distances: 'distance',
  timeline: 'event',
  figures: 'figure',
  proposals: 'proposal',
  conditions: 'condition',
  chains: 'chain',
  origins: 'origin',
  contradictions: 'contradiction',
  terms: 'term',
  criticisms: 'criticism',
  doubts: 'doubt',
  digest: 'sentence',
  withheld: 'withheld',
} as const satisfies Partial<Record<keyof Dossier, string>>

/**
 * The dossier as JSON Lines (jsonlines.org): one thing a line, each with its `type`, in the dossier's order. The first
 * line is the case itself; the table comes as one `cell` or `move` a line, with its party and issue.
 */
export function dossierJsonl(dossier: Dossier): string {
  const lines: object[] = [{ type: 'case', case: dossier.case, asOf: dossier.asOf }]
  for (const name of ['articles', 'identities', 'issues', 'parties'] as const)
    for (const item of dossier[name]) lines.push({ type: kinds[name], ...item })
  for (const { party, issue, cells, moves } of dossier.table) {
    for (const cell of cells) lines.push({ type: 'cell', party, issue, ...cell })
    for (const move of moves) lines.push({ type: 'move', party, issue, ...move })
  }
  const { articles, identities, issues, parties, ...rest } = kinds
  for (const [name, type] of Object.entries(rest) as [keyof typeof rest, string][])
    for (const item of dossier[name] ?? []) lines.push(name === 'timeline' ? event(item) : { type, ...item })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** An event has a `type` of its own (PLOVER's), which is called `event` here. */
function event(item: object): object {
  const { type, ...rest } = item as { type: unknown }
  return { type: 'event', event: type, ...rest }
}
