import { type Dossier, type Identity, type Lexicon, ownVoices, type Ref, refOf } from '../../model/index.ts'
import { companyWords, mayBeCompany } from '../ground/companies.ts'
import { plainWord } from './stems.ts'

/** A name in a question: whom it may stand for in this case. None: it is a name that the case does not know. */
export interface NameHit {
  readonly from: number
  readonly to: number
  readonly words: string
  readonly refs: readonly Ref[]
  /** True for a noun that needs no capital ("the union"). */
  readonly isCommon: boolean
}

/** One word of a question as it stands and as it is compared. */
export interface Token {
  readonly raw: string
  readonly word: string
}

/** Names by their first word, each as a list of words. */
export interface NameBook {
  readonly find: (tokens: readonly Token[]) => NameHit[]
}

/** A name; an acronym has all its capitals, a common one ("the union") needs none. */
type Entry = { readonly words: readonly string[]; readonly refs: Ref[]; isAcronym: boolean; isCommon: boolean }

/** The words of a text as they stand, with possessive endings taken off for comparing. */
export function tokensOf(text: string): Token[] {
  const found = text.match(/[\p{L}\p{N}]+(?:['’.,-]?[\p{L}\p{N}]+)*/gu) ?? []
  return found
    .flatMap((raw) => (/^\p{L}+-\p{L}/u.test(raw) ? raw.split('-') : [raw]))
    .map((raw) => ({ raw, word: plainWord(raw) }))
}

const rank = ['state', 'organisation', 'group', 'person', 'outlet', 'law', 'other', 'place']

const kept = new WeakMap<Dossier, NameBook>()

/** The names that a case and the lexicon know, made once for each dossier. Parties come first, places last. */
export function nameBook(dossier: Dossier, lexicon: Lexicon): NameBook {
  let made = kept.get(dossier)
  if (!made) {
    made = bookOf(dossier, lexicon)
    kept.set(dossier, made)
  }
  return made
}

function bookOf(dossier: Dossier, lexicon: Lexicon): NameBook {
  const book = new Map<string, Entry[]>()
  const add = (name: string, ref: Ref | null, isCommon = false): void => {
    const words = tokensOf(name).map(({ word }) => word)
    const [first] = words
    const isName = isCommon || /^[\p{Lu}\p{N}]|^al-/u.test(name.trim())
    if (first === undefined || first === '' || !isName) return
    const known = book.get(first) ?? []
    if (known.length === 0) book.set(first, known)
    const same = known.find((entry) => entry.words.join(' ') === words.join(' '))
    const isAcronym = /^[\p{Lu}\p{N}.]{2,}$/u.test(name)
    const entry = same ?? { words, refs: [], isAcronym, isCommon }
    entry.isAcronym &&= isAcronym
    entry.isCommon &&= isCommon
    if (!same) known.push(entry)
    if (ref && !entry.refs.some(({ id }) => id === ref.id)) entry.refs.push(ref)
  }
  for (const [name, ref] of caseNames(dossier)) add(name, ref)
  for (const [name, ref] of [...commonNames(dossier), ...kindNames(dossier, lexicon)]) add(name, ref, true)
  for (const [names, main] of lexiconNames(lexicon)) {
    const ref = inCase(dossier, main)
    for (const name of names) add(name, ref)
  }
  const order = new Map(dossier.parties.map(({ id }, n) => [id, n]))
  const weight = ({ id }: Ref): number => order.get(id) ?? 1000 + rank.indexOf(id.split(':')[0] ?? '')
  for (const entries of book.values()) for (const { refs } of entries) refs.sort((a, b) => weight(a) - weight(b))
  return { find: (tokens) => find(book, tokens) }
}

function caseNames({ identities, parties, articles }: Dossier): [string, Ref][] {
  const families = new Map<string, Identity[]>()
  for (const identity of identities.filter(({ kind }) => kind === 'person')) {
    const family = identity.name.split(/\s+/).at(-1) ?? ''
    families.set(family, [...(families.get(family) ?? []), identity])
  }
  return [
    ...identities.flatMap(({ id, name, forms }) =>
      [name, ...forms.map(({ form }) => form)].map((form): [string, Ref] => [form, { id, name }]),
    ),
    ...[...families].flatMap(([family, all]) => all.map(({ id, name }): [string, Ref] => [family, { id, name }])),
    ...parties.map((party): [string, Ref] => [party.name, party]),
    ...articles.flatMap(({ outlet }): [string, Ref][] => (outlet ? [[outlet.name, outlet]] : [])),
  ]
}

/** Parties that are called by a noun ("the union"), and two words or more of a body's name that only one body has. */
function commonNames({ identities, parties }: Dossier): [string, Ref][] {
  const plain = parties.filter(({ name }) => /^\p{Ll}/u.test(name))
  const nouns = plain.map((party): [string, Ref] => [party.name.replace(/^the\s+/, ''), party])
  const bodies = new Map([...identities, ...parties].map(({ id, name }) => [id, name]))
  const runs = new Map<string, Ref | null>()
  for (const [id, name] of bodies) {
    const words = name.split(/\s+/)
    if (!/^(?:organisation|group):/.test(id) || words.length < 3) continue
    for (let size = 2; size < words.length; size++) {
      const run = words.slice(-size).join(' ') // the last words say what it is: "Longshore Union"
      runs.set(run, runs.has(run) ? null : { id, name })
    }
  }
  return [...nouns, ...[...runs].flatMap(([run, ref]): [string, Ref][] => (ref ? [[run, ref]] : []))]
}

/** "The company", "the union": the only party of that kind. */
function kindNames({ parties }: Dossier, lexicon: Lexicon): [string, Ref][] {
  const { nouns, notInNames } = companyWords(lexicon)
  const bodies = parties.filter(({ id }) => id.startsWith('organisation:'))
  const named = bodies.map((body) => ({ body, words: body.name.toLowerCase().split(/[^\p{L}]+/u) }))
  const companies = named.filter(({ words }) => mayBeCompany(lexicon, words))
  const only = (all: typeof named, called: Iterable<string>): [string, Ref][] =>
    all.length === 1 ? [...called].map((noun): [string, Ref] => [noun, (all[0] as (typeof named)[number]).body]) : []
  const others = [...notInNames].flatMap((kind) =>
    only(
      named.filter(({ words }) => words.includes(kind)),
      [kind],
    ),
  )
  return [...only(companies, nouns), ...others]
}

function* lexiconNames({
  states,
  people,
  organisations,
  groups,
  places,
}: Lexicon): Generator<[readonly string[], Ref]> {
  for (const [name, { adj, people: folk = [], capital = [], seats = [], also = [] }] of Object.entries(states.states)) {
    const plural = adj.filter((word) => /n$/.test(word)).map((word) => `${word}s`)
    yield [[name, ...adj, ...plural, ...folk, ...capital, ...seats, ...also], refOf('state', name)]
  }
  for (const [name, { n = [], alone }] of Object.entries(people.people))
    yield [[name, ...n, ...(alone ? [name.split(' ').at(-1) as string] : [])], refOf('person', name)]
  for (const names of [...ownVoices(organisations), ...Object.values(organisations.states).flat()])
    yield [names, refOf('organisation', names[0] as string)]
  for (const names of [...groups.groups, ...groups.blocs, ...groups.peoples])
    yield [names, refOf('group', names[0] as string)]
  for (const place of Object.values(places.places).flat()) {
    const names = place.split('|')
    yield [names, refOf('place', names[0] as string)]
  }
}

/** The identity of the case behind an entry of the lexicon; `null` when the case does not have it. */
function inCase({ identities, parties }: Dossier, { id, name }: Ref): Ref | null {
  const found = identities.find((identity) => identity.id === id) ?? parties.find((party) => party.id === id)
  if (found) return { id: found.id, name: found.name }
  const named = identities.find((identity) => identity.name === name)
  return named ? { id: named.id, name: named.name } : null
}

/** The longest names, from left to right. In a question without any capitals names of four letters or more count too. */
function find(book: ReadonlyMap<string, readonly Entry[]>, tokens: readonly Token[]): NameHit[] {
  const lower = tokens.every(({ raw }, n) => n === 0 || !/\p{Lu}/u.test(raw))
  const hits: NameHit[] = []
  let at = 0
  while (at < tokens.length) {
    const best = longestAt(book, tokens, { at, lower })
    if (best) {
      const words = tokens.slice(at, at + best.words.length).map(({ raw }) => raw)
      hits.push({
        isCommon: best.isCommon,
        from: at,
        to: at + best.words.length,
        words: words.join(' ').replace(/['’]s?$/, ''),
        refs: best.refs,
      })
    }
    at += best?.words.length ?? 1
  }
  // “The dockers' union” is neither the dockers nor the union, but what both words say together.
  const isJoined = (a: NameHit, b: NameHit): boolean => a.isCommon && b.isCommon && (a.to === b.from || b.to === a.from)
  return hits.filter((hit) => !hits.some((other) => isJoined(hit, other)))
}

function longestAt(
  book: ReadonlyMap<string, readonly Entry[]>,
  tokens: readonly Token[],
  { at, lower }: { at: number; lower: boolean },
): Entry | null {
  let best: Entry | null = null
  const { raw, word } = tokens[at] as Token
  for (const entry of book.get(word) ?? []) {
    if (best && entry.words.length <= best.words.length) continue
    if (!entry.words.every((one, n) => tokens[at + n]?.word === one)) continue
    const capital = entry.isAcronym ? raw === raw.toUpperCase() : /^[\p{Lu}\p{N}]/u.test(raw) && word.length > 1
    if (entry.isCommon || capital || (lower && (entry.words.length > 1 || word.length > 3))) best = entry
  }
  return best
}
