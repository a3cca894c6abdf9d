import { endsLikeSentence, isHeadline, type Row, type RowFind, wordCount } from '../rows.ts'
import { byline, nameLine } from './byline.ts'
import { isBareDay } from './dates.ts'
import { headDate } from './headDate.ts'
import type { Words } from './lineRule.ts'
import { furnitureLine } from './lines.ts'
import { outletLine, tagline, titleAndOutlet } from './outlet.ts'
import { stampRow, withDay } from './stampDay.ts'

/** The furniture at the top, row by row, and where the running text begins. */
export interface Head {
  readonly finds: ReadonlyMap<number, RowFind>
  readonly body: number
  readonly title: string | null
}

/** The head of an article is within its first rows. */
const longestHead = 14

/**
 * Walks down from the first row as long as rows are furniture: name of the outlet, title, byline, date, credits.
 * `declared` is the declared title: with one, only a row that equals it is a title.
 */
export function readHead(rows: readonly Row[], declared: string | null, given: Words): Head {
  const finds = new Map<number, RowFind>()
  const chronology = isChronology(rows, given)
  let title: string | null = null
  let body = 0
  let skipped = 0
  let named = false
  for (let i = 0; i < Math.min(rows.length - 1, longestHead); i++) {
    const row = rows[i] as Row
    const known: RowFind | null =
      furnitureLine(row, given) ??
      (chronology ? null : headDate(row, title !== null, given)) ??
      (named ? null : outletLine(rows, i, title !== null, given)) ??
      sectionLine(row, rows[i + 1], given) ??
      (named && title === null ? tagline(rows, i, given) : null) ??
      byline(row, given) ??
      (title === null ? null : nameLine(rows, i, given)) ??
      (chronology ? null : stampRow(row, title !== null, given))
    const find = withDay(known, row, given)
    named ||= find?.says?.outlet !== undefined
    if (find) {
      finds.set(i, find)
      body = i + 1
    } else if (title === null && isTitle(rows, i, declared, given)) {
      const { title: words, outlet } = titleAndOutlet(row.text, given)
      const rule = declared === null ? 'title-line' : 'title-declared'
      finds.set(i, { kind: 'title', rule, ...(outlet !== null && { says: { outlet } }) })
      title = words
      body = i + 1
    } else if (title !== null && row.bare !== '' && sameWords(row.text, title)) {
      finds.set(i, { kind: 'duplicate', rule: 'title-again' })
      body = i + 1
    } else if (skipped++ > 2 || !moreHead(rows, i, chronology, given)) break
  }
  return { finds, body, title }
}

/**
 * A standfirst between title and byline is text, of one row or of several that begin with a mark; the walk goes on only
 * when the byline or date follows at once.
 */
function moreHead(rows: readonly Row[], at: number, chronology: boolean, given: Words): boolean {
  let below = at + 1
  if (isPoint(rows[at])) while (below < at + 4 && isPoint(rows[below])) below++
  const next = rows[below]
  if (next === undefined || below + 1 >= rows.length) return false
  const day = (row: Row) => (chronology ? null : (headDate(row, true, given) ?? stampRow(row, true, given)))
  const find = furnitureLine(next, given) ?? byline(next, given) ?? day(next)
  return (
    find !== null &&
    (find.kind === 'byline' || find.kind === 'dateline' || find.kind === 'caption' || find.kind === 'credit')
  )
}

const isPoint = (row: Row | undefined): boolean => row !== undefined && /^[*•▪–-]\s/.test(row.text)

/** Days on lines of their own all down the text head the entries of a chronology and date none but themselves. */
const isChronology = (rows: readonly Row[], { words }: Words): boolean =>
  rows.slice(0, 400).filter((row) => row.text.length < 60 && isBareDay(row, words)).length > 2

/** "Opinion", "World news | Europe", "Analysis | The Long Read" over a longer line: the section above or below the title. */
function sectionLine({ text, bare }: Row, next: Row | undefined, { words }: Words): RowFind | null {
  if (text.length > 60) return null
  const parts = bare.split(/\s*[|/›>»]\s*/)
  const opinion = parts.some((part) => words.opinion.has(part))
  const isSection = (part: string): boolean => words.section.has(part)
  const series = parts.some(isSection) && parts.every((part) => isSection(part) || wordCount(part) < 4)
  const over = next !== undefined && next.text.length > 2 * text.length
  if (!(opinion || parts.every(isSection) || (series && over))) return null
  return { kind: 'navigation', rule: 'section-line', ...(opinion && { says: { opinion: true as const } }) }
}

/** Short, no full stop, and a blank line, a longer row or more of the head below it; or the declared title itself. */
function isTitle(rows: readonly Row[], at: number, declared: string | null, given: Words): boolean {
  const row = rows[at] as Row
  if (declared !== null) return sameWords(row.text, declared)
  const next = rows[at + 1]
  if (next === undefined || row.text.length > 220 || !isHeadline(row.text)) return false
  const below = rows.slice(at + 1, at + 60)
  if (!below.some(({ text }) => endsLikeSentence(text) && wordCount(text) > 6)) return false
  const headed = row.gapAfter || next.text.length > row.text.length * 1.5
  return (
    headed ||
    byline(next, given) !== null ||
    nameLine(rows, at + 1, given) !== null ||
    headDate(next, true, given) !== null ||
    stampRow(next, true, given) !== null ||
    sectionLine(next, rows[at + 2], given) !== null ||
    moreHead(rows, at + 1, false, given)
  )
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** True when two lines have the same words, whatever their marks. */
export const sameWords = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 20 && plain(a) === plain(b) && plain(a) !== ''
