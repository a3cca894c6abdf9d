import { refOf } from '../../model/index.ts'
import { isCapital } from './atoms.ts'
import type { Cues } from './cues.ts'
import { type Entry, ownEntry } from './entry.ts'
import type { Row } from './rows.ts'

/**
 * The outlets that the article names: those told by their own words, those credited around the text, and agencies in
 * brackets ("(Pelorus)"); each also in short, behind "the" ("the Tribune").
 */
export function ownOutlets(
  rows: readonly Row[],
  told: readonly string[],
  credited: readonly string[],
  cues: Cues,
): Entry[] {
  const names = new Map<string, string>()
  for (const form of [...told, ...credited.flatMap(parts), ...rows.flatMap(inBrackets), ...rows.flatMap(inCredits)]) {
    const bare = form.replace(/^the /i, '')
    const key = bare.toLowerCase()
    const kept = names.get(key)
    if (bare !== '' && (kept === undefined || kept === kept.toUpperCase())) names.set(key, bare)
  }
  const known = [...names.values()]
  const entries: Entry[] = []
  const short = new Map<string, string | null>()
  for (const name of known) {
    entries.push(...formsOf(name, spelledOutBy(name, known)))
    const words = name.split(' ')
    const last = words.at(-1)!
    if (words.length < 2 || !(cues.outlet.has(last.toLowerCase()) || cues.outletIfCredited.has(last.toLowerCase())))
      continue
    short.set(last, short.has(last) ? null : name)
  }
  for (const [last, name] of short) {
    if (name === null) continue
    entries.push(shortEntry(last, name))
    // "The Post said": the article's own one, not the one that a list knows.
    if (cues.afterThe.has(last)) entries.push(ownEntry(`The ${last}`, outlet(name)))
  }
  return entries
}

/** "Baltic Press Agency" for "BPA", where one outlet of the article has these initials; else the name itself. */
function spelledOutBy(name: string, all: readonly string[]): string {
  if (!/^\p{Lu}{3,6}$/u.test(name)) return name
  const fits = all.filter((other) => other.includes(' ') && other.replace(/\P{Lu}/gu, '') === name)
  return fits.length === 1 ? fits[0]! : name
}

function formsOf(form: string, name: string): Entry[] {
  const entry = outlet(name)
  const forms = form.includes(' ') ? [form, `The ${form}`] : [form]
  return forms.map((each) => ownEntry(each, entry))
}

const outlet = (name: string): Omit<Entry, 'form' | 'keys' | 'shapes'> => ({
  kind: 'outlet',
  sort: 'outlet',
  entity: refOf('outlet', name),
  of: null,
  person: null,
})

const shortEntry = (last: string, name: string): Entry => ({
  ...ownEntry(last, outlet(name)),
  behindThe: true,
})

/** "Quay Gazette and the Harbour Post" as they are credited around the text: two names. */
const parts = (credit: string): string[] =>
  credit
    .split(/\s*(?:,|;|\/|\band\b|\|)\s*/)
    .filter((part) =>
      /^(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:of |de |the )?\p{Lu}[\p{L}\p{N}.'’&-]*){0,4}$/u.test(part),
    )
    .filter((part) => part.length > 3 && !/\.\p{Ll}/u.test(part))

const holder =
  /(?:[©ⓒ] ?(?:\d{4} )?|\b(?:Photo|Photograph|Image|Picture|Video) ?[:=] ?)(?<name>\p{Lu}[\p{L}&'’-]*(?: \p{Lu}[\p{L}&'’-]*){1,3})(?=$|[,.;)|]| \()/u

/** "© Quay Lens, all rights reserved", "Photo = Yonam News": whose text or picture it is, where the name says an outlet. */
function inCredits({ sentence: { text } }: Row, _: number, rows: readonly Row[]): string[] {
  if (!/[©ⓒ=:]/.test(text)) return []
  const name = holder.exec(text)?.groups?.name
  if (name === undefined) return []
  return /[©ⓒ]/.test(text) || (rows.length > 0 && outletWord.test(name)) ? [name] : []
}

const outletWord = /(?:News|Press|Agency|Times|Post|TV|Radio|Media|Daily|Herald|Images|Service)$/

/** "(PELORUS)" in a line of its own, and "TOWN, March 3 (Pelorus) -" before a report: an agency. */
function inBrackets(row: Row): string[] {
  const { atoms, sentence } = row
  if (!sentence.text.includes('(')) return []
  const first = atoms.findIndex((atom) => /^\s?\($/.test(atom.gap))
  if (first < 0 || first > 5 || row.hitAt[first]) return []
  let to = first + 1
  while (atoms[to]?.gap === ' ' && isCapital(atoms[to])) to++
  if (to - first > 3 || !isCapital(atoms[first])) return []
  const [start, end] = [atoms[first]!.start - sentence.start, atoms[to - 1]!.end - sentence.start]
  const behind = sentence.text.slice(end, atoms[to] ? atoms[to]!.start - sentence.start : undefined)
  const alone = first === 0 && /^\)\.?$/.test(behind)
  const dated = first > 0 && atoms[0]!.shape === 'capitals' && /^\)\s*[-–—]/.test(behind)
  const short = dated && /^\p{Lu}{3}$/u.test(sentence.text.slice(start, end))
  return (alone || dated) && (end - start > 3 || short) ? [sentence.text.slice(start, end)] : []
}
