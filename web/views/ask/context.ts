import type { Span } from '../../../src/model/index.ts'

/** Words with what stands around them in their paragraph, cut between words; an ellipsis where more follows. */
export interface Context {
  readonly before: string
  readonly after: string
}

/** So many letters are shown on either side. */
const around = 150

/** What stands before and after some words in their paragraph. */
export function contextOf(text: string, { start, end }: Pick<Span, 'start' | 'end'>): Context {
  const line = text.lastIndexOf('\n', start - 1) + 1
  const next = text.indexOf('\n', end)
  const lineEnd = next < 0 ? text.length : next
  const from = Math.max(line, start - around)
  const to = Math.min(lineEnd, end + around)
  const before = text.slice(from, start)
  const after = text.slice(end, to)
  return {
    before: from === line ? before : `… ${before.replace(/^\S*\s/, '')}`,
    after: to === lineEnd ? after : `${after.replace(/\s\S*$/, '')} …`,
  }
}
