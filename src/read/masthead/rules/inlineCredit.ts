import type { Lexicon } from '../../../model/index.ts'
import type { Found, Row } from '../rows.ts'
import { wordCount } from '../rows.ts'
import { outletNamed, type Vocabulary } from '../vocabulary.ts'
import type { Words } from './lineRule.ts'

/** Words of an agency's name at most, and of a caption. */
const [longestAgency, longestCaption] = [4, 45]
/** Whoever is named before a slash: a photographer, an office. */
const named = /^[\p{L}\d][\p{L}\d.&'’-]*(?: [\p{L}\d][\p{L}\d.&'’-]*){0,5}$/u
const oneWord = /[\p{L}\d.&'’-]*[\p{L}\d]/uy

/**
 * Pictures credited in the middle of a line: "Envoys on the quay. Photograph: Ada Orrin/Tamsin Images The minister said …".
 * The credit is furniture, with the sentence before it where that only says what is to be seen. A credit that does not
 * end in an agency is one only at the end of its line: elsewhere nobody can tell where the text goes on.
 */
export function inlineCredits({ text, start }: Row, { words, lexicon }: Words): Found[] {
  // Most lines are text; one plain search spares them the pattern.
  if (!text.includes(': ') && !/[a-z]:\p{Lu}/u.test(text)) return []
  const found: Found[] = []
  let from = 0
  for (const label of text.matchAll(words.caption.inLine)) {
    if (label.index < from) continue
    const end = creditEnd(text, label.index + label[0].length, words, lexicon)
    if (end === null) continue
    const caption = captionBefore(text.slice(from, label.index))
    const at = caption === null ? label.index : from + caption
    const kind = caption === null ? ('credit' as const) : ('caption' as const)
    found.push({ kind, rule: 'inline-credit', start: start + at, end: start + end })
    from = end
  }
  return found
}

/** True for a row in which a picture is credited, and text stands before its caption or behind its credit. */
export function isAmidText(row: Row, given: Words): boolean {
  const found = inlineCredits(row, given)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return false
  return last.end < row.end || past.test(row.text.slice(0, first.start - row.start))
}

/** Where "Ada Orrin/Tamsin Images" ends; `null` where nobody is credited, or the end cannot be told. */
function creditEnd(text: string, from: number, words: Vocabulary, lexicon: Lexicon): number | null {
  let at = from
  for (let slash = slashAfter(text, at); slash !== null; slash = slashAfter(text, at)) at = slash + 1
  const agency = agencyEnd(text, at, words, lexicon)
  if (agency !== null) return agency
  const rest = text.slice(at).replace(/[.)\s]+$/, '')
  return named.test(rest) && wordCount(rest) <= longestAgency && /^\p{Lu}/u.test(rest) ? at + rest.length : null
}

/** The slash behind a name of few words. */
function slashAfter(text: string, from: number): number | null {
  const slash = text.indexOf('/', from)
  return slash > from && slash - from < 60 && named.test(text.slice(from, slash)) ? slash : null
}

/** The longest run of words that a list of agencies or outlets has. */
function agencyEnd(text: string, from: number, { caption }: Vocabulary, lexicon: Lexicon): number | null {
  let [at, end]: [number, number | null] = [from, null]
  for (let count = 0; count < longestAgency; count++) {
    oneWord.lastIndex = at
    const word = oneWord.exec(text)
    if (!word) break
    at += word[0].length
    const name = text.slice(from, at)
    if (caption.agencies.has(name.toLowerCase()) || outletNamed(name, lexicon) !== null) end = at
    if (text[at] !== ' ') break
    at++
  }
  return end
}

const boundary =
  /(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|No|Gen|Col|Sen|Rep|Prof|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))[.!?:]["”’)]*\s+(?=["“‘(]?\p{Lu})/gu
/** What tells of something that happened; a participle may describe a picture. */
const past =
  /\b(?:said|told|was|were|had|held|began|met|gave|took|went|came|made|spoke|won|fell|struck|brought|became|has|have|will|would|says|announced|warned|added|\p{L}{3,}ed (?:the|a|an|its|his|her|their|to|that))\b/iu

/** Where the sentence before a credit begins, if it says what is to be seen; `null` where it tells what happened or was said. */
function captionBefore(before: string): number | null {
  const last = [...before.trimEnd().matchAll(boundary)].at(-1)
  const from = last ? last.index + last[0].length : before.search(/\S|$/)
  const words = before.slice(from).trim()
  if (!/[.!?…]["”’)]*$/.test(words) || wordCount(words) > longestCaption || /["“”]/.test(words)) return null
  return past.test(words) ? null : from
}
