import { type NameKind, type Ref, refOf } from '../../model/index.ts'
import type { Cues } from './cues.ts'
import { decide, type Evidence, noEvidence, weigh } from './evidence.ts'
import { type Entry, type KnownPerson, ownEntry, type Sort } from './gazetteer.ts'
import { type LongName, longNameAt } from './longNames.ts'
import type { Row } from './rows.ts'
import { type Run, runsOf } from './runs.ts'

interface Form {
  readonly keys: readonly string[]
  readonly text: string
  readonly evidence: Evidence
}

/** The long names of each row, and every name that this article alone makes known. */
export interface OwnNames {
  readonly entries: readonly Entry[]
}

/**
 * What the article itself makes known: people by office, given name or speech; places and states by the words around
 * them; bodies by their own words; acronyms in brackets; states that no list knows, with their adjectives.
 */
export function ownNames(rows: readonly Row[], cues: Cues): OwnNames {
  const forms = new Map<string, Form>()
  const entries: Entry[] = []
  for (const row of rows) {
    const used = new Set<number>()
    for (const long of longNamesOf(row, cues)) {
      for (let i = long.from; i < long.to; i++) used.add(i)
      entries.push(...acronymOf(row, long.to, textOf(row, long.from, long.to), long.kind, long.of))
    }
    for (const hit of row.hits) {
      if (hit.entry.kind === 'organisation' || hit.entry.kind === 'group') {
        entries.push(...acronymOf(row, hit.to, hit.entry.entity.name, hit.entry.kind, hit.entry.of))
      }
    }
    if (!row.titled) for (const run of runsOf(row, used, cues)) note(run, forms, cues)
  }
  entries.push(...statesOf(forms, cues))
  const named = new Set(entries.map(({ keys }) => keys.join(' ')))
  const surnames = surnamesOf(rows, forms, cues)
  entries.push(...surnames.filter(({ keys }) => !named.has(keys.join(' '))))
  for (const entry of surnames) named.add(entry.keys.join(' '))
  for (const [key, { text, evidence, keys }] of forms) {
    if (named.has(key)) continue
    const kind = decide(evidence, keys.length)
    if (kind) entries.push(ownEntry(text, entryOf(kind, text, keys.length)))
  }
  return { entries }
}

const sorts: Record<string, Sort> = { place: 'place', state: 'state', organisation: 'organisation' }

function entryOf(kind: NameKind, text: string, words: number): Omit<Entry, 'form' | 'keys' | 'shapes'> {
  const entity = refOf(kind, text)
  const sort = kind === 'person' ? (words > 1 ? 'person' : 'surname') : (sorts[kind] ?? 'place')
  return { kind, sort, entity, of: kind === 'state' ? entity : null, person: null }
}

function note(run: Run, forms: Map<string, Form>, cues: Cues): void {
  const keys = run.row.atoms.slice(run.from, run.to).map(({ key }) => key)
  const key = keys.join(' ')
  let form = forms.get(key)
  if (form === undefined) {
    form = { keys, text: textOf(run.row, run.from, run.to), evidence: noEvidence() }
    forms.set(key, form)
  }
  weigh(run, form.evidence, cues)
}

/** The words of the article from one atom to another. */
export function textOf({ sentence, atoms }: Row, from: number, to: number): string {
  return sentence.text.slice(atoms[from]!.start - sentence.start, atoms[to - 1]!.end - sentence.start)
}

/** The names of a row that say themselves what they name, none within another. In a heading, none. */
export function longNamesOf(row: Row, cues: Cues): LongName[] {
  if (row.titled) return []
  const found: LongName[] = []
  for (let i = 0; i < row.atoms.length; i++) {
    const long = longNameAt(row, i, cues)
    if (long === null) continue
    const hit = row.hitAt[long.from]
    if (hit && (hit.to >= long.to || hit.from < long.from)) continue
    found.push(long)
    i = long.to - 1
  }
  return found
}

/** "Institute for Grain Trade (IGT)": the acronym in brackets names the same. */
function acronymOf(row: Row, at: number, name: string, kind: NameKind, of: Ref | null): Entry[] {
  const [atom, after] = [row.atoms[at], row.atoms[at + 1]]
  if (atom === undefined || !/^\s?[(（]["“]?$/.test(atom.gap) || !/^\p{Lu}[\p{L}\d&-]{1,7}$/u.test(atom.text)) return []
  if (!/\p{Lu}.*\p{Lu}/u.test(atom.text) || row.hitAt[at] || (after && !/^["”]?[)）,;]/.test(after.gap))) return []
  const sort = sorts[kind] ?? (kind === 'outlet' ? 'outlet' : 'organisation')
  return [ownEntry(atom.text, { kind, sort, entity: refOf(kind, name.replace(/^The /, '')), of, person: null })]
}

/** Family names of everybody who is named in full, so that they are found alone and in headings. */
function surnamesOf(rows: readonly Row[], forms: ReadonlyMap<string, Form>, cues: Cues): Entry[] {
  const found = new Map<string, Entry>()
  const add = (words: readonly string[], entity: Ref, person: KnownPerson | null): void => {
    const last = words.at(-1) ?? ''
    if (last.length < 2) return
    const entry = ownEntry(last, { kind: 'person', sort: 'surname', entity, of: null, person })
    const [key = ''] = entry.keys
    const { heads, before } = cues.titles
    if (entry.keys.length === 1 && !cues.common.has(key) && !heads.has(key) && !before.has(key) && !found.has(key))
      found.set(key, entry)
  }
  for (const row of rows)
    for (const { entry } of row.hits)
      if (entry.person) add(entry.person.family[0]?.split(' ') ?? [], entry.entity, entry.person)
  for (const { text, evidence, keys } of forms.values()) {
    if (keys.length > 1 && decide(evidence, keys.length) === 'person')
      add(text.split(/[ -]/), refOf('person', text), null)
  }
  return [...found.values()]
}

const endings = /(?:ians?|eans?|ans?|ese|ish|ic|ics|is?|ers?|ns?)$/

/** States that no list knows, by what is said of them, with the adjectives that go with them. */
function statesOf(forms: ReadonlyMap<string, Form>, cues: Cues): Entry[] {
  const single = [...forms.values()].filter(({ keys }) => keys.length === 1 && !cues.given.has(keys[0]!))
  const found: Entry[] = []
  for (const { keys, text, evidence } of single) {
    const [key = ''] = keys
    if (!/(?:an|ese|ish|ic|i|ian|ans)$/.test(key) || evidence.state < 2) continue
    const stem = key.replace(endings, '')
    const base = single.find(
      (form) =>
        form.keys[0] !== key &&
        stem.length >= 3 &&
        form.keys[0]!.startsWith(stem) &&
        form.keys[0]!.length - stem.length <= 3 &&
        !form.keys[0]!.startsWith(key),
    )
    if (base === undefined) continue
    const entity = refOf('state', base.text)
    const state = { entity, of: entity, person: null } as const
    found.push(ownEntry(base.text, { ...state, kind: 'state', sort: 'state' }))
    for (const form of [text, text.endsWith('s') ? text.slice(0, -1) : `${text}s`])
      found.push(ownEntry(form, { ...state, kind: 'group', sort: 'demonym' }))
  }
  return found
}
