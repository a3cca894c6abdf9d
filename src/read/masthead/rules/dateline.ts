import type { Row, Says } from '../rows.ts'
import { outletNamed } from '../vocabulary.ts'
import { splitNames } from './creditLines.ts'
import { dayIn } from './dates.ts'
import type { Words } from './lineRule.ts'

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const day = `(?:(?:${month} \\d{1,2}|\\d{1,2} ${month})(?:,? \\d{4})?)`
const place = "\\p{Lu}[\\p{L}.'’-]+(?:[ ,/-]+(?:\\p{Lu}[\\p{L}.'’-]*|of|the|de)){0,5}?"
const prefix = new RegExp(
  `^[[(]?(${place}(?:, ${place})?)?,?\\s*(${day})?\\s*(?:[(（]([^()]{2,40})[)）]|,\\s*([A-Z][\\w ]{1,20})\\])?\\]?\\s*(?:[—–―]|--?)\\s*(?=\\S)`,
  'u',
)

/**
 * "KYIV, March 3 (Reuters) — ": the place, day and agency before the first sentence. Only these words are furniture.
 * Without an agency or a day, the place must be in capitals and no acronym of a body, and a sentence must begin after
 * the dash.
 */
export function datelinePrefix({ text, start }: Row, given: Words): { end: number; says: Says } | null {
  const opening = text.slice(0, 100)
  if (!/[—–―-]/.test(opening)) return null
  const found = prefix.exec(opening)
  if (!found || found[0].length > 90 || found[0].length === text.length) return null
  const [whole, where = '', when, inBrackets, last] = found
  const agency = inBrackets ?? last
  const agencies =
    agency === undefined
      ? []
      : splitNames(agency, given.lexicon).filter(
          (name) => outletNamed(name, given.lexicon) !== null || isAgency(name, where, when, given),
        )
  const opens = /^["“‘'«(]*[\p{Lu}\d]/u.test(text.slice(whole.length))
  if (agency !== undefined && agencies.length === 0) return null
  if (agency === undefined && !(opens && where !== '' && /\s$/.test(whole))) return null
  if (agency === undefined && when === undefined && !isPlaceInCapitals(where, given)) return null
  const published = when === undefined ? null : dayIn(when, start + text.indexOf(when))
  return { end: start + whole.trimEnd().length, says: { credits: agencies, ...(published && { published }) } }
}

/** An agency that no list knows: one to three capitalised words behind a place in capitals, with the day or alone. */
function isAgency(name: string, where: string, when: string | undefined, given: Words): boolean {
  if (!/^\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,2}$/u.test(name)) return false
  if (
    name
      .toLowerCase()
      .split(' ')
      .some((word) => given.words.notAuthors.has(word))
  )
    return false
  return (when !== undefined && /^\p{Lu}/u.test(where)) || isPlaceInCapitals(where, given)
}

function isPlaceInCapitals(where: string, { words }: Words): boolean {
  const first = where.split(/,\s*/, 1)[0] ?? ''
  return (
    first.length >= 4 &&
    first === first.toUpperCase() &&
    !/[.]/.test(first) &&
    !first.split(/[\s/-]+/).some((word) => words.notPlaces.has(word.toLowerCase()))
  )
}
