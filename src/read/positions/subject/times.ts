import { days } from '../../calendar.ts'
import type { Token } from '../../draft.ts'

const spans = new Set(['week', 'month', 'year', 'weekend'])

/** The place before "Monday", "last year", "earlier this week"; the same place where no time stands there. */
function plainTime(tokens: readonly Token[], end: number): number {
  const { lower } = tokens[end]!
  if (days.has(lower)) return end - 1
  if (!spans.has(lower) || !/^(?:this|last)$/.test(tokens[end - 1]?.lower ?? '')) return end
  return /^(?:earlier|late|early)$/.test(tokens[end - 2]?.lower ?? '') ? end - 3 : end - 2
}

/** The place before words that say when: "Monday", "last year", "until last week", "as late as May". */
export function beforeTime(tokens: readonly Token[], end: number): number {
  return behindUntil(tokens, plainTime(tokens, end), end)
}

/** "who until last week opposed", "which as late as May had refused": over the words that open such a time as well. */
function behindUntil(tokens: readonly Token[], at: number, end: number): number {
  const opener = /^(?:until|till)$/.test(tokens[at]?.lower ?? '') && at < end ? at - 1 : at
  if (opener < at || tokens[end - 1]?.lower !== 'as' || !/^(?:late|recently)$/.test(tokens[end - 2]?.lower ?? ''))
    return opener
  return tokens[end - 3]?.lower === 'as' ? end - 4 : opener
}
