import { dayRange, type Position, type When } from '../../model/index.ts'
import { whenOf } from '../ground/days.ts'
import type { Paper } from '../ground/paper.ts'

/**
 * When a position was held: the time that its words give, else the day with which its entry in a chronology opens, else
 * the day of publication. A day still to come is what somebody wants done by then ("no cuts before 2028"), not when.
 */
export function heldWhen(paper: Paper, position: Position): When | null {
  const { when } = position
  if (position.judged !== undefined) return whenOf(paper, when)
  if (when && paper.day !== null && (dayRange(when.value).first ?? '') > paper.day) return whenOf(paper, null)
  const isOfArticle = when === null || when.value === paper.reading.article.published?.value
  return (isOfArticle ? dayOfEntry(paper, position) : null) ?? whenOf(paper, when)
}

/** What stands between the day of an entry and what it tells: "Nov. 9 - ", "14 March: ". */
const OPENS = /^\s*(?:[-–—:|]|,\s*\d{4}\s*[-–—:|])\s*\S/u

/** The day with which the line of a position opens; `null` where the line opens otherwise, or the words name a time of their own. */
function dayOfEntry({ article: { text }, reading }: Paper, { span }: Position): When | null {
  const line = text.lastIndexOf('\n', span.start - 1) + 1
  const lead = /^[\s•*–—-]*/u.exec(text.slice(line, line + 12))?.[0].length ?? 0
  const opening = reading.dates.find(({ span: at, kind }) => kind === 'date' && at.start === line + lead)
  if (!opening || opening.span.end > span.start || !OPENS.test(text.slice(opening.span.end, opening.span.end + 16)))
    return null
  const when = opening.when
  return { ...when, certainty: 'inferred', because: when.because ?? 'the day with which its entry opens' }
}
