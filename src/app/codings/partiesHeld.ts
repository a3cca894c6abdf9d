import type { Dossier, Position, Ref } from '../../model/index.ts'

/**
 * The party in whose row of the table a position of an article stands: the one for which its holder speaks; the
 * position's own where the table does not have it.
 */
export function partiesHeld({ table }: Dossier): (article: string, position: Position) => Ref {
  const rows = new Map<string, Ref>()
  for (const { party, issue, cells } of table)
    for (const { stance, evidence } of cells)
      for (const { article, start, end } of evidence) {
        const key = `${article} ${start} ${end} ${issue} ${stance}`
        rows.set(key, rows.has(key) && rows.get(key)?.id !== party.id ? none : party)
      }
  return (article, { span, issue, stance, party }) => {
    const key = (filed: string): string => `${article} ${span.start} ${span.end} ${filed} ${stance}`
    // What no second article or party speaks of is filed under "other".
    const found = rows.get(key(issue)) ?? rows.get(key('other'))
    return found && found !== none ? found : party
  }
}

/** Two parties in one sentence: whose position is whose only the position itself says. */
const none: Ref = { id: 'other:none', name: 'none' }
