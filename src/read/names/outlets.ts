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
  for (const form of [...told, ...credited.flatMap(parts), ...rows.flatMap(inBrackets)]) {
    const bare = form.replace(/^the /i, '')
    const key = bare.toLowerCase()
    const kept = names.get(key)
    if (bare !== '' && (kept === undefined || kept === kept.toUpperCase())) names.set(key, bare)
  }
  const known = [...names.values()]
  const entries: Entry[] = []
  const short = new Map<string, string | null>()
  for (const name of known) {
    entries.push(...formsOf(name, name))
    const words = name.split(' ')
    const last = words.at(-1)!
    if (words.length < 2 || !(cues.outlet.has(last.toLowerCase()) || cues.outletIfCredited.has(last.toLowerCase())))
      continue
    short.set(last, short.has(last) ? null : name)
  }
  for (const [last, name] of short) if (name !== null) entries.push(shortEntry(last, name))
  return entries
}

function formsOf(form: string, name: string): Entry[] {
  const entry = { kind: 'outlet', sort: 'outlet', entity: refOf('outlet', name), of: null, person: null } as const
  const forms = form.includes(' ') ? [form, `The ${form}`] : [form]
  return forms.map((each) => ownEntry(each, entry))
}

const shortEntry = (last: string, name: string): Entry => ({
  ...ownEntry(last, { kind: 'outlet', sort: 'outlet', entity: refOf('outlet', name), of: null, person: null }),
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
  return (alone || dated) && end - start > 3 ? [sentence.text.slice(start, end)] : []
}
