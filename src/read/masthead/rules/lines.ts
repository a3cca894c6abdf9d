import type { Lexicon } from '../../../model/index.ts'
import { endsLikeSentence, type Row, type RowFind, wordCount } from '../rows.ts'
import { outletNamed, type Vocabulary } from '../vocabulary.ts'

/** What every rule for a line is given besides it. */
export interface Words {
  readonly words: Vocabulary
  readonly lexicon: Lexicon
}
export type LineRule = (row: Row, given: Words) => RowFind | null

const address = /(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?/i

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

/** "Source: …", "Original: https://…", "Credited from: …": where the article was taken from. */
export const creditLine: LineRule = ({ text, bare }, { words, lexicon }) => {
  if (text.length > 200) return null
  const label = words.credit.labels.exec(text)
  if (!label) return startedCredit(text, bare, words, lexicon)
  const value = text.slice(label[0].length).trim()
  if (value === '' || (endsLikeSentence(value) && wordCount(value) > 8) || wordCount(value) > 15) return null
  const link = address.exec(value)
  if (link && link[0].length > value.length * 0.6) {
    const whole = link[0].replace(/[.,;)]+$/, '')
    if (whole.includes('/') || /^original/i.test(text))
      return { kind: 'credit', rule: 'credit-label', says: { original: whole } }
  }
  const credits = splitNames(value, lexicon)
  // "Source: ab1" names a feed by its code, which is where the text was first, and credits nobody by name.
  if (/^[\w.-]*\d[\w.-]*$|^[a-z.-]+$/.test(value) || /^original/i.test(text))
    return {
      kind: 'credit',
      rule: 'credit-label',
      says: { original: value, credits: credits.filter((name) => outletNamed(name, lexicon) !== null) },
    }
  return { kind: 'credit', rule: 'credit-label', says: { credits } }
}

function startedCredit(text: string, bare: string, words: Vocabulary, lexicon: Lexicon): RowFind | null {
  const inside = bare.replace(/^\(/, '')
  const start = words.credit.starts.exec(inside)
  if (!start || wordCount(text) > 30) return null
  const plain = text.replace(/[.)\s]+$/, '').replace(/^\(/, '')
  const said = plain.slice(start[0].length)
  const outlets = splitNames(said.replace(/^\s*(?:in|by|at|on|from|to this report|:)\s+/i, ''), lexicon)
  const known = outlets.filter((name) => outletNamed(name, lexicon) !== null)
  const link = address.exec(said)?.[0]
  return {
    kind: 'credit',
    rule: 'credit-line',
    says: { credits: known, ...(link?.includes('/') && { original: link }), ...reporters(plain) },
  }
}

/** "Reporting by Ann Lee in Geneva and Bo Ek; editing by Cy Orne": those who reported or wrote. */
function reporters(said: string): { author?: string } {
  const by = /^(?:additional )?(?:reporting|writing) by\s+([^;.]{3,120})/i.exec(said)?.[1]
  if (by === undefined || /^additional/i.test(said)) return {}
  const names = by
    .split(/,\s+|\s+and\s+/)
    .map((name) => name.replace(/\s+in\s+\p{Lu}.*$/u, '').trim())
    .filter((name) => /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name))
  return names.length > 0 ? { author: names.join(', ') } : {}
}

/** "SCMP and AA" → both; a name that has "and" in it stays whole when the lexicon knows it. */
export function splitNames(value: string, lexicon: Lexicon): string[] {
  const plain = value.replace(/^[\s"“(]+|[\s"”).]+$/g, '')
  if (outletNamed(plain, lexicon) !== null) return [plain]
  return plain
    .split(/\s*(?:,|;|\/|&|\band\b)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** A line that is a web address and nothing else. */
export const addressLine: LineRule = ({ text }) => {
  const found = /^(?:(?:url|link)\s*:\s*)?(https?:\/\/\S+|www\.\S+)$/i.exec(text)
  return found ? { kind: 'navigation', rule: 'address-line', says: { url: found[1] as string } } : null
}

/** "Image caption: …", "Photo: …", or a line that ends in the credit of its picture. */
export const captionLine: LineRule = ({ text, bare }, { words, lexicon }) => {
  if (bare === '') return null
  if (words.caption.labels.test(text)) return { kind: 'caption', rule: 'caption-label' }
  // Most lines are text; one plain search spares them the long pattern.
  if (!/photo|image|picture|screenshot|getty/.test(bare)) return null
  const credit = words.caption.credits.exec(text)
  if (!credit || (credit.index === 0 && !/[:/]/.test(text))) return null
  const who = (credit[1] ?? '').replace(/[).\s]+$/, '')
  const marked = /(?:photo(?:graph)?|picture|image)(?: credit)?\s*[:/]|(?:photo(?:graph)?|picture|image) by/i.test(
    credit[0],
  )
  const known = splitNames(who, lexicon).some((name) => outletNamed(name, lexicon) !== null)
  return (marked && wordCount(who) <= 6) || (known && /\((?:[^()]*)$/.test(text.slice(0, credit.index + 2)))
    ? { kind: 'caption', rule: 'caption-credit' }
    : null
}

/** "(Reuters)", "(AFP file photo)": an agency in parentheses on a line of its own, the credit of a picture. */
export const agencyLine: LineRule = ({ text }, { words, lexicon }) => {
  const inside = /^[([（]\s*([^()[\]（）]{2,50}?)\s*[)\]）]\.?$/.exec(text)?.[1]
  if (inside === undefined) return null
  const names = splitNames(
    inside.replace(/\s+(?:file|pool|archive)?\s*(?:photo|pictures?|images?)$|^(?:photo|picture)s?\s*[:/]\s*/i, ''),
    lexicon,
  )
  // An agency that no list knows stands in capitals ("(TAMSIN WIRE)"); acronyms of two letters are too often something else.
  const shouted = (name: string): boolean => /^\p{Lu}[\p{Lu} ]{2,24}$/u.test(name) && !notAgency(name, words)
  const known = names.filter((name) => outletNamed(name, lexicon) !== null || shouted(name))
  return known.length > 0 && known.length === names.length
    ? { kind: 'credit', rule: 'agency-line', says: { credits: known } }
    : null
}

const notAgency = (name: string, words: Vocabulary): boolean =>
  name.split(/\s+/).some((word) => words.notPlaces.has(word.toLowerCase())) || words.section.has(name.toLowerCase())

/** The rules that hold wherever a line stands. */
export const lineRules: readonly LineRule[] = [
  navigationLine,
  disclaimerLine,
  agencyLine,
  captionLine,
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
