import { endsLikeSentence, isHeadline, type Row, type RowFind, wordCount } from '../rows.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { dateLine } from './dates.ts'
import type { Words } from './lineRule.ts'
import { furnitureLine } from './lines.ts'

/** Furniture between the paragraphs of the running text: captions with their credits, links, calls to subscribe. */
export function readMiddle(rows: readonly Row[], from: number, to: number, given: Words): Map<number, RowFind> {
  const finds = new Map<number, RowFind>()
  for (let i = from; i < to; i++) {
    if (finds.has(i)) continue
    const row = rows[i] as Row
    const find = furnitureLine(row, given) ?? stamped(row, given) ?? pictureLine(row, rows[i + 1], given)
    if (!find) continue
    finds.set(i, find)
    if (find.rule === 'agency-line')
      for (const at of captionAbove(rows, i, from, given))
        finds.set(at, { kind: 'caption', rule: 'caption-above-agency' })
    if (find.rule === 'related-heading')
      for (const at of linksBelow(rows, i, to, given)) finds.set(at, { kind: 'related', rule: 'link-below-heading' })
  }
  return finds
}

/** "Last modified on …" between paragraphs; when the article was published its head says. */
function stamped(row: Row, { words }: Words): RowFind | null {
  const find = words.published.test(row.bare) ? dateLine(row, words) : null
  return find && { kind: find.kind, rule: find.rule }
}

const shows =
  /^(?:the|this|a|an|our|file) (?:file )?(?:picture|photo|photograph|image|screenshot|map)(?:,? taken [^,]{3,60},)? (?:shows|depicts|captures)\b/i
const sides =
  /\((?:left|right|centre|center|middle|[LRC]|[1-9](?:st|nd|rd)? (?:left|right)|front|back|from left|left to right)\b[^)]{0,30}\)|\bfrom left to right\b|\b(?:is|are|was|were) (?:seen|pictured|photographed) (?:in|at|on|during|near|after|before|with)\b|\bin this (?:file )?(?:photo|picture|image)\b|\bfile (?:photo|picture|image)\b/i

/** "The picture shows President Lee attending …": a caption, if it names somebody or an agency stands below it. */
function pictureLine(row: Row, next: Row | undefined, given: Words): RowFind | null {
  if (row.bare === '' || !shows.test(row.text)) return null
  const after = row.text.replace(shows, '').trim()
  const named =
    /^(?:\S+\s+){0,2}?\p{Lu}[\p{L}-]+\s+(?:\S+\s+){0,2}?\p{Lu}/u.test(after) &&
    !/^(?:that|how|no|why|what)\b/i.test(after)
  const credited = next !== undefined && furnitureLine(next, given)?.rule === 'agency-line'
  return named || credited ? { kind: 'caption', rule: 'picture-shows' } : null
}

/**
 * The rows above an agency in parentheses that tell of a picture: its sides, what it shows, or a dated scene in the
 * present tense. A paragraph that tells what happened stays text, though it may have stood under a picture: to lose
 * an event would be worse than to read a caption.
 */
function captionAbove(rows: readonly Row[], at: number, from: number, { words }: Words): number[] {
  const above = rows[at - 1]
  return above && at - 1 >= from && isScene(above, words) ? [at - 1] : []
}

function isScene({ text, bare }: Row, words: Vocabulary): boolean {
  if (bare === '' || wordCount(text) > 70) return false
  if (shows.test(text) || sides.test(text)) return true
  const dated =
    /\b(?:last|this) (?:week|month|year|spring|summer|autumn|fall|winter|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\b|\b\d{1,2}(?:st|nd|rd|th)?,? (?:\d{4}|\p{Lu}[a-z]+,? \d{4})\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\p{Lu}[a-z]{2,8}\.? \d{1,2}\b/u.test(
      text,
    )
  const one = !/[.!?]["”’)]?\s+\p{Lu}/u.test(text.replace(/\b\p{Lu}\.|\p{Lu}[a-z]{1,3}\./gu, ''))
  if (!dated || !one || /["“]/.test(text)) return false
  if (shown.test(text) || (!past.test(text) && words.caption.verbs.test(text))) return true
  return !finite.test(text) && !/^(?:On|In|At|By|After|Before|Since|During)\b/.test(text) && wordCount(text) < 35
}

const irregular =
  'said|told|was|were|had|held|began|met|gave|took|went|came|left|sent|made|saw|spoke|won|lost|fell|rose|struck|shot|fought|brought|kept|built|became|ran|wrote|got|paid|sold|bought|stood|sat|drew|broke|chose|flew|grew|knew|threw'
/** Verbs that tell what happened; a participle with "by" may describe a picture ("accompanied by his aides"). */
const past = new RegExp(`\\b(?:${irregular}|\\p{Ll}{2,}ed(?! by))\\b`, 'iu')
/** What is done to somebody while the picture is taken. */
const shown = /\b(?:is|are) (?:being )?(?:\p{Ll}{2,}ed|led|held|taken|driven|shown|brought|seen)\b/iu
/** Words that make a sentence of a line; what has none of them is a picture's title ("Boats in the bay on April 6"). */
const finite = new RegExp(
  `\\b(?:${irregular}|says|is|are|be|been|has|have|will|would|can|could|may|might|must|should|do|does|did|hit|put|led|\\p{Ll}{2,}ed)\\b`,
  'u',
)

/** The links under a heading such as "Read more", as far as they go. The last one before text may be a heading of it. */
function linksBelow(rows: readonly Row[], at: number, to: number, given: Words): number[] {
  let end = at + 1
  while (
    end < to &&
    isHeadline((rows[end] as Row).text) &&
    wordCount((rows[end] as Row).text) > 3 &&
    !furnitureLine(rows[end] as Row, given)
  )
    end++
  const links = Array.from({ length: end - at - 1 }, (_, i) => at + 1 + i)
  const beforeText = end < to && endsLikeSentence((rows[end] as Row).text)
  return beforeText ? links.slice(0, -1) : links
}
