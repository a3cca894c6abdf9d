import type { CellName, Judgement } from '../../../src/model/index.ts'

interface Held {
  readonly party?: { readonly id: string } | undefined
  readonly issue?: string | undefined
}

/**
 * The entries of the log that touch a cell, oldest first: on positions that stood in it before or after, comments on
 * it, and whatever took such an entry back or did it again.
 */
export function cellHistory(log: readonly Judgement[], cell: CellName): Judgement[] {
  const touching = new Set<string>()
  for (const entry of log) {
    if (entry.verb === 'undo' || entry.verb === 'redo') {
      if (touching.has(entry.of)) touching.add(entry.id)
    } else if (touches(entry, cell)) touching.add(entry.id)
  }
  return log.filter(({ id }) => touching.has(id))
}

function touches(entry: Judgement, { party, issue }: CellName): boolean {
  const isIn = (held: Held | null | undefined): boolean => held?.party?.id === party && held.issue === issue
  if (entry.verb === 'comment' && entry.cell) return entry.cell.party === party && entry.cell.issue === issue
  if (entry.verb === 'add') return entry.item.kind === 'position' && isIn(entry.item as Held)
  if (!('target' in entry) || entry.target?.kind !== 'position') return false
  const before = entry.before as Held | null
  const after = entry.verb === 'correct' ? { ...before, ...(entry.to as Held) } : null
  return isIn(before) || isIn(after)
}
