import type { CellName, Identity, Judgement } from '../../../src/model/index.ts'

interface Held {
  readonly party?: { readonly id: string } | undefined
  readonly issue?: string | undefined
}

/** A cell, and everybody whose positions stand in it: the party, and who speaks for it. */
export interface CellOf {
  readonly cell: CellName
  readonly speakers: ReadonlySet<string>
}

/** The ids of a party and of those who speak for it. */
export const speakersFor = (party: string, identities: readonly Identity[]): ReadonlySet<string> =>
  new Set([party, ...identities.flatMap((one) => (one.speaksFor.some((x) => x.party.id === party) ? [one.id] : []))])

/**
 * The entries of the log that touch a cell, oldest first: on positions that stood in it before or after, comments on
 * it, and whatever took such an entry back or did it again.
 */
export function cellHistory(log: readonly Judgement[], cell: CellOf): Judgement[] {
  const touching = new Set<string>()
  for (const entry of log) {
    if (entry.verb === 'undo' || entry.verb === 'redo') {
      if (touching.has(entry.of)) touching.add(entry.id)
    } else if (touches(entry, cell)) touching.add(entry.id)
  }
  return log.filter(({ id }) => touching.has(id))
}

function touches(entry: Judgement, { cell: { party, issue }, speakers }: CellOf): boolean {
  const isIn = (held: Held | null | undefined): boolean => speakers.has(held?.party?.id ?? '') && held?.issue === issue
  if (entry.verb === 'comment' && entry.cell) return entry.cell.party === party && entry.cell.issue === issue
  if (entry.verb === 'add') return entry.item.kind === 'position' && isIn(entry.item as Held)
  if (!('target' in entry) || entry.target?.kind !== 'position') return false
  const before = entry.before as Held | null
  const after = entry.verb === 'correct' ? { ...before, ...(entry.to as Held) } : null
  return isIn(before) || isIn(after)
}
