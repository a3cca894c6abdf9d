import { type NameKind, type Ref, refOf } from '../../model/index.ts'
import { isEnglish } from '../sentences/tagger.ts'
import { alsoCalled } from './alsoCalled.ts'
import { formOf } from './atoms.ts'
import { shortBodies } from './bodies.ts'
import { collect } from './collect.ts'
import type { Cues } from './cues.ts'
import { datelineTowns } from './datelines.ts'
import { decide } from './decide.ts'
import { type Entry, type KnownPerson, ownEntry, type Sort } from './entry.ts'
import { type Form, isKind } from './forms.ts'
import { initialsEntry } from './initials.ts'
import { halfAlike, spelledAlike, spokenAlike } from './nearness.ts'
import { ownOutlets } from './outlets.ts'
import { partsOfNames } from './partsOfNames.ts'
import { placesInLists } from './placesInLists.ts'
import type { Row } from './rows.ts'
import { shortForms } from './shortForms.ts'
import { statesOf } from './states.ts'

/**
 * What the article itself makes known: people by office, given name or speech; places and states by the words around
 * them; bodies by their own words; acronyms in brackets; states that no list knows, with their adjectives; outlets by
 * credit, also in short ("the Tribune").
 */
export function ownNames(rows: readonly Row[], credited: readonly string[], cues: Cues): Entry[] {
  const { forms, entries, bare, outlets, initials, full, acronyms } = collect(rows, cues)
  for (const form of forms.values()) if (isKind(form, 'outlet')) outlets.push(form.text)
  const shorts = shortBodies(rows, cues)
  const papers = ownOutlets(rows, outlets, credited, cues)
  entries.push(
    ...papers,
    ...statesOf(forms, cues),
    ...shorts,
    ...alsoCalled(rows, shorts, cues),
    ...datelineTowns(rows),
  )
  for (const [short, form] of initials) if (isKind(form, 'organisation')) entries.push(initialsEntry(short, form.text))
  const named = new Set(entries.map(({ keys }) => keys.join(' ')))
  for (const { form, kind, entity, of } of papers) if (form === entity.name) full.push({ kind, entity, of, text: form })
  for (const entry of shortForms(full, acronyms, forms)) {
    const key = entry.keys.join(' ')
    if (!named.has(key)) entries.push(entry)
    named.add(key)
  }
  for (const entry of bare)
    if (!named.has(entry.keys[0]!)) {
      entries.push(entry)
      named.add(entry.keys[0]!)
    }
  const surnames = surnamesOf(rows, forms, cues).filter(({ keys }) => !named.has(keys.join(' ')))
  entries.push(...surnames)
  for (const entry of surnames) named.add(entry.keys.join(' '))
  for (const entry of partsOfNames(forms, rows, cues)) {
    const [key = ''] = entry.keys
    if (named.has(key)) continue
    entries.push(entry)
    named.add(key)
  }
  const besidePlaces = placesInLists(rows, forms)
  for (const [key, form] of forms) {
    if (named.has(key)) continue
    const slip = isMisspelt(form, surnames)
    const kind =
      (slip && form.keys.length > 1 ? 'person' : decide(form.evidence, form.keys)) ??
      (slip || isFull(form, forms) ? 'person' : besidePlaces.has(key) ? 'place' : null)
    if (kind) entries.push(ownEntry(form.text, entryOf(kind, form.text, slip ? 1 : form.keys.length)))
  }
  return entries
}

/** Two words of which the second is elsewhere a person by itself ("Mirela Tavran … Tavran said"). */
function isFull({ keys, evidence }: Form, forms: ReadonlyMap<string, Form>): boolean {
  const last = forms.get(keys.at(-1)!)
  return (
    keys.length === 2 && evidence.firm > 0 && last !== undefined && last.evidence.actor > 0 && isKind(last, 'person')
  )
}

/** A lone word that acts and is spelled nearly like the family name of somebody named in full. */
const isMisspelt = ({ keys, evidence, text }: Form, surnames: readonly Entry[]): boolean =>
  (keys.length === 1 || (keys.length === 2 && text.includes('-'))) &&
  (evidence.actor > 0 || keys.length > 1) &&
  evidence.place === 0 &&
  surnames.length < 300 &&
  surnames.some(({ keys: [first = '', ...rest] }) =>
    keys.length > 1
      ? halfAlike(keys, [first, ...rest])
      : rest.length === 0 && (spelledAlike(first, keys[0]!) || spokenAlike(first, keys[0]!)),
  )

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

/** "Leandro Echegaray Pintos … Echegaray Pintos", "Siraj Moideen … Siraj": other parts of a full name that stand alone. */
function aloneOf(text: string, keys: readonly string[], forms: ReadonlyMap<string, Form>): Form[] {
  const words = text.split(' ')
  const two =
    keys.length > 2
      ? formOf(words.slice(-2).join(' '))
          .map(({ key }) => key)
          .join(' ')
      : ''
  const [first = ''] = keys
  if (/^\p{Lu}\p{L}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text) && forms.has(first)) return [forms.get(first)!]
  return [two, first.length > 3 && !isEnglish(first) ? first : ''].flatMap((key) => {
    const form = key === '' || key === keys.join(' ') ? undefined : forms.get(key)
    return form && form.evidence.place + form.evidence.rule + form.evidence.body === 0 ? [form] : []
  })
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
    if (keys.length < 2 || decide(evidence, keys) !== 'person') continue
    add(familyOf(text, cues), refOf('person', text), null)
    for (const alone of aloneOf(text, keys, forms)) {
      const entry = { kind: 'person', sort: 'surname', entity: refOf('person', text), of: null, person: null } as const
      if (!found.has(alone.keys.join(' '))) found.set(alone.keys.join(' '), ownEntry(alone.text, entry))
    }
  }
  return [...found.values()]
}
