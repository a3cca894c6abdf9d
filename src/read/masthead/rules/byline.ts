import type { Lexicon } from '../../../model/index.ts'
import { fromLexicon } from '../../draft.ts'
import { endsLikeSentence, type Row, type RowFind, wordCount } from '../rows.ts'
import { outletNamed } from '../vocabulary.ts'
import { splitNames } from './creditLines.ts'
import type { LineRule, Words } from './lineRule.ts'

const particle = "(?:de|van|von|der|den|ter|al|el|bin|ibn|da|di|la|le|du|dos|del|della|y|e|af|zu|O'|Mc)"
const one = `\\p{Lu}[\\p{L}'’.-]*(?:\\s+(?:${particle}\\s+){0,2}\\p{Lu}[\\p{L}'’.-]*){1,4}`
const personal = new RegExp(`^${one}$`, 'u')

/** True for two to five capitalised words that may be somebody's name. */
export function isPersonal(text: string, { words }: Words): boolean {
  return (
    personal.test(text) &&
    !text
      .toLowerCase()
      .split(/\s+/)
      .some((word) => words.notAuthors.has(word))
  )
}

/** "By Ann Lee", "An article by: Ann Lee, Reuters", "Ann Lee, Reuters", "Ann Lee in Geneva". */
export const byline: LineRule = (row, given) => {
  const { text } = row
  if (text.length > 140 || wordCount(text) > 18 || /[.!?]["”’]*$/.test(text.replace(/(?:\p{Lu}\.)+$/u, ''))) return null
  const label = given.words.byline.labels.exec(text)
  if (label) return afterLabel(text.slice(label[0].length), given, label[0])
  const [name = '', rest] = [text.split(/\s*[,|]\s*|\s+in\s+/, 1)[0], text]
  if (name === rest || !isPersonal(name, given) || outletNamed(name, given.lexicon) !== null) return null
  const after = rest.slice(name.length).replace(/^\s*[,|]\s*/, '')
  const outlets = splitNames(after, given.lexicon).filter((x) => outletNamed(x, given.lexicon) !== null)
  if (outlets.length > 0) return { kind: 'byline', rule: 'byline-outlet', says: { author: name, credits: outlets } }
  const role = given.words.byline.roles.test(after) && wordCount(after) <= 8
  return role ? { kind: 'byline', rule: 'byline-role', says: { author: name } } : null
}

const givenNames = fromLexicon(({ givenNames: { about: _, source: __, licence: ___, ...lists } }: Lexicon) => {
  const all = Object.values(lists).flat()
  return new Set(all.map((name) => String(name).toLowerCase()))
})

/** True when the first word is a given name that the lexicon knows. */
export const namedPerson = (text: string, lexicon: Lexicon): boolean =>
  givenNames(lexicon).has((text.split(/\s/, 1)[0] ?? '').toLowerCase())

/** Names of people and nothing else on a line under the title, with a date or the text below. */
export function nameLine(rows: readonly Row[], at: number, given: Words): RowFind | null {
  const { text } = rows[at] as Row
  const next = rows[at + 1]
  if (text.length > 80 || next === undefined || !(endsLikeSentence(next.text) || /\d{4}/.test(next.text))) return null
  const people = text.split(/,\s+|\s+and\s+/)
  const all = people.length <= 3 && people.every((one) => isPersonal(one, given) && namedPerson(one, given.lexicon))
  if (!all || at > 6) return null
  return { kind: 'byline', rule: 'byline-name', says: { author: people.join(', ') } }
}

function afterLabel(value: string, given: Words, label: string): RowFind | null {
  const parts = value.split(/\s*[,|]\s*|\s+(?:and|&)\s+/).filter((part) => part !== '')
  const names = parts.map((part) => part.replace(/\s+in\s+\p{Lu}.*$/u, ''))
  const people = names.filter((name) => outletNamed(name, given.lexicon) === null && isPersonal(name, given))
  const outlets = names.filter((name) => outletNamed(name.replace(/\s+staff$/i, ''), given.lexicon) !== null)
  const first = names[0] ?? ''
  if (people.length === 0 && outlets.length === 0) {
    // A label with a colon says that a name follows, even one that has no form known here.
    const said = /[:：]/.test(label) && value.trim() !== '' && wordCount(value) <= 8
    return said ? { kind: 'byline', rule: 'byline-label', says: { author: value.trim() } } : null
  }
  if (!people.includes(first) && !outlets.includes(first)) return null
  const says = {
    ...(people.length > 0 && { author: people.join(', ') }),
    credits: outlets.map((name) => name.replace(/\s+staff$/i, '')),
  }
  return { kind: 'byline', rule: 'byline-label', says }
}

/** The description of the author at the foot: a role on a line of its own beside a name, or "The author is …". */
export function authorAtFoot(rows: readonly Row[], at: number, known: string | null, given: Words): RowFind | null {
  const row = rows[at] as Row
  const beside = [rows[at - 1], rows[at + 1]].map((other) => other?.text ?? '')
  const isAuthor = (text: string): boolean => (known === null ? isPersonal(text, given) : sameName(text, known))
  const isRole = (text: string): boolean =>
    text !== '' && !/[.!?]$/.test(text) && wordCount(text) <= 10 && given.words.byline.roles.test(text)
  const says = known === null ? { author: row.text } : {}
  if (isAuthor(row.text) && (known !== null || beside.some((text) => isRole(text) && !isAuthor(text)))) {
    return { kind: 'byline', rule: 'author-at-foot', says }
  }
  if (isRole(row.text) && beside.some(isAuthor)) return { kind: 'byline', rule: 'author-at-foot' }
  const named = known !== null && row.text.toLowerCase().startsWith(known.toLowerCase())
  const sentence =
    /^(?:the (?:author|writer) is|about the author)/i.test(row.text) ||
    (named && /^\S+(?:\s\S+){0,4}? is (?:an?|the)\b/.test(row.text))
  const last = at >= rows.length - 3 && named
  const told = given.words.byline.roles.test(row.text) || last || /about the author/i.test(row.text)
  if (!(sentence && told && row.text.length < 400)) return null
  return given.words.disclaimer.author.some((phrase) => row.bare.includes(phrase))
    ? { kind: 'disclaimer', rule: 'author-described', says: { opinion: true } }
    : { kind: 'byline', rule: 'author-described' }
}

const sameName = (a: string, b: string): boolean =>
  a
    .toLowerCase()
    .replace(/[.,\s]+/g, ' ')
    .trim() ===
  b
    .toLowerCase()
    .replace(/[.,\s]+/g, ' ')
    .trim()
