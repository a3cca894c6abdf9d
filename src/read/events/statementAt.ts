import type { Statement } from '../../model/index.ts'

/** The innermost statement whose content holds a place in the text; `null` in the author's own voice. */
export function statementAt(statements: readonly Statement[], at: number): Statement | null {
  let best: Statement | null = null
  let size = Number.POSITIVE_INFINITY
  for (const statement of statements) {
    for (const { start, end } of statement.content) {
      if (start <= at && at < end && end - start < size) [best, size] = [statement, end - start]
    }
  }
  return best
}
