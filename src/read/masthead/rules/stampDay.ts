import type { Row, RowFind, SaidDay } from '../rows.ts'
import { wordCount } from '../rows.ts'
import { beside, dayIn } from './dates.ts'
import type { Words } from './lineRule.ts'
import { outletIn } from './outlet.ts'

const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b[.,]?\\s*)?'
const apartBefore = new RegExp(`(?:^|[|·•–—/(),:;.]|\\s-)\\s*${weekday}$`, 'i')
const apartAfter = /^\s*(?:$|[|·•–—/),;.]|-\s|\d{1,2}[:.h]\d{2})/i
const clockAfter = /^[\s,T]*\d{1,2}[:.h]\d{2}/i
/** "Rustaveli Weekly, No. 44, ": of an issue. */
const numbered = /\b(?:no|nr|issue|vol|edition)\.? ?\d+\W*$/i
/** "Vienna, ", "Geneva/Bern, Thursday ": where it was written. */
const placed = /^(?:\p{Lu}[\p{L}'’.-]*[\s,/]*){1,5}$/u
/** Words that make a sentence of a line. */
const prose = /["“”]|\b(?:is|are|was|were|has|have|had|said|says|will|would|met|signed)\b/i

/** A day of publication, and whether it is only that of an update. */
interface Stamp {
  readonly day: SaidDay
  readonly updated: boolean
  /** A word for publishing stands before it. */
  readonly labelled: boolean
}

/**
 * The day with its year in a line of the head that says other things too: apart from them by marks or behind a word for
 * publishing, in a line that has bars, a clock, the name of an outlet or the number of an issue, begins with who wrote it or
 * where it is from, or names a place and no more ("Vienna, 7 September 2032", "Compiled by the foreign desk | 2031-03-19
 * 07:40 | 5 minutes"). `null` in a sentence, and where it stands among words.
 */
function stampIn({ text, start }: Row, given: Words): Stamp | null {
  if (text.length > 200 || !/\d{4}/.test(text) || wordCount(text) > 30) return null
  const day = dayIn(text, start)
  if (!day) return null
  const before = text.slice(0, day.start - start)
  const after = text.slice(day.end - start)
  const label = given.words.publishedBefore.exec(before)?.[0]
  if (label !== undefined) return { day, updated: /^\W*(?:updated|last|revised)/i.test(label), labelled: true }
  if (prose.test(text) || !apartAfter.test(after)) return null
  const timed = clockAfter.test(after)
  if (!apartBefore.test(before) && !timed) return null
  const parts = text.split(/\s*[,|·•/()]\s*|\s[–—-]\s|[.:]\s+/)
  const ends = after.replace(beside, ' ').trim() === ''
  const telling =
    timed ||
    /[|·•]/.test(text) ||
    (ends && (opensWithLabel(text, given) || numbered.test(before) || placed.test(before))) ||
    parts.some((part) => outletIn(part, given) !== null)
  return telling ? { day, updated: false, labelled: false } : null
}

const opensWithLabel = (text: string, { words }: Words): boolean =>
  words.byline.labels.test(text) || words.credit.labels.test(text)

const saysOf = ({ day, updated }: Stamp) => (updated ? { updated: day } : { published: day })

/** A line under the title that is furniture for the day of publication in it, or one that opens with a word for it. */
export function stampRow(row: Row, titled: boolean, given: Words): RowFind | null {
  const stamp = stampIn(row, given)
  if (!stamp || !(titled || (stamp.labelled && given.words.published.test(row.bare)))) return null
  return { kind: 'dateline', rule: 'day-in-head', says: saysOf(stamp) }
}

/** A byline or credit with the day that it ends in ("Source: The Tamsin Post, 3 March 2025"). */
export function withDay(find: RowFind | null, row: Row, given: Words): RowFind | null {
  if (!find || (find.kind !== 'byline' && find.kind !== 'credit') || find.says?.published) return find
  const stamp = stampIn(row, given)
  return stamp ? { ...find, says: { ...find.says, ...saysOf(stamp) } } : find
}
