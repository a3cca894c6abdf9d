import { dayRange } from '../../model/index.ts'
import type { Held } from './held.ts'

/** "On Monday", "last week" behind what somebody did: when it was done, by the calendar of the article. */
const on = /\s+(?:on\s+)?$/u
/** The day may belong to what stands right before it: "the deal struck on Monday", "a man who spoke last week". */
const own =
  /\b(?:who|which|that|when|where|after|before|since|until)\b|\p{Ll}(?:ed|uck|eld)$|\b(?:made|laid|said|sent|sold|told|given|taken)$/u
const counted = /^(?:weekday|named-day|unit-away|ago|day-before-month|day-after-month|part-of-day)$/

/** The words of a position's object without a day at their end that lies on or before the day of publication. */
export function timeless(words: string, { paper, position: { span } }: Held): string {
  const at = span.quote.lastIndexOf(words)
  if (at < 0 || paper.day === null) return words
  const end = span.start + at + words.length
  const date = paper.reading.dates.find(
    (one) => one.span.end === end && one.span.start > span.start + at && counted.test(one.rule),
  )
  const day = date && dayRange(date.when.value).first
  if (!day || day > paper.day) return words
  const before = words.slice(0, date.span.start - span.start - at)
  const lead = before.replace(on, '')
  return lead === before || lead === '' || own.test(lead) || /\s(?:on|in)$/u.test(lead) ? words : lead
}
