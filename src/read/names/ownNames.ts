import { type NameKind, type Ref, refOf } from '../../model/index.ts'
import { acronymOf, acronymsOf } from './acronyms.ts'
import { alsoCalled } from './alsoCalled.ts'
import { shortBodies } from './bodies.ts'
import type { Cues } from './cues.ts'
import { decide } from './decide.ts'
import { type Entry, type KnownPerson, ownEntry, type Sort } from './entry.ts'
import { type Form, isKind, note } from './forms.ts'
import type { LongName } from './longNames.ts'
import { spelledAlike } from './nearness.ts'
import { ownOutlets } from './outlets.ts'
import { partsOfNames } from './partsOfNames.ts'
import { placesInLists } from './placesInLists.ts'
import { type Row, textOf } from './rows.ts'
import { type Run, runsOf } from './runs.ts'
import { statesOf } from './states.ts'

/**
 * What the article itself makes known: people by office, given name or speech; places and states by the words around
 * them; bodies by their own words; acronyms in brackets; states that no list knows, with their adjectives; outlets by
 * credit, also in short ("the Tribune").
 */
export function ownNames(rows: readonly Row[], credited: readonly string[], cues: Cues): Entry[] {
  const forms = new Map<string, Form>()
  const entries: Entry[] = []
  const bare: Entry[] = []
  const outlets: string[] = []
  for (const row of rows) {
    const used = row.long.length > 0 ? new Set<number>() : none
    for (const long of row.long) {
      const text = textOf(row, long.from, long.to)
      if (long.kind === 'outlet') outlets.push(text)
      const start = long.kind === 'state' ? long.to : long.from
      for (let i = start; i < long.to; i++) used.add(i)
      if (long.kind !== 'state') entries.push(...acronymOf(row, long.to, text, long), ...withoutForm(row, long, cues))
    }
    bare.push(...acronymsOf(row, cues))
    for (const hit of row.hits) {
      const { kind, entity, of } = hit.entry
      if (kind === 'organisation' || kind === 'group')
        entries.push(...acronymOf(row, hit.to, entity.name, { kind, of }))
    }
    for (const run of runsOf(row, used, cues)) if (!row.titled || isListed(run, cues)) note(run, forms, cues)
  }
  for (const form of forms.values()) if (isKind(form, 'outlet')) outlets.push(form.text)
  const shorts = shortBodies(rows, cues)
  entries.push(...ownOutlets(rows, outlets, credited, cues), ...statesOf(forms, cues), ...shorts)
  entries.push(...alsoCalled(rows, shorts, cues))
  const named = new Set(entries.map(({ keys }) => keys.join(' ')))
  for (const entry of bare)
    if (!named.has(entry.keys[0]!)) {
      entries.push(entry)
      named.add(entry.keys[0]!)
    }
  const surnames = surnamesOf(rows, forms, cues).filter(({ keys }) => !named.has(keys.join(' ')))
  entries.push(...surnames)
  for (const entry of surnames) named.add(entry.keys.join(' '))
  for (const entry of partsOfNames(forms, cues)) {
    const [key = ''] = entry.keys
    if (named.has(key)) continue
    entries.push(entry)
    named.add(key)
  }
  const besidePlaces = placesInLists(rows, forms)
  for (const [key, form] of forms) {
    if (named.has(key)) continue
    const kind =
      decide(form.evidence, form.keys) ??
      (isMisspelt(form, surnames) || isFull(form, forms) ? 'person' : besidePlaces.has(key) ? 'place' : null)
    if (kind) entries.push(ownEntry(form.text, entryOf(kind, form.text, form.keys.length)))
  }
  return entries
}

/** "Tarvogaz" for "Tarvogaz, Inc.": a firm without its legal form. */
function withoutForm(row: Row, { from, to, kind, of }: LongName, cues: Cues): Entry[] {
  const text = textOf(row, from, to)
  if (kind !== 'organisation' || !cues.legal.has(row.atoms[to - 1]!.key) || to - from < 2 || row.hitAt[from]) return []
  const bare = textOf(row, from, to - 1)
  return bare.length < 4 ? [] : [ownEntry(bare, { kind, sort: kind, entity: refOf(kind, text), of, person: null })]
}

/** In a line of capitals, a name counts that begins with a given name and has nothing but marks around it. */
function isListed({ row: { atoms, shouted }, from, to }: Run, cues: Cues): boolean {
  if (shouted || to - from < 2 || to - from > 4 || !cues.given.has(atoms[from]!.key)) return false
  return (from === 0 || atoms[from]!.gap !== ' ') && (to === atoms.length || atoms[to]!.gap !== ' ')
}

const none: Set<number> = new Set()

/** Two words of which the second is elsewhere a person by itself ("Mirela Tavran … Tavran said"). */
function isFull({ keys, evidence }: Form, forms: ReadonlyMap<string, Form>): boolean {
  const last = forms.get(keys.at(-1)!)
  return (
    keys.length === 2 && evidence.firm > 0 && last !== undefined && last.evidence.actor > 0 && isKind(last, 'person')
  )
}

/** A lone word that acts and is spelled nearly like the family name of somebody named in full. */
const isMisspelt = ({ keys, evidence }: Form, surnames: readonly Entry[]): boolean =>
  keys.length === 1 &&
  evidence.actor > 0 &&
  evidence.place === 0 &&
  surnames.length < 300 &&
  surnames.some((entry) => spelledAlike(entry.keys[0]!, keys[0]!))

const sorts: Record<string, Sort> = { place: 'place', state: 'state', organisation: 'organisation', outlet: 'outlet' }

function entryOf(kind: NameKind, text: string, words: number): Omit<Entry, 'form' | 'keys' | 'shapes'> {
  const entity = refOf(kind, text)
  const sort = kind === 'person' ? (words > 1 ? 'person' : 'surname') : (sorts[kind] ?? 'place')
  return { kind, sort, entity, of: kind === 'state' ? entity : null, person: null }
}

/** The family name of a full one: its last word, hyphen and all, with the particles before it. */
function familyOf(text: string, cues: Cues): string[] {
  const words = text.split(' ')
  const at = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word) && cues.particles.has(word))
  const family = words.slice(at, -1)
  return at > 0 && family.every((word) => cues.particles.has(word)) ? [words[0]!, words.slice(at).join(' ')] : words
}

/** Family names of everybody who is named in full, so that they are found alone and in headings. */
function surnamesOf(rows: readonly Row[], forms: ReadonlyMap<string, Form>, cues: Cues): Entry[] {
  const found = new Map<string, Entry>()
  const made = new Map<KnownPerson, Entry>()
  const add = (words: readonly string[], entity: Ref, person: KnownPerson | null): void => {
    const last = words.at(-1) ?? ''
    if (last.length < 2) return
    const kept = person === null ? undefined : made.get(person)
    const entry = kept ?? ownEntry(last, { kind: 'person', sort: 'surname', entity, of: null, person })
    if (person) made.set(person, entry)
    const [key = ''] = entry.keys
    const { heads, before } = cues.titles
    if (words.length > 1 && entry.keys.length > 1) found.set(entry.keys.join(' '), entry)
    else if (entry.keys.length === 1 && !cues.common.has(key) && !heads.has(key) && !before.has(key) && !found.has(key))
      found.set(key, entry)
  }
  for (const row of rows)
    for (const { entry } of row.hits)
      if (entry.person) add(entry.person.family[0]?.split(' ') ?? [], entry.entity, entry.person)
  for (const { text, evidence, keys } of forms.values()) {
    if (keys.length > 1 && decide(evidence, keys) === 'person') add(familyOf(text, cues), refOf('person', text), null)
  }
  return [...found.values()]
}
