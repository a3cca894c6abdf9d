import type { Judged } from '../../model/index.ts'

/**
 * The mark of what stands on several findings: none as long as one of them is a machine's proposal; that of all where
 * it is the same, else `corrected`.
 */
export function markOf(findings: readonly { readonly judged?: Judged | undefined }[]): { judged?: Judged } {
  const marks = new Set(findings.map(({ judged }) => judged))
  const [mark] = marks
  if (mark === undefined || marks.has(undefined)) return {}
  return { judged: marks.size === 1 ? mark : 'corrected' }
}
