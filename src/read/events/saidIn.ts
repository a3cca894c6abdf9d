import type { Statement } from '../../model/index.ts'
import type { Sentence } from '../draft.ts'

/** The statements, of the forty from `from` on, whose content reaches into a sentence. */
export function saidIn(statements: readonly Statement[], from: number, { start, end }: Sentence): Statement[] {
  const found: Statement[] = []
  for (let i = from; i < statements.length && i < from + 40; i++) {
    for (const content of statements[i]!.content) {
      if (content.start >= end || content.end <= start) continue
      found.push(statements[i]!)
      break
    }
  }
  return found
}

/** True when a statement's content ends before a sentence begins. */
export function isBefore({ content }: Statement, { start }: Sentence): boolean {
  for (const { end } of content) if (end > start) return false
  return true
}
