import type { Cell } from '../../model/index.ts'

/** A cell with no more than the first words behind it. */
export function brief(cell: Cell | null): Cell | null {
  return cell && { ...cell, evidence: cell.evidence.slice(0, 3) }
}
