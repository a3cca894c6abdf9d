import { fromLexicon } from '../lexicon/fromLexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { ownVoices } from '../lexicon/organisations.ts'
import type { NameKind } from '../ref.ts'
import { type Romanise, romaniser, type Script, scriptOf } from './letters.ts'
import { type SoundDistance, type SoundOf, soundDistances, soundReader } from './sounds.ts'

/** What a word of a name does in it. */
export type PartKind =
  | 'family'
  | 'given'
  | 'middle'
  | 'initial'
  | 'patronymic'
  | 'particle'
  | 'word'
  | 'number'
  | 'form'

/** A word of a name, brought to Latin letters, with its sound and what it weighs. */
export interface NamePart {
  readonly kind: PartKind
  /** Lower-case Latin letters. */
  readonly text: string
  readonly sound: string
  readonly weight: number
}

/** A name taken apart. */
export interface NameParts {
  readonly parts: readonly NamePart[]
  readonly script: Script
  /** Titles and forms of address that were set aside. */
  readonly titles: readonly string[]
  /** A body's or a place's name: a word more makes it another body. */
  readonly isBody: boolean
  /** The usual name where the lexicon knows it; `null` otherwise, and always for a person. */
  readonly known: string | null
  /** The first letters of its words, where the name is of three words or more; or the acronym that the name is. */
  readonly initials: string | null
  readonly isAcronym: boolean
}

/** What the comparison of names needs, made once for each lexicon. */
export interface NameTools {
  readonly romanise: Romanise
  readonly soundOf: SoundOf
  readonly distance: SoundDistance
  /** The usual form of a given name, by each of its forms. */
  readonly given: ReadonlyMap<string, string>
  readonly titles: ReadonlySet<string>
  readonly particles: ReadonlyMap<string, string>
  readonly patronymic: RegExp
  readonly forms: readonly (readonly [RegExp, string])[]
  readonly formNames: ReadonlySet<string>
  readonly weak: ReadonlySet<string>
  readonly dropped: ReadonlySet<string>
  readonly words: Readonly<Record<string, string>>
  /** The usual name of a state, place, body or outlet of the lexicon, by each of its names in lower-case Latin letters. */
  readonly known: ReadonlyMap<string, string>
}

const kept = fromLexicon((lexicon) => ({ names: build(lexicon, 'names'), places: build(lexicon, 'places') }))

/** The tools of a lexicon, for names of a kind. */
export function nameTools(lexicon: Lexicon, kind: NameKind): NameTools {
  const made = kept(lexicon)
  return kind === 'place' || kind === 'state' ? made.places : made.names
}

function build(lexicon: Lexicon, of: 'names' | 'places'): NameTools {
  const { nameForms } = lexicon
  const forms = Object.entries(nameForms.companyForms)
  const romanise = romaniser(lexicon)
  return {
    romanise,
    known: new Map(
      knownNames(lexicon, of).flatMap((names) => names.map((name) => [bare(romanise(name)), names[0]!] as const)),
    ),
    soundOf: soundReader(lexicon, of),
    distance: soundDistances(lexicon, of),
    given: new Map(nameForms.givenNames.flatMap((all) => all.map((form) => [form, all[0]!] as const))),
    titles: new Set(nameForms.titles),
    particles: new Map(nameForms.particles.flatMap((all) => all.map((form) => [form, all[0]!] as const))),
    patronymic: new RegExp(`^.{3,}(?:${nameForms.patronymics.join('|')})$`),
    forms: forms
      .flatMap(([form, all]) => all.map((spelling) => [spelling, form] as const))
      .sort(([a], [b]) => b.length - a.length)
      .map(([spelling, form]) => [new RegExp(`(?<![a-z0-9])${spelling}(?![a-z0-9])`, 'g'), `~${form}`] as const),
    formNames: new Set(forms.map(([form]) => form)),
    weak: new Set(nameForms.weak),
    dropped: new Set(nameForms.dropped),
    words: nameForms.words,
  }
}

/** A name without its leading article, for looking it up. */
export const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim()

/** The names of each thing that the lexicon knows. */
function knownNames(
  { places, states, organisations, outlets, groups }: Lexicon,
  of: 'names' | 'places',
): (readonly string[])[] {
  if (of === 'places') {
    const named = Object.entries(states.states).map(([name, { also = [] }]) => [name, ...also])
    return [...Object.values(places.places).flatMap((all) => all.map((names) => names.split('|'))), ...named]
  }
  const bodies = [...ownVoices(organisations), ...Object.values(organisations.states).flat(), ...groups.groups]
  return [...bodies, ...Object.values(outlets.outlets).flat()]
}

/** Words of a name that are looked at. */
const MOST = 16
const WEIGHTS: Readonly<Record<PartKind, number>> = {
  family: 1.2, // most names of one article or list differ here
  given: 1,
  middle: 0.8,
  word: 1,
  number: 1,
  patronymic: 0.6,
  initial: 0.4,
  particle: 0.15,
  form: 0.1,
}

const NOT_A_BODY = { isBody: false, known: null, initials: null, isAcronym: false } as const

/** Takes a person's name apart. "Frost, William W." has its family name first; otherwise the last word is taken for it. */
export function personParts(name: string, tools: NameTools): NameParts {
  const turned = /^([^,]{2,60}),\s+([^,]{1,80})$/u.exec(name.slice(0, 200))
  const plain =
    turned && !/^(?:jr|sr|md|phd|iii?)\b/i.test(turned[2]!) ? `${turned[2]} ${turned[1]}` : name.slice(0, 200)
  const all = wordsOf(initialsApart(plain.replace(/\b(abd)[\s-]+[ae]l\b/giu, '$1ul')), tools)
  const words = all.filter((word) => !tools.titles.has(word)).slice(0, MOST)
  const used = [...new Set(words.length > 0 ? words : all)]
  const parts = used.map((text, at) => part(personKind(text, at, used, tools), text, tools))
  return { parts, script: scriptOf(name), titles: all.filter((word) => tools.titles.has(word)), ...NOT_A_BODY }
}

/** "J.-C. Juncker", "JC Juncker" and "J C Juncker" alike; only in names that are not all in capitals. */
function initialsApart(name: string): string {
  const isLoud = !/\p{Ll}/u.test(name.replace(/\b(?:al|bin|el)\b/g, ''))
  const apart = name.replace(/(?<![\p{L}\p{M}])(\p{Lu})\.(?:-|\s)?/gu, '$1 ')
  return isLoud ? apart : apart.replace(/(?<![\p{L}\p{M}])(\p{Lu})(\p{Lu})(?=\s)/gu, '$1 $2')
}

function wordsOf(name: string, { romanise }: NameTools): string[] {
  return romanise(name)
    .replace(/['’ʼʻ‘`ʿʾ"“”]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
}

function personKind(word: string, at: number, words: readonly string[], tools: NameTools): PartKind {
  const isLast = at === words.length - 1
  if (tools.particles.has(word) && words.length > 1 && !(isLast && word.length > 3))
    return isLast && at === 1 ? 'family' : 'particle'
  if (word.length === 1) return 'initial'
  if (words.length > 2 && at > 0 && tools.patronymic.test(word)) return isLast ? 'family' : 'patronymic'
  if (words.length === 1 && tools.given.has(word)) return 'given'
  if (isLast) return 'family'
  return at === 0 ? 'given' : 'middle'
}

/** Takes the name of a body or place apart: words, numbers, and the form of a company. */
export function bodyParts(name: string, tools: NameTools): NameParts {
  const plain = wordsOf(
    name
      .slice(0, 300)
      .replace(/&/g, ' and ')
      .replace(/(?<=\b\p{L})\./gu, ''),
    tools,
  ).join(' ')
  const formed = tools.forms.reduce((text, [pattern, form]) => text.replace(pattern, form), plain)
  const spelled = formed.split(' ').map((word) => tools.words[word] ?? word)
  const all = spelled
    .join(' ')
    .replace(/\b([2-9])0 ([1-9])\b/g, '$1$2')
    .split(' ') // "forty-four"
  const words = all.filter((word) => !tools.dropped.has(word)).slice(0, MOST)
  const isNamed = words.some((word) => !word.startsWith('~'))
  const isAcronym = /^\p{Lu}{3,8}$/u.test(name)
  return {
    parts: (isNamed ? words : all).map((word) => part(bodyKind(word), word.replace('~', ''), tools)),
    script: scriptOf(name),
    titles: [],
    isBody: true,
    known: tools.known.get(bare(tools.romanise(name))) ?? null,
    initials: isAcronym ? name.toLowerCase() : initialsOf(words),
    isAcronym,
  }
}

const initialsOf = (words: readonly string[]): string | null =>
  words.length >= 3 ? words.map((word) => word.replace('~', '')[0]).join('') : null

function bodyKind(word: string): PartKind {
  if (word.startsWith('~')) return 'form'
  return /^(?:\p{N}+|[ivx]+)$/u.test(word) ? 'number' : 'word'
}

function part(kind: PartKind, text: string, { soundOf, weak, particles }: NameTools): NamePart {
  const plain = kind === 'particle' ? particles.get(text)! : text
  const weight = kind === 'word' && weak.has(text) ? 0.5 : WEIGHTS[kind]
  return { kind, text: plain, sound: kind === 'number' ? text : soundOf(plain), weight }
}
