import { reports } from '../../masthead/rules/lines.ts'
import type { PageFind, PageGiven, PageRow } from '../pageRow.ts'

/** Words of a call to the reader at most. */
const [longestCall, longestAppeal] = [26, 75]
const toReader = /(?<!\p{L})(?:you|your|we|our|us|you've|you'll|we've)(?!\p{L})/u
const told = /(?<!\p{L})(?:said|says|told|wrote|added|argued|warned|asked|reported|replied|announced)(?!\p{L})/u

/**
 * What a page says to its reader: to sign up, pay, listen, accept cookies. It is told by a phrase that pages alone use, by
 * an imperative with a thing of the page, or by several words of such things and a word to the reader. Somebody's
 * words are none, nor is what somebody said.
 */
export function appeal(row: PageRow, { page }: PageGiven): PageFind | null {
  const { plain, words } = row
  if (words > longestAppeal || /["“”«»]/.test(quoteless(row.text)) || reports.test(plain) || told.test(plain))
    return null
  if (page.phrases.test(plain)) return { kind: 'navigation', rule: 'page-phrase' }
  if (
    words <= longestCall &&
    page.opens.test(plain) &&
    (page.things.test(plain) || page.ours.test(plain) || / here$/.test(plain))
  )
    return { kind: 'navigation', rule: 'page-call' }
  if (!toReader.test(plain)) return null
  const signs = new Set(plain.match(page.signs) ?? []).size
  if (signs === 0) return null
  return signs + new Set(plain.match(page.faint) ?? []).size > 1 ? { kind: 'navigation', rule: 'page-appeal' } : null
}

/** Without what a page puts in marks itself: the words of its button ("By clicking “Accept” you agree …"). */
const quoteless = (text: string): string => text.replace(/["“]\p{L}+(?: \p{L}+){0,2}["”]/u, '')
