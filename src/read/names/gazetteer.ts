import { type Lexicon, type NameKind, type Ref, refOf } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { type Atom, formOf, isCapital, joinsAfterDot, type Shape } from './atoms.ts'

/** What a known form is, beyond its kind: a capital may be a place or a government, a demonym stands for a state. */
export type Sort =
  | 'state'
  | 'demonym'
  | 'capital'
  | 'seat'
  | 'place'
  | 'organisation'
  | 'outlet'
  | 'group'
  | 'law'
  | 'person'
  | 'surname'

/** A person of the lexicon. */
export interface KnownPerson {
  readonly ref: Ref
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly office: readonly string[]
  readonly of: Ref | null
  readonly from: string | null
  readonly to: string | null
}

/** One form of one known name. */
export interface Entry {
  readonly form: string
  readonly keys: readonly string[]
  readonly shapes: readonly Shape[]
  readonly sort: Sort
  readonly kind: NameKind
  readonly entity: Ref
  /** The party that it belongs to or stands for. */
  readonly of: Ref | null
  readonly person: KnownPerson | null
  /** True for a short form that counts only behind "the" ("the Tribune"). */
  readonly behindThe?: boolean
  /** True for a short form that counts only behind a comma and a name ("Portland, Ore."). */
  readonly behindPlace?: boolean
  /** True for a capital that the article itself shows to be one. */
  readonly inferred?: boolean
}

/** Known names by their opening (the first word, behind "the" the first two), the longest first. */
export interface Known {
  readonly byOpening: Pick<ReadonlyMap<string, readonly Entry[]>, 'get'>
  /** First words of names that may be written without a capital. */
  readonly small: ReadonlySet<string>
}

const openingOf = (keys: readonly string[]): string =>
  keys[0] === 'the' && keys.length > 1 ? `the ${keys[1]}` : (keys[0] ?? '')

const asksCapital = ({ shapes: [first] }: Entry): boolean => first !== 'lower' && first !== 'number'

export interface Gazetteer {
  readonly known: Known
  readonly people: readonly KnownPerson[]
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>
  /** Keys of single words that are known, for the search of slips of the pen. */
  readonly single: ReadonlyMap<string, Entry>
  /** A party by its usual name. */
  readonly partyNamed: ReadonlyMap<string, Ref>
}

type Add = (form: string, entry: Omit<Entry, 'form' | 'keys' | 'shapes'>) => void

/** Every name of the lexicon, ready to be matched. Built once per lexicon. */
export const gazetteer = fromLexicon((lexicon): Gazetteer => {
  const byOpening = new Map<string, Entry[]>()
  const single = new Map<string, Entry>()
  const small = new Set<string>()
  const add: Add = (form, entry) => {
    const parts = formOf(form)
    const first = parts[0]?.key
    if (first === undefined) return
    const made = { ...entry, form, keys: parts.map(({ key }) => key), shapes: parts.map(({ shape }) => shape) }
    const list = byOpening.get(openingOf(made.keys))
    if (list) list.push(made)
    else byOpening.set(openingOf(made.keys), [made])
    if (!asksCapital(made)) small.add(first)
    if (parts.length === 1 && !entry.behindPlace && !single.has(first)) single.set(first, made)
  }
  const partyNamed = new Map<string, Ref>()
  addStates(lexicon, add, partyNamed)
  addBodies(lexicon, add, partyNamed)
  addPlaces(lexicon, add)
  const people = addPeople(lexicon, add, partyNamed)
  for (const list of byOpening.values()) list.sort((a, b) => b.keys.length - a.keys.length)
  const bySurname = new Map<string, KnownPerson[]>()
  for (const person of people) {
    for (const name of person.family) {
      const key = formOf(name)
        .map(({ key }) => key)
        .join(' ')
      bySurname.set(key, [...(bySurname.get(key) ?? []), person])
    }
  }
  return { known: { byOpening, small }, people, bySurname, single, partyNamed }
})

function addStates({ states: { states } }: Lexicon, add: Add, partyNamed: Map<string, Ref>): void {
  for (const [name, { adj, people = [], capital = [], seats = [], also = [] }] of Object.entries(states)) {
    const entity = refOf('state', name)
    partyNamed.set(name, entity)
    const state = { kind: 'state', entity, of: entity, person: null } as const
    for (const form of [name, ...also]) add(form.replace(/^the /, ''), { ...state, sort: 'state' })
    const plurals = adj.filter((form) => /(?:[^hs]|th)$/.test(form) && !/(?:ese|ch|sh)$/.test(form)).map((a) => `${a}s`)
    for (const form of [...adj, ...plurals, ...people]) add(form, { ...state, kind: 'group', sort: 'demonym' })
    const [usual = ''] = capital
    for (const form of capital) add(form, { ...state, sort: 'capital', entity: refOf('place', usual) })
    for (const form of seats) add(form, { ...state, sort: 'seat', entity: refOf('place', form) })
  }
}

function addBodies(lexicon: Lexicon, add: Add, partyNamed: Map<string, Ref>): void {
  const { organisations, groups, laws, outlets } = lexicon
  const addAll = (forms: readonly string[], kind: NameKind, sort: Sort, of: Ref | null): void => {
    const entity = refOf(kind, forms[0] ?? '')
    if (!partyNamed.has(entity.name) && kind !== 'outlet' && kind !== 'law') partyNamed.set(entity.name, entity)
    for (const form of forms) {
      add(form, { kind, sort, entity, of, person: null })
      if (kind === 'outlet' && !form.startsWith('The ') && form.includes(' ')) {
        add(`The ${form}`, { kind, sort, entity, of, person: null })
      }
    }
  }
  for (const forms of [...organisations.international, ...organisations.companies, ...organisations.unions])
    addAll(forms, 'organisation', 'organisation', null)
  for (const [state, bodies] of Object.entries(organisations.states))
    for (const forms of bodies)
      addAll(forms, 'organisation', 'organisation', partyNamed.get(state) ?? refOf('state', state))
  for (const forms of [...groups.groups, ...groups.blocs, ...groups.peoples]) addAll(forms, 'group', 'group', null)
  for (const forms of laws.laws) addAll(forms, 'law', 'law', null)
  for (const forms of Object.values(outlets.outlets).flat()) addAll(forms, 'outlet', 'outlet', null)
  for (const [form, usual] of Object.entries(outlets.theOnly))
    add(form, { kind: 'outlet', sort: 'outlet', entity: refOf('outlet', usual), of: null, person: null })
}

function addPlaces({ places: { places, abbreviated } }: Lexicon, add: Add): void {
  for (const [usual, forms] of Object.entries(abbreviated))
    for (const form of forms)
      add(form, {
        kind: 'place',
        sort: 'place',
        entity: refOf('place', usual),
        of: null,
        person: null,
        behindPlace: true,
      })
  for (const line of Object.values(places).flat()) {
    const [usual = '', ...others] = line.split('|')
    const entity = refOf('place', usual)
    for (const form of [usual, ...others]) add(form, { kind: 'place', sort: 'place', entity, of: null, person: null })
  }
}

function addPeople({ people: { people } }: Lexicon, add: Add, partyNamed: ReadonlyMap<string, Ref>): KnownPerson[] {
  return Object.entries(people).map(([name, { n = [], g = [], f = [], alone, office = [], of, from, to }]) => {
    const [first = '', ...rest] = name.split(' ')
    const usual = rest.join(' ')
    const family = usual === '' ? f : [usual, ...f]
    const given = [first, ...g]
    const ref = refOf('person', name)
    const party = of === undefined ? null : (partyNamed.get(of) ?? refOf('organisation', of))
    const person = { ref, given, family, office, of: party, from: from ?? null, to: to ?? null }
    const entry = { kind: 'person', entity: ref, of: party, person } as const
    const forms = new Set([name, ...n, ...given.flatMap((a) => family.map((b) => `${a} ${b}`))])
    for (const form of forms) add(form, { ...entry, sort: form.includes(' ') ? 'person' : 'surname' })
    if (alone) for (const form of family) add(form, { ...entry, sort: 'surname' })
    return person
  })
}

/**
 * The longest known name that starts at `at`, and how many atoms it has; `null` when there is none. Capitals in the
 * lexicon are asked for in the text; acronyms must be in capitals letter by letter.
 */
export function matchAt(known: Known, atoms: readonly Atom[], at: number, shouted: boolean): Entry | null {
  const first = atoms[at]
  if (first === undefined || (!first.capital && (first.key.length < 2 || !known.small.has(first.key)))) return null
  // Dozens of outlets have the article in their name: "the" alone would be tried with all of them.
  const opening = first.key === 'the' ? `the ${atoms[at + 1]?.key}` : first.key
  const list = known.byOpening.get(opening)
  if (list === undefined) return null
  for (let i = 0; i < list.length; i++) {
    const entry = list[i]!
    if (!first.capital && (first.key === 'the' || asksCapital(entry))) continue
    if (entry.behindThe && atoms[at - 1]?.key !== 'the') continue
    if (entry.behindPlace && (shouted || !endsPlace(atoms, at))) continue
    if (fitsAll(entry, atoms, at, shouted)) return entry
  }
  return null
}

/** "Portland, Ore.": between a name with a comma and no further name. */
function endsPlace(atoms: readonly Atom[], at: number): boolean {
  const after = atoms[at + 1]
  return atoms[at]?.gap === ', ' && isCapital(atoms[at - 1]) && !(after?.gap === ' ' && isCapital(after))
}

function fitsAll(entry: Entry, atoms: readonly Atom[], at: number, shouted: boolean): boolean {
  const { keys } = entry
  if (keys.length > 1 && atoms[at + 1]?.key !== keys[1]) return false
  for (let i = 0; i < keys.length; i++) if (!fits(entry, i, keys[i]!, atoms, at, shouted)) return false
  return true
}

/** Names of one article that may begin with one word; no article has more, and each costs time at every such word. */
const most = 200

/** Known names by their first word, with those that only this article makes known put first. */
export function withEntries(known: Known, own: readonly Entry[]): Known {
  if (own.length === 0) return known
  const first = new Map<string, Entry[]>()
  const small = new Set(known.small)
  for (const entry of own) {
    const opening = openingOf(entry.keys)
    const list = first.get(opening)
    if (list === undefined) first.set(opening, [entry])
    else if (list.length < most) list.push(entry)
    if (!asksCapital(entry)) small.add(entry.keys[0]!)
  }
  for (const [opening, entries] of first) {
    const before = known.byOpening.get(opening)
    if (before) entries.push(...before)
    if (entries.length > 1) entries.sort((a, b) => b.keys.length - a.keys.length)
  }
  return { byOpening: { get: (opening) => first.get(opening) ?? known.byOpening.get(opening) }, small }
}

/** An entry that the article itself makes known. */
export function ownEntry(form: string, entry: Omit<Entry, 'form' | 'keys' | 'shapes'>): Entry {
  const parts = formOf(form)
  return { ...entry, form, keys: parts.map(({ key }) => key), shapes: parts.map(({ shape }) => shape) }
}

function fits(entry: Entry, i: number, key: string, atoms: readonly Atom[], at: number, shouted: boolean): boolean {
  const atom = atoms[at + i]
  if (atom?.key !== key) return false
  if (i > 0 && key !== "'s" && !joinsAfterDot(atoms[at + i - 1], atom) && atom.gap !== '/' && atom.gap !== ', ')
    return false
  if (i > 0 && atom.gap === ', ' && entry.form.includes(',') === false) return false
  const shape = entry.shapes[i]
  if (shape === 'lower' || shape === 'number') return true
  if (!isCapital(atom)) return false
  if (shape === 'capitals' && entry.keys.length === 1) {
    return atom.shape === 'capitals' ? !shouted || key.length > 3 : atom.text === entry.form
  }
  return shouted || atom.shape !== 'capitals' || shape === 'capitals' || entry.keys.length > 1 || key.length > 4
}
