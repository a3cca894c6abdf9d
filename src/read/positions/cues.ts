import type { Lexicon, Position } from '../../model/index.ts'
import { days, partOfYear } from '../calendar.ts'
import { fromLexicon, type Token } from '../draft.ts'
import { type Form, type Inflect, inflection } from '../inflection/inflect.ts'
import { handledNouns } from './handledNouns.ts'

/** What a party does about an issue; see `Position`. */
export type Stance = Position['stance']
/** The form of a verb as far as its spelling tells; `past` stands for past tense and participle alike. */
export type VerbForm = Exclude<Form, 'part'>
/**
 * What kind of word a cue is: a verb, an adjective after "be", a noun that a party owns, what a thing is said to be, or
 * how a thing takes the party named behind it.
 */
export type CueKind = 'verb' | 'adjective' | 'noun' | 'verdict' | 'effect'

/** A word or phrase that shows a stance, ready to be matched at its first word. */
export interface Cue {
  readonly kind: CueKind
  readonly stance: Stance
  readonly negated: Stance | null
  readonly may: Stance | null
  readonly frame: 'to' | 'must' | 'may' | null
  readonly turn: 'modal' | 'negated' | null
  readonly firmness: Position['firmness'] | null
  readonly form: VerbForm | null
  /** The base form and the words after it, for the reader of `rule`. */
  readonly lemma: string
  readonly rest: readonly ReadonlySet<string>[]
  /** Its particle may stand behind a short object: "threw it out". */
  readonly splits: boolean
  /** A verb with a noun that shows a stance ("repeat its demand for"): looked for only where such a noun stands near. */
  readonly ofNoun: boolean
}

/** A cue found in a sentence: token indices, `to` exclusive. */
export interface CueHit {
  readonly cue: Cue
  readonly from: number
  readonly to: number
}

const possessive = ['its', 'their', 'his', 'her', 'our', 'my', 'your', "'s"]
const alternatives = (word: string): string[] => word.split('|').flatMap((w) => (w === 'POSS' ? possessive : [w]))

/** "stake a? claim" stands for the phrase with and without the word. */
function withOptional(phrase: string): string[] {
  const words = phrase.split(' ')
  const at = words.findIndex((word) => word.endsWith('?'))
  if (at < 0) return [phrase]
  const rest = words.slice(at + 1)
  const full = [...words.slice(0, at), words[at]!.slice(0, -1), ...rest].join(' ')
  return [full, [...words.slice(0, at), ...rest].join(' ')].flatMap(withOptional)
}

const topic = ['on', 'over', 'about']

/** At the end of a phrase two of "on", "over" and "about" stand for the third as well. */
const about = (words: readonly string[]): readonly string[] =>
  topic.filter((word) => words.includes(word)).length > 1 ? [...new Set([...words, ...topic])] : words

type Entry =
  | Lexicon['stances']['verbs'][number]
  | Lexicon['stances']['verdicts'][number]
  | ReturnType<typeof handledNouns>[number]

/** A phrase of the lexicon that has not been taken apart yet, with its place there. */
interface Source {
  readonly entry: Entry
  readonly phrase: string
  readonly place: number
  /** The words after the first one, once it has been taken apart: of each way to leave out what may be left out. */
  rests: readonly (readonly ReadonlySet<string>[])[] | null
}

/** The cues of a kind by base form, and what each spelling of a first word may be; a word's cues are made when it is met. */
interface CueTable {
  readonly kind: CueKind
  readonly sources: ReadonlyMap<string, readonly Source[]>
  readonly spellings: ReadonlyMap<string, readonly (readonly [string, VerbForm | null])[]>
  readonly made: Map<string, readonly Cue[]>
}

function tableOf(kind: CueKind, entries: readonly Entry[], inflect: Inflect): CueTable {
  const sources = new Map<string, Source[]>()
  let place = 0
  for (const entry of entries) {
    for (const phrase of entry.cues) {
      const space = phrase.indexOf(' ')
      const source = { entry, phrase, place: place++, rests: null }
      for (const lemma of alternatives(space < 0 ? phrase : phrase.slice(0, space))) addTo(sources, lemma, source)
    }
  }
  const spellings = new Map<string, [string, VerbForm | null][]>()
  const spelled = kind === 'verb' || kind === 'effect'
  for (const lemma of sources.keys()) {
    if (!spelled) addTo(spellings, lemma, [lemma, null])
    else for (const [word, form] of verbForms(lemma, inflect)) addTo(spellings, word, [lemma, form])
  }
  return { kind, sources, spellings, made: new Map() }
}

function addTo<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

const tables = fromLexicon((lexicon: Lexicon): Readonly<Record<CueKind, CueTable>> => {
  const { verbs, adjectives, nouns, verdicts, effects } = lexicon.stances
  const inflect = inflection(lexicon)
  return {
    verb: tableOf('verb', [...verbs, ...handledNouns(lexicon.stances)], inflect),
    adjective: tableOf('adjective', adjectives, inflect),
    noun: tableOf('noun', nouns, inflect),
    verdict: tableOf('verdict', verdicts, inflect),
    effect: tableOf('effect', effects, inflect),
  }
})

/** The cues that a word opens, those with most words first; `undefined` when there are none. */
function cuesAt(table: CueTable, word: string): readonly Cue[] | undefined {
  const known = table.made.get(word)
  if (known !== undefined) return known
  const spellings = table.spellings.get(word)
  if (spellings === undefined) return undefined
  const found = spellings.flatMap(([lemma, form]) =>
    table.sources.get(lemma)!.flatMap((source) => cuesFrom(table.kind, source, lemma, form)),
  )
  found.sort((one, other) => other.cue.rest.length - one.cue.rest.length || one.place - other.place)
  const made = found.map(({ cue }) => cue)
  table.made.set(word, made)
  return made
}

/** The cues of a first word, laid out by the word after it, which tells most of them; each list in the order of `cues`. */
interface Opened {
  readonly cues: readonly Cue[]
  /** Those that any word may follow. */
  readonly open: readonly Cue[]
  /** For each word that some ask for: those, and the open ones. */
  readonly before: ReadonlyMap<string, readonly Cue[]>
}

/** The first words, in lower case, of the cues of a kind. */
export const firstWords = (lexicon: Lexicon, kind: CueKind): ReadonlySet<string> =>
  new Set(tables(lexicon)[kind].spellings.keys())

const openedOf = new WeakMap<readonly Cue[], Opened>()

/** Laid out when a text first has the first word: most of a lexicon's are in none. */
function opened(cues: readonly Cue[]): Opened {
  const known = openedOf.get(cues)
  if (known) return known
  const asked = new Set(cues.filter((cue) => !isOpen(cue)).flatMap(({ rest: [second] }) => [...(second ?? [])]))
  const left = (next: string) => cues.filter((cue) => isOpen(cue) || cue.rest[0]!.has(next))
  const made = { cues, open: cues.filter(isOpen), before: new Map([...asked].map((next) => [next, left(next)])) }
  openedOf.set(cues, made)
  return made
}

/** True for a cue of one word, one whose particle may stand further on, and one that leaves a gap or an aside. */
const isOpen = ({ rest: [second], splits, kind }: Cue): boolean =>
  second === undefined || splits || second.has('…') || second.has('#') || (kind === 'adjective' && second.has('to'))
/** The stance of a noun and the words that join to it what it is about. */
export interface NounCues {
  readonly stance: Stance
  readonly links: ReadonlySet<string>
}

const nounTable = fromLexicon((): Map<string, NounCues | null> => new Map())

/** What a noun shows, however it is joined to its object; `null` for any other word. */
export function nounCues(lexicon: Lexicon, word: string): NounCues | null {
  const table = nounTable(lexicon)
  const known = table.get(word)
  if (known !== undefined) return known
  const nouns = cuesAt(tables(lexicon).noun, word)
  const links = new Set(nouns?.flatMap(({ rest }) => [...(rest[0] ?? [])]))
  const made = nouns?.[0] ? { stance: nouns[0].stance, links } : null
  table.set(word, made)
  return made
}

const reactions = fromLexicon((lexicon: Lexicon) => tableOf('verb', lexicon.stances.reactions, inflection(lexicon)))

/** The cues of one phrase under one spelling of its first word. */
function cuesFrom(
  kind: CueKind,
  source: Source,
  lemma: string,
  form: VerbForm | null,
): { readonly cue: Cue; readonly place: number }[] {
  const { entry, place } = source
  const { stance, negated = null } = entry
  const may = 'may' in entry ? (entry.may ?? null) : null
  const frame = 'frame' in entry ? (entry.frame ?? null) : null
  const turn = 'turn' in entry ? (entry.turn ?? null) : null
  const firmness = 'firmness' in entry ? (entry.firmness ?? null) : null
  const ofNoun = 'ofNoun' in entry
  source.rests ??= withOptional(source.phrase).map(restOf)
  return source.rests.map((rest) => {
    const splits = kind === 'verb' && rest.length === 1 && particles.has(rest[0]!.values().next().value ?? '')
    return { cue: { kind, stance, negated, may, frame, turn, firmness, form, lemma, rest, splits, ofNoun }, place }
  })
}

/** The words after the first one of a phrase, each with its alternatives. */
function restOf(phrase: string): ReadonlySet<string>[] {
  const others = phrase.split(' ').slice(1)
  return others.map((word, i) => (i === others.length - 1 ? new Set(about(alternatives(word))) : setOf(word)))
}

const sets = new Map<string, ReadonlySet<string>>()

/** The alternatives of a word, made once: many a phrase has the same ones before its noun. */
function setOf(word: string): ReadonlySet<string> {
  const known = sets.get(word) ?? new Set(alternatives(word))
  sets.set(word, known)
  return known
}

/** Every spelling of a verb; a participle is told from the past tense only where it is spelled otherwise. */
function verbForms(lemma: string, inflect: Inflect): (readonly [string, VerbForm])[] {
  const forms = inflect(lemma)
  return forms.flatMap(([word, form], i) => {
    if (form !== 'part') return [[word, form] as const]
    return forms.some(([other, which], k) => k < i && which === 'past' && other === word)
      ? []
      : [[word, 'past'] as const]
  })
}

const skipped = /^["“”‘’']+$/

const widestGap = 9
/** "pushes for it" is not "pushes … for it". */
const bound = new Set(['for'])
const nominal = new Set(['NUM', 'DET', 'ADJ', 'NOUN', 'SYM', 'PROPN', 'PRON'])

/** Matches what follows a cue's first word; one adverb or quotation mark between two words is passed over. */
export function matchRest(tokens: readonly Token[], from: number, cue: Cue): CueHit | null {
  let at = from + 1
  let gap = false
  if (cue.splits && splitParticle(tokens, at, cue) !== null) return { cue, from, to: at }
  for (const words of cue.rest) {
    if (words.has('…')) {
      gap = true
      continue
    }
    if (gap && at === from + 1 && bound.has(tokens[at]?.lower ?? '')) return null
    if (gap && !words.has(tokens[at]?.lower ?? '')) {
      if (!nominal.has(tokens[from + 1]?.tag ?? '')) return null
      const limit = Math.min(tokens.length, at + widestGap)
      while (at < limit && !words.has(tokens[at]!.lower)) at++
      if (at === limit) return null
    }
    if (words.has('#') && tokens[at]?.tag === 'NUM') return { cue, from, to: at }
    while (at < tokens.length && !words.has(tokens[at]!.lower) && passable(tokens[at]!) && at < from + 6) at++
    if (!words.has(tokens[at]?.lower ?? '')) at = behindTime(tokens, at)
    const isOwned = words.has("'s") && answers.has(cue.stance) && words !== cue.rest.at(-1)
    const owner = isOwned ? ownerEnd(tokens, at) : null
    if (owner !== null) {
      at = owner
      continue
    }
    if (owners.has(tokens[at - 1]?.lower ?? '')) at = overModifiers(tokens, at, words)
    if (!words.has(tokens[at]?.lower ?? '')) {
      const to = cue.kind === 'adjective' && words.has('to') ? aside(tokens, at) : null
      if (to === null) return null
      at = to
    }
    at++
  }
  return { cue, from, to: gap ? from + 1 : at }
}

/** What one side does with what is the other's: "dismissed Peru's offer" where the cue has "its". */
const answers: ReadonlySet<Stance> = new Set(['refuses', 'accepts', 'open'])
const longestOwner = 5

/** "[Peru's] offer", "[the union's] offer", "[Peruvian] offers": the token behind an owner; `null` where none stands there. */
function ownerEnd(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < Math.min(tokens.length, at + longestOwner); i++) {
    const { lower, tag } = tokens[i]!
    if (i > at && /^['’]s?$/.test(lower)) return i + 1
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(tag) && !(tag === 'DET' && i === at)) break
  }
  const first = tokens[at]
  return first && /^(?:PROPN|ADJ)$/.test(first.tag) && /^\p{Lu}/u.test(first.text) ? at + 1 : null
}

const whens = new Set(['this', 'last', 'earlier', 'on', 'late', 'early'])
const spans = new Set(['week', 'month', 'year', 'weekend', 'summer', 'winter', 'spring', 'autumn', 'night'])

/** "threatened this month to", "called on Friday for": behind what says when, the same place where nothing does. */
function behindTime(tokens: readonly Token[], from: number): number {
  const first = tokens[from]?.lower ?? ''
  if (days.has(first)) return from + 1
  if (first === 'in' && partOfYear.test(tokens[from + 1]?.lower ?? '')) return from + 2
  if (!whens.has(first)) return from
  let at = from + 1
  if (whens.has(tokens[at]?.lower ?? '')) at++
  const next = tokens[at]?.lower ?? ''
  return days.has(next) || (spans.has(next) && first !== 'on') ? at + 1 : from
}

const owners = new Set([...possessive, 'the', 'a', 'an', "'s"])

/** "its [long-standing] demand": over what stands between an owner and the noun that a cue asks for. */
function overModifiers(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  for (let at = from; at < Math.min(tokens.length, from + 4); at++) {
    const { lower, tag, text } = tokens[at]!
    if (words.has(lower)) return tag === 'ADP' ? from : at
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(tag) && text !== '-' && lower !== 'standing') return from
  }
  return from
}

const particles = new Set(['out', 'down', 'off', 'aside', 'back', 'up'])

/** "threw it out", "turned that down": the particle behind a short object; `null` when it stands elsewhere. */
function splitParticle(tokens: readonly Token[], from: number, cue: Cue): number | null {
  const words = cue.rest[0]!
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const { lower, tag } = tokens[at]!
    if (at > from && words.has(lower)) return at
    if (!/^(?:PRON|DET|NUM|ADJ|NOUN|PROPN)$/.test(tag) && !(at === from && pointing.has(lower))) return null
  }
  return null
}

const pointing = new Set(['it', 'them', 'this', 'that', 'these', 'those', 'both', 'all'])

/** "ready at any hour, he said, to exchange": the "to" after words that only say when or who said so. */
function aside(tokens: readonly Token[], from: number): number | null {
  let commas = 0
  for (let at = from; at < Math.min(tokens.length, from + 9); at++) {
    const { lower, tag, text } = tokens[at]!
    if (lower === 'to') return tokens[at + 1]?.tag === 'VERB' && commas !== 1 ? at : null
    if (text === ',') commas++
    else if (commas !== 1 && !/^(?:in|at|under|on|by|ADP|DET|ADJ|NOUN|ADV)$/.test(tag)) return null
  }
  return null
}

/** Words of letters are told first: the pattern is for marks. */
const passable = ({ tag, text }: Token): boolean =>
  tag === 'ADV' || /^(?:hard|loud|loudly)$/.test(text) || (!isLetter(text.charCodeAt(0)) && skipped.test(text))

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** A verb that answers a plan and shows a stance only there ("praise"); `null` when there is none. */
export function reactionAt(lexicon: Lexicon, tokens: readonly Token[], at: number): CueHit | null {
  for (const cue of cuesAt(reactions(lexicon), tokens[at]!.lower) ?? []) {
    const hit = matchRest(tokens, at, cue)
    if (hit) return hit
  }
  return null
}

/** The longest cue of a kind that starts at a token; `null` when there is none. */
export function cueAt(lexicon: Lexicon, tokens: readonly Token[], at: number, kind: CueKind): CueHit | null {
  const { [kind]: table, noun } = tables(lexicon)
  const known = cuesAt(table, tokens[at]!.lower)
  if (known === undefined) return null
  let hasNoun: boolean | null = null
  for (const cue of cuesBefore(opened(known), tokens, at)) {
    if (cue.ofNoun) {
      hasNoun ??= tokens.slice(at + 1, at + furthestNoun).some(({ lower }) => noun.spellings.has(lower))
      if (!hasNoun) continue
    }
    const hit = matchRest(tokens, at, cue)
    if (hit) return hit
  }
  return null
}

/** How far from its verb a noun that shows a stance may stand: "put forward its own long-standing demand". */
const furthestNoun = 12

/** How far a cue's second word may stand from its first: behind adverbs, and behind what modifies a noun. */
const modified = 4
const furthestSecond = 9

/** The cues that the words after the first one leave. */
function cuesBefore({ cues, open, before }: Opened, tokens: readonly Token[], at: number): readonly Cue[] {
  if (before.size === 0) return open
  const next = tokens[at + 1]
  if (next === undefined) return open
  const owned = before.get("'s")
  if (owned !== undefined && !before.has(next.lower) && ownerEnd(tokens, at + 1) !== null) return owned
  const plain = !passable(next) && behindTime(tokens, at + 1) === at + 1
  if (plain && !owners.has(tokens[at]!.lower)) return before.get(next.lower) ?? open
  let left: readonly Cue[] | undefined
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + (plain ? modified : furthestSecond)); i++) {
    const more = before.get(tokens[i]!.lower)
    if (more !== undefined && left !== undefined && more !== left) return cues
    left = more ?? left
  }
  return left ?? open
}
