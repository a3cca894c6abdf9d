import type { FurnitureKind } from '../../model/index.ts'
import type { Line } from '../draft.ts'

/** A line that is not blank, without the white space around it, and how it stands among the others. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, straight quotes, without the marks at its end: what word lists are held against. */
  readonly bare: string
  readonly gapAfter: boolean
}

/** A day that a row says, with the offsets of its words within the article. */
export interface SaidDay {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** What a row of furniture says of the article. */
export interface Says {
  readonly outlet?: string
  readonly author?: string
  readonly url?: string
  readonly original?: string
  readonly published?: SaidDay
  readonly updated?: SaidDay
  readonly credits?: readonly string[]
  readonly opinion?: true
}

/** Why a row is furniture. `null` from a rule: the row is text as far as that rule can tell. */
export interface RowFind {
  readonly kind: FurnitureKind
  readonly rule: string
  readonly says?: Says
}

/** Furniture with its place, before it is cut. */
export interface Found extends RowFind {
  readonly start: number
  readonly end: number
}

/** Rows longer than this are paragraphs; no rule for lines looks at them. */
export const longestRow = 420

const wideBlank = /[\u00a0\u2009\u202f]/
const wideBlanks = /[\u00a0\u2009\u202f]/g

export function rowsOf(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  lines.forEach((line, i) => {
    const words = line.text.trim()
    if (words === '') return
    const start = line.start + line.text.indexOf(words)
    const text = wideBlank.test(words) ? words.replace(wideBlanks, ' ') : words
    const next = lines[i + 1]
    const gapAfter = next === undefined || next.text.trim() === ''
    rows.push({ start, end: start + text.length, text, bare: bareOf(text), gapAfter })
  })
  return rows
}

/** The form in which lines are compared; empty for lines that are too long to be furniture. */
export function bareOf(text: string): string {
  if (text.length > longestRow) return ''
  let straight = text.toLowerCase()
  if (/[‘’“”]/.test(straight)) straight = straight.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
  if (/\s\s|[^\S ]/.test(straight)) straight = straight.replace(/\s+/g, ' ')
  let [from, to] = [0, straight.length]
  while (from < to && ' •·»>*#|-'.includes(straight[from] as string)) from++
  while (to > from && ' .…:»>›→*|!-'.includes(straight[to - 1] as string)) to--
  return straight.slice(from, to)
}

/** True when the text ends as a sentence does. An acronym ("U.S.") at the end of a headline does not. */
export const endsLikeSentence = (text: string): boolean =>
  /[.。][”"’')\]]*$/.test(text) && !/(?:\p{Lu}\.){2,}$/u.test(text) && !/\.\.\.$/.test(text)

export const wordCount = (text: string): number => text.split(/\s+/).length

/** A line such as a headline: some words, a capital first, no full stop, no number of a list. */
export function isHeadline(text: string): boolean {
  if (text.length < 8 || text.length > 320 || wordCount(text) < 2) return false
  if (/[.,;:。]["”’')\]]*$/.test(text) && (endsLikeSentence(text) || !/\.$/.test(text))) return false
  return /^["“„‘'«»(]?[\p{Lu}\p{Lo}\d]/u.test(text) && !/^\s*(?:\(?\d{1,2}[.)]|[-*•])\s/.test(text)
}
