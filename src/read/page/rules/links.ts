import { endsLikeSentence, isHeadline, wordCount } from '../../masthead/rows.ts'
import type { PageFind, PageGiven, PageRow } from '../pageRow.ts'

const related = (rule: string): PageFind => ({ kind: 'related', rule })

/** "Read more: …", "MORE | …", "Watch: …": one line that leads elsewhere. Above the text it may be the title. */
export function link({ plain, text, words, inBody, titled }: PageRow, { page }: PageGiven): PageFind | null {
  if (!titled || words > 32 || text.length > 220) return null
  if (page.media.test(plain) && !endsLikeSentence(text)) return { kind: 'navigation', rule: 'page-media' }
  if (!inBody) return null
  if (
    (page.links.test(plain) && !endsLikeSentence(text)) ||
    /^(?:opinion|analysis|comment|explainer|interview) \|/.test(plain)
  )
    return related('page-link')
  // "READ MORE Talks to go on in May": the label in capitals, the headline not.
  const shout = /^(?:→\s*)?((?:\p{Lu}{3,}\s){1,3})(?=\p{Lu}\p{Ll}|\p{Lu}\p{Lu}?\s\p{Ll})/u.exec(text)
  return shout && page.lists.has((shout[1] as string).trim().toLowerCase()) ? related('page-link') : null
}

/** The heading of a list of other articles, or of the words under which this one is filed. */
export function listHeading(
  { plain, text, words }: PageRow,
  { page, words: known }: PageGiven,
): 'links' | 'topics' | null {
  if (words > 7 || endsLikeSentence(text)) return null
  if (page.topics.has(plain)) return 'topics'
  if (page.lists.has(plain) || known.related.lines.has(plain)) return 'links'
  return /^more (?:from|on|in|stories|news)(?: \S+){0,4}$/.test(plain) && words <= 6 ? 'links' : null
}

const stamp =
  /^(?:\d{1,2}|\d{1,2} (?:minutes?|hours?|days?|weeks?) ago|list \d+ of \d+|list of \d+ items|end of list|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})$/iu

/** What a list is told by besides its rows. */
export interface Around {
  /** The row is of the page by itself. */
  readonly isPage: (at: number) => boolean
  /** The row is a caption, a byline or another line that says something of the article. */
  readonly isOther: (at: number) => boolean
  /** The text has headings of its own. */
  readonly headed: boolean
}

/**
 * How far a list under a heading goes: the row behind its last. A heading of the text itself may stand between the list and the text
 * below: where the text has headings, the last line of a list is one if it is as short.
 */
export function listEnd(rows: readonly PageRow[], at: number, kind: 'links' | 'topics', around: Around): number {
  let end = at + 1
  while (end < rows.length && end <= at + 24 && isInList(rows, end, kind, around)) end++
  while (end > at + 1 && around.isPage(end - 1)) end--
  const [last, next] = [rows[end - 1], rows[end]]
  const beforeText = next !== undefined && endsLikeSentence(next.text) && next.words > 9
  return end - 1 > at && last && beforeText && isTextHeading(last, kind, around.headed) ? end - 1 : end
}

const isInList = (
  rows: readonly PageRow[],
  at: number,
  kind: 'links' | 'topics',
  { isPage, isOther }: Around,
): boolean => isPage(at) || (isEntry(rows[at]!, kind) && (kind === 'topics' || !isOther(at)))

function isEntry({ text, plain, words }: PageRow, kind: 'links' | 'topics'): boolean {
  if (stamp.test(plain)) return true
  if (kind === 'topics') return words <= 4 && /^[\p{L}\d#]/u.test(text) && !/[.!?:,;]$/.test(text)
  const line = text.replace(mark, '')
  const least = line === text ? 2 : 1
  return line.length <= 180 && wordCount(line) > least && wordCount(line) <= 24 && isHeadline(line)
}

const mark = /^\s*(?:\(?\d{1,2}[.)]|[-*•·→▶›»–])\s+/

/** "What the sides want", "And the rebels?": few words, as headings have, or a question. A colon makes a headline. */
function isTextHeading({ text, words }: PageRow, kind: 'links' | 'topics', headed: boolean): boolean {
  if (kind === 'topics') return headed || words > 3
  if (mark.test(text)) return false
  if (text.endsWith('?')) return true
  const opens = /^(?:what|why|how|who|where|when|the|an?|no|in|on) /i.test(text)
  return words < 6 && (headed || opens || words <= 3) && !/[:,]/.test(text)
}
