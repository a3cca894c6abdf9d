import { endsLikeSentence, type Row, type RowFind, wordCount } from '../rows.ts'
import { outletNamed } from '../vocabulary.ts'
import { agencyLine, creditLine, splitNames } from './creditLines.ts'
import { isAmidText } from './inlineCredit.ts'
import type { LineRule, Words } from './lineRule.ts'
import { pictureCredit } from './pictureCredit.ts'

/** Buttons, cookies, calls to subscribe. */
export const navigationLine: LineRule = ({ bare, text }, { words }) => {
  const known = words.navigation.lines.has(bare) || (text.length <= 200 && words.navigation.starts.test(bare))
  return known ? { kind: 'navigation', rule: 'navigation-line' } : null
}

/** "Related: …", "You may like", "All articles on …". */
export const relatedLine: LineRule = ({ bare, text }, { words }) => {
  if (words.related.lines.has(bare)) return { kind: 'related', rule: 'related-heading' }
  if (text.length > 220) return null
  if (words.related.labels.test(text)) return { kind: 'related', rule: 'related-link' }
  return words.related.starts.test(bare) && !endsLikeSentence(text) ? { kind: 'related', rule: 'related-link' } : null
}

/** Somebody says it: no notice of the page speaks so. */
export const reports =
  /, (?:\S+ ){1,4}?(?:said|says|told|wrote|added)\b|\b(?:he|she|they) (?:said|says|told|wrote|added)\b/

/** "The views expressed here are the author's own", "© …": begins like a notice and has the words of one. */
export const disclaimerLine: LineRule = ({ bare, text }, { words }) => {
  if (bare === '' || /^["“]/.test(text) || reports.test(bare)) return null
  const copyright = /^(?:©|\(c\)\s|copyright\s+(?:©|\d{4}|by\s))/i.test(text) || /^all rights reserved/.test(bare)
  const notice = words.disclaimer.starts.test(bare) && words.disclaimer.phrases.some((phrase) => bare.includes(phrase))
  if (!(copyright || notice)) return null
  const opinion = words.disclaimer.author.some((phrase) => bare.includes(phrase))
  return {
    kind: 'disclaimer',
    rule: copyright ? 'copyright-line' : 'notice',
    ...(opinion && { says: { opinion: true } }),
  }
}

/** A line that is a web address and nothing else. */
export const addressLine: LineRule = ({ text }) => {
  const found = /^(?:(?:url|link)\s*:\s*)?(https?:\/\/\S+|www\.\S+)$/i.exec(text)
  return found ? { kind: 'navigation', rule: 'address-line', says: { url: found[1] as string } } : null
}

/** Words of a caption at most. */
const longestCaption = 45

/** "Image caption: …", "Photo: …", or a line that ends in the credit of its picture. */
export const captionLine: LineRule = (row, given) => {
  const { text, bare } = row
  const { words, lexicon } = given
  if (bare === '') return null
  if (words.caption.labels.test(text) && !isAmidText(row, given)) return { kind: 'caption', rule: 'caption-label' }
  // Most lines are text; one plain search spares them the long pattern.
  if (!/photo|image|picture|screenshot|getty/.test(bare)) return null
  const credit = words.caption.credits.exec(text)
  if (!credit || (credit.index === 0 && !/[:/]/.test(text))) return null
  if (wordCount(text.slice(0, credit.index)) > longestCaption || isAmidText(row, given)) return null
  const who = (credit[1] ?? '').replace(/[).\s]+$/, '')
  const marked = /(?:photo(?:graph)?|picture|image)(?: credit)?\s*[:/]|(?:photo(?:graph)?|picture|image) by/i.test(
    credit[0],
  )
  const known = splitNames(who, lexicon).some((name) => outletNamed(name, lexicon) !== null)
  return (marked && wordCount(who) <= 6) || (known && /\((?:[^()]*)$/.test(text.slice(0, credit.index + 2)))
    ? { kind: 'caption', rule: 'caption-credit' }
    : null
}

/** "6.31pm BST", "2h ago 07.15 GMT": the hour of an entry in a live blog, alone in its line. */
export const stampLine: LineRule = ({ text }) => {
  if (text.length > 40 || !/\d/.test(text)) return null
  const clock = /(?<!\d)\d{1,2}[.:]\d{2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|GMT[+-]\d{1,2}))?$/i.exec(
    text,
  )
  const told = clock && /[a-z]/i.test(clock[0])
  const ago = /^(?:\d{1,2}\s?[dhms]|\d{1,2} (?:minutes?|mins?|hours?|days?)) ago\b/i.exec(text)
  if (!told && !ago) return null
  const from = ago?.[0].length ?? 0
  const between = text.slice(from, clock ? clock.index : text.length)
  return /^(?:[\s,·|–-]|\b(?:updated|posted|at)\b)*$/i.test(between) ? { kind: 'dateline', rule: 'stamp-line' } : null
}

/** The rules that hold wherever a line stands. */
export const lineRules: readonly LineRule[] = [
  navigationLine,
  stampLine,
  disclaimerLine,
  agencyLine,
  captionLine,
  pictureCredit,
  creditLine,
  addressLine,
  relatedLine,
]

export function furnitureLine(row: Row, given: Words): RowFind | null {
  if (row.bare === '') return null
  for (const rule of lineRules) {
    const found = rule(row, given)
    if (found) return found
  }
  return null
}
