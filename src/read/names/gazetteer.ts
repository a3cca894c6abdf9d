import { type Lexicon, type NameKind, ownVoices, type Ref, refOf } from '../../model/index.ts'
import { fromLexicon } from '../draft.ts'
import { formOf } from './atoms.ts'
import { type Entry, type Known, type KnownPerson, mayBeSmall, openingOf, ownEntry, type Sort } from './entry.ts'
import { nextWord, plainEnd } from './wordBorders.ts'

export interface Gazetteer {
  readonly known: Known
  readonly people: readonly KnownPerson[]
  readonly bySurname: ReadonlyMap<string, readonly KnownPerson[]>
  /** Keys of single words that are known, for the search of slips of the pen. */
  readonly single: ReadonlyMap<string, KnownForm>
  /** A party by its usual name. */
  readonly partyNamed: ReadonlyMap<string, Ref>
}

/** What is told of a form, before it is taken apart into words. */
type Told = Omit<Entry, 'form' | 'keys' | 'shapes'>

/** A form of the lexicon, and what it names. */
export interface KnownForm {
  readonly form: string
  readonly told: Told
}

type Add = (form: string, told: Told) => void

/** Every name of the lexicon, ready to be matched. Built once per lexicon. */
export const gazetteer = fromLexicon((lexicon): Gazetteer => {
  const opened = new Map<string, Opened>()
  const single = new Map<string, KnownForm>()
  const small = new Set<string>()
  const add: Add = (form, told) => {
    const opening = openingIn(form)
    if (opening === null) return
    const known = { form, told }
    const there = opened.get(opening.key)
    if (there) there.forms.push(known)
    else opened.set(opening.key, { forms: [known], entries: null })
    if (opening.isSmall) small.add(opening.first)
    if (opening.isAll && !told.behindPlace && !single.has(opening.first)) single.set(opening.first, known)
  }
  const partyNamed = new Map<string, Ref>()
  addStates(lexicon, add, partyNamed)
  addBodies(lexicon, add, partyNamed)
  addPlaces(lexicon, add)
  const people = addPeople(lexicon, add, partyNamed)
  const bySurname = new Map<string, KnownPerson[]>()
  for (const person of people) {
    for (const name of person.family) {
      const key = formOf(name)
        .map(({ key }) => key)
        .join(' ')
      bySurname.set(key, [...(bySurname.get(key) ?? []), person])
    }
  }
  const byOpening = { get: (opening: string) => entriesOf(opened.get(opening)) }
  return { known: { byOpening, small }, people, bySurname, single, partyNamed }
})

/** Forms that begin alike; most of them stand in no article, so their entries are made when they are first asked for. */
interface Opened {
  readonly forms: KnownForm[]
  entries: readonly Entry[] | null
}

function entriesOf(opened: Opened | undefined): readonly Entry[] | undefined {
  if (opened === undefined) return undefined
  opened.entries ??= opened.forms
    .map(({ form, told }) => ownEntry(form, told))
    .sort((a, b) => b.keys.length - a.keys.length)
  return opened.entries
}

interface Opening {
  /** Under what the form is kept, see {@link openingOf}. */
  readonly key: string
  /** The key of its first word. */
  readonly first: string
  /** True when there is no further word. */
  readonly isAll: boolean
  /** True when it may be written without a capital. */
  readonly isSmall: boolean
}

/** How a form begins; `null` where there is no word in it. */
function openingIn(form: string): Opening | null {
  const end = plainEnd(form, 0)
  const word = form.slice(0, end)
  const first = word.toLowerCase()
  if (end > 0 && first !== 'the')
    return { key: first, first, isAll: nextWord(form, end) === form.length, isSmall: word === first }
  const words = formOf(form)
  const keys = words.map(({ key }) => key)
  if (words.length === 0) return null
  return { key: openingOf(keys), first: keys[0]!, isAll: keys.length === 1, isSmall: mayBeSmall(words[0]?.shape) }
}

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
  for (const forms of ownVoices(organisations)) addAll(forms, 'organisation', 'organisation', null)
  for (const [state, bodies] of Object.entries(organisations.states))
    for (const forms of bodies)
      addAll(forms, 'organisation', 'organisation', partyNamed.get(state) ?? refOf('state', state))
  for (const [town, body] of Object.entries(organisations.seats)) {
    const of = partyNamed.get(body) ?? refOf('organisation', body)
    add(town, { kind: 'place', sort: 'capital', entity: refOf('place', town), of, person: null })
  }
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

/** `2017-01-20/2021-01-20`, `2025-01-20/..` */
function edges(term: string): readonly [string, string] {
  const [from = '', to = ''] = term.replaceAll('..', '').split('/')
  return [from, to]
}

function addPeople(
  { people: { people }, dateSigns: { terms } }: Lexicon,
  add: Add,
  partyNamed: ReadonlyMap<string, Ref>,
): KnownPerson[] {
  return Object.entries(people).map(([name, { n = [], g = [], f = [], alone, office = [], of, from, to }]) => {
    const [first = '', ...rest] = name.split(' ')
    const usual = rest.join(' ')
    const family = usual === '' ? f : [usual, ...f]
    const given = [first, ...g]
    const ref = refOf('person', name)
    const party = of === undefined ? null : (partyNamed.get(of) ?? refOf('organisation', of))
    const held = terms[name]?.map(edges) ?? [[from ?? '', to ?? ''] as const]
    const person = { ref, given, family, office, of: party, held }
    const entry = { kind: 'person', entity: ref, of: party, person } as const
    const forms = new Set([name, ...n, ...given.flatMap((a) => family.map((b) => `${a} ${b}`))])
    for (const form of forms) add(form, { ...entry, sort: form.includes(' ') ? 'person' : 'surname' })
    if (alone) for (const form of family) add(form, { ...entry, sort: 'surname' })
    return person
  })
}
