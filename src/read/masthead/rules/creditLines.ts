import type { Lexicon } from '../../../model/index.ts'
import { endsLikeSentence, type RowFind, wordCount } from '../rows.ts'
import { outletNamed, type Vocabulary } from '../vocabulary.ts'
import { address, type LineRule } from './lineRule.ts'

/** "Source: …", "Original: https://…", "Credited from: …": where the article was taken from. */
export const creditLine: LineRule = ({ text, bare }, { words, lexicon }) => {
  if (text.length > 200) return null
  const label = words.credit.labels.exec(text)
  if (!label) return startedCredit(text, bare, words, lexicon) ?? contributors(text, bare, words, lexicon)
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

/** Names with what stands between them; the last may be a language ("from the French by Ann Lee"). */
const allNames =
  /^(?:\p{Lu}[\p{L}\d.'’-]*|of|the|and|for|from|in|by|at|to|&|de|van|von|la)(?:[,;]?\s+(?:\p{Lu}[\p{L}\d.'’-]*|of|the|and|for|from|in|by|at|to|&|de|van|von|la))*$/u
const contributed =
  /^\p{Lu}[^.!?"“]{2,120} (?:also )?contributed (?:reporting|research)(?: (?:from|in|to) [^.!?"“]{2,60})?\.?$|^\p{Lu}[^.!?"“]{2,120} (?:also )?contributed to this (?:report|story|article|piece|dispatch)\.?$/u

/** "Distributed by Tamsin Wire", "Ann Lee contributed reporting from Geneva": names and nothing else. */
function contributors(text: string, bare: string, words: Vocabulary, lexicon: Lexicon): RowFind | null {
  if (wordCount(text) > 24) return null
  const start = words.credit.names.exec(bare)
  const rest =
    start &&
    text
      .slice(text.toLowerCase().indexOf(start[0]) + start[0].length)
      .replace(/[.\s]+$/, '')
      .trim()
  const named = rest ? allNames.test(rest) && /\p{Lu}/u.test(rest) : contributed.test(text)
  const known = splitNames(text.split(/ (?:also )?contributed /, 1)[0] as string, lexicon).filter(
    (name) => outletNamed(name, lexicon) !== null,
  )
  return named ? { kind: 'credit', rule: 'credit-line', says: { credits: known } } : null
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
