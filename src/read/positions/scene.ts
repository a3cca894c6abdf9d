import type { DateMention, Lexicon, Name, Proposal, Ref, Statement, When } from '../../model/index.ts'
import { overlaps, refOf } from '../../model/index.ts'
import { coveringOf, innermost } from '../covering.ts'
import { fromLexicon, type Quotation, type Sentence, type Token } from '../draft.ts'
import { namesIn } from '../names/namesIn.ts'
import { partyOf } from '../names/partyOf.ts'
import { mendVerbs } from './mendVerbs.ts'
import type { Voice } from './voice.ts'

/** The layers that the rules of this stage look at. */
export interface Layers {
  readonly article: { readonly text: string }
  readonly lexicon: Lexicon
  readonly sentences: readonly Sentence[]
  readonly names: readonly Name[]
  readonly quotations: readonly Quotation[]
  readonly statements: readonly Statement[]
  readonly dates: readonly DateMention[]
  readonly published: When | null
  /** The plans told in the article, where they have been read already. */
  readonly proposals?: readonly Proposal[]
}

/** One sentence with what is known about its words. */
export interface Scene {
  readonly layers: Layers
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** For each token the name that it is part of. */
  readonly nameAt: readonly (Name | undefined)[]
  /** The parties that the last subject stood for, in this paragraph. */
  readonly before: readonly Party[]
  /** The parties of the last subject, also of the paragraph before. */
  readonly earlier?: readonly Party[]
  /** People in office by id, with the party that the text has shown. */
  readonly offices?: ReadonlyMap<string, Ref>
  /** In whose voice the article speaks, where it is an interview or a letter. */
  readonly voice?: Voice | null
}

/** A party, and whether it was named as a person, a body or several. */
export interface Party {
  readonly ref: Ref
  readonly as: 'person' | 'body' | 'many'
  /** Asked about as a people ("And the Norwegians?"), so that "they" may be it. */
  readonly plural?: true
}

/** Sets of words that the rules ask for. */
export const wordSets = fromLexicon(({ stances }: Lexicon) => ({
  officials: new Set(stances.officials),
  noTrades: new Set(stances.noTrades),
  collectives: new Set(stances.collectives),
  definites: new Set(stances.definites),
  groupHeads: new Set(stances.groupHeads),
  factions: new Set(stances.factions),
  giving: new Set(stances.giving),
  hostile: new Set(stances.hostile),
  keeping: new Set(stances.keeping),
  governors: new Set(stances.governors),
  reading: new Set(stances.reading),
  readers: new Set(stances.readers),
  thinking: new Set(stances.thinking),
  fearing: new Set(stances.fearing),
  spokesmen: new Set(stances.spokesmen),
  ofOffice: new Set(stances.ofOffice),
  earlier: new Set(stances.earlier),
  refusable: new Set(stances.refusable),
  untouchable: new Set(stances.untouchable),
  vague: new Set(stances.vague),
  needsTurn: new Set(stances.needsTurn),
  befalls: new Set(stances.befalls),
  plainly: new Set(stances.plainly),
  loose: new Set(stances.loose),
  wordsOnly: new Set(stances.wordsOnly),
  untold: new Set(stances.untold),
  errands: new Set(stances.errands),
  supplies: new Set(stances.supplies),
  obeying: new Set(stances.obeying),
  bargaining: new Set(stances.bargaining),
  longest: Math.max(...stances.collectives.map((c) => c.split(' ').length)),
}))

/** Lays out one sentence. */
export function sceneOf(
  layers: Layers,
  sentence: Sentence,
  before: readonly Party[],
  context: Pick<Scene, 'earlier' | 'offices' | 'voice'> = {},
): Scene {
  const tokens = mendVerbs(sentence.tokens)
  const nameAt: (Name | undefined)[] = new Array(tokens.length).fill(undefined)
  const names = namesIn(officed(layers.names).names, sentence)
  let at = 0
  for (const name of names) {
    while (at < tokens.length && tokens[at]!.end <= name.span.start) at++
    const party = name.kind === 'person' && !name.of && name.entity ? context.offices?.get(name.entity.id) : undefined
    const known = party ? { ...name, of: party } : name
    for (let i = at; i < tokens.length && tokens[i]!.start < name.span.end; i++) nameAt[i] = known
  }
  return { layers, sentence, tokens, nameAt, before, ...context }
}

interface Officed {
  readonly names: readonly Name[]
  readonly of: ReadonlyMap<string, Ref>
  /** People who are named with an office, whether or not the text says of which party. */
  readonly holders: ReadonlySet<string>
  /** People with a title, with its words, in the order of the text. */
  readonly titled: readonly { readonly name: Name; readonly words: ReadonlySet<string> }[]
}

const known = new WeakMap<readonly Name[], Officed>()

/** The names of an article, each person with the party whose office another mention gives. Kept for each article. */
function officed(names: readonly Name[]): Officed {
  const before = known.get(names)
  if (before) return before
  const of = new Map<string, Ref>()
  const holders = new Set<string>()
  for (const { kind, entity, of: party, role } of names) {
    if (kind !== 'person' || !entity) continue
    if (role !== null && former.test(role)) continue
    if (party && !of.has(entity.id)) of.set(entity.id, party)
    if (role !== null && office.test(role)) holders.add(entity.id)
  }
  const filled = names.map((name) => {
    const party = name.kind === 'person' && name.entity && !name.of ? of.get(name.entity.id) : undefined
    return party ? { ...name, of: party } : name
  })
  const titled = filled.flatMap((name) =>
    name.kind === 'person' && name.role !== null && !former.test(name.role)
      ? [{ name, words: new Set(name.role.toLowerCase().split(/[^a-z]+/)) }]
      : [],
  )
  const made = { names: filled, of, holders, titled }
  known.set(names, made)
  return made
}

const former = /\b(?:former|ex-|retired|late)\b/i
const office =
  /\b(?:president|minister|premier|chancellor|spokes\w+|negotiator|envoy|leader|secretary|king|chief|chair\w*|head|general|colonel|admiral|marshal|commander|deputy)\b/i

/** Who says something: a statement, or one of several who share it. */
type Sayer = Pick<Statement, 'speaker' | 'speaksFor'> & { readonly shared?: boolean }

/** The party for which somebody speaks: a party, or a person in office; `null` for anybody else. */
export function partySpeaking({ layers, offices }: Scene, holder: Sayer | null): Party | null {
  if (!holder) return null
  const { names } = layers
  const { speaker, speaksFor, shared = false } = holder
  const { of, holders } = officed(names)
  const isHolder = ({ id }: Ref): boolean => holders.has(id) || (shared && !id.startsWith('person:'))
  const told = speaker && offices?.get(speaker.id)
  const ref = speaksFor ?? told ?? (speaker && of.get(speaker.id)) ?? (speaker && isHolder(speaker) ? speaker : null)
  return ref && !ref.id.startsWith('outlet:') ? { ref, as: ref.id.startsWith('person:') ? 'person' : 'body' } : null
}

/** Who was last named before a place with an office ("minister", "colonel"), as the party spoken for; `null` for nobody. */
export function lastTitled({ layers, offices }: Scene, title: string, before: number): Party | null {
  const name = officed(layers.names).titled.findLast(
    ({ name: { span }, words }) => span.end <= before && words.has(title),
  )?.name
  if (!name) return null
  const told = name.of ?? (name.entity && offices?.get(name.entity.id))
  return told ? { ref: told, as: 'person' } : partyNamed(name)
}

/** Of a country, but not its voice: "the Russian film director". */
const private_ =
  /\b(?:(?:film|theatre|theater|stage|movie|artistic|opera|music) (?:director|producer)|filmmaker|film-maker|actor|actress|singer|author|writer|novelist|poet|journalist|blogger|analyst|professor|historian|footballer|athlete|businessman|businesswoman|oligarch|tycoon|billionaire|lawyer|activist|critic)\b/i

/** True for a title that makes nobody a party's voice ("film director"). */
export const isPrivate = (role: string | null): boolean => private_.test(role ?? '')

/** True for a person who is named with an office in the article, or for anything that is no person. */
export const hasOffice = ({ layers, offices }: Scene, { id }: Ref): boolean =>
  !id.startsWith('person:') || officed(layers.names).holders.has(id) || offices?.has(id) === true

/** The party that a name stands for; a person without an office stands for nobody else. `null` for places, outlets … */
export function partyNamed(name: Name): Party | null {
  const ref = isPrivate(name.role) ? null : partyOf(name)
  if (ref) return { ref, as: name.kind === 'person' ? 'person' : 'body' }
  return name.kind === 'person' && name.entity ? { ref: name.entity, as: 'person' } : null
}

/** "Russian" in "Russian demands": a name that stands there as an adjective. "Iran" does not. */
export const isNationality = (token: Token | undefined, name: Name | undefined): boolean =>
  token !== undefined &&
  name !== undefined &&
  name.entity?.name.toLowerCase() !== token.lower &&
  /(?:an|ish|ese|ch|[qs]i|ni|eli)$/.test(token.lower)

/** The party of a noun that names nobody ("nurses", "developing countries"). */
export const collective = (words: string): Party => ({ ref: refOf('group', words), as: 'many' })

/** What is laid out once for the layers of an article and looked up for each word. */
function keptFor<K extends object, V>(build: (layer: K) => V): (layer: K) => V {
  const kept = new WeakMap<K, V>()
  return (layer) => {
    const value = kept.get(layer) ?? build(layer)
    kept.set(layer, value)
    return value
  }
}

const contents = keptFor((all: readonly Statement[]) => coveringOf(all, ({ content }) => content))
const insides = keptFor((all: readonly Quotation[]) => coveringOf(all, ({ inner }) => [inner]))

/** The innermost statement whose content holds the stretch; `null` in the author's own voice. */
export function holderOf(layers: Layers, start: number, end: number): Statement | null {
  return innermost(contents(layers.statements), { start, end })
}

/** True when the stretch lies between quotation marks. */
export function isQuoted(layers: Layers, start: number, end: number): boolean {
  return innermost(insides(layers.quotations), { start, end }) !== null
}

/** The date said in a stretch; `null` when there is none. */
export function dateIn(layers: Layers, start: number, end: number): When | null {
  const found = layers.dates.find(
    (date) => date.kind === 'date' && overlaps(date.span, { start, end }) && !isNameOfThing(layers, date),
  )
  return found?.when ?? null
}

/** "The treaty of 1994", "the 2015 deal": the year tells which, and nothing of when somebody wants it. */
const isNameOfThing = ({ article: { text } }: Layers, { span, rule }: Layers['dates'][number]): boolean =>
  rule === 'year-alone' &&
  /(?:\b(?:of|the|an?|its|their|his|her)|['’]s)\s+$/.test(text.slice(Math.max(0, span.start - 8), span.start))
